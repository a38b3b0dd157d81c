/** What has to be done before a page opens. */
export const closedPageText = (hasPlan: boolean): string =>
  hasPlan
    ? 'Mở được sau khi nhập danh sách đơn vị (trang Năm và đơn vị, bước 2)'
    : 'Mở được sau khi chọn kế hoạch và nhập danh sách đơn vị (trang Năm và đơn vị)';

/** Reports were dropped, or are about to be, where nobody could say whose they are. */
export const dropTooEarlyText = (hasPlan: boolean): string =>
  hasPlan
    ? 'Chưa nhận được báo cáo: nhập danh sách đơn vị (bước 2) trước, rồi thả lại.'
    : 'Chưa nhận được báo cáo: chọn kế hoạch (bước 1) và nhập danh sách đơn vị (bước 2) trước, rồi thả lại.';

/** One such file is answered where it stands; of several, the period above was probably the wrong one. */
export const wrongPeriodHint = (files: number): string =>
  files < 2 ? '' : ` ${files} tệp ghi kỳ khác: nếu chọn nhầm kỳ thì hoàn tác, chọn lại kỳ ở trên rồi nhận lại.`;

/** A plan of which nothing can be shared out: there would be a table without columns. */
export const nothingToAllocateText =
  'Kế hoạch này không có chỉ tiêu nào chia cho từng đơn vị. Chỉ tiêu “mỗi đơn vị, mỗi CĐCS …”, chỉ tiêu có hoặc không và chỉ tiêu cơ quan tự báo cáo giữ như kế hoạch.';

/** While a page's answer is made. */
export const openingText = 'Đang mở…';
