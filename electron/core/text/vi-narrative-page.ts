import type { Placeholder } from '../domain/narrative/placeholder.ts';
import type { ProfileReport } from '../domain/recipients/recipient-profile.ts';
import type { Selection } from '../domain/recipients/selection.ts';

/** What is said of a report in words. */
export const narrativeSentences = {
  written: (file: string, indicators: number) => `Đã ghi ${file}: lời văn và bảng của ${indicators} chỉ tiêu.`,
} as const;

/** The name that a report in words is saved under. */
export const narrativeFileName = (period: string, recipient: string | null): string =>
  `Báo cáo ${period}${recipient === null ? '' : ` – ${recipient}`}.docx`;

/** The page Lời văn. */
export const narrativePageWords = {
  title: (period: string) => `Lời văn báo cáo – ${period}`,
  hint: 'Câu lấy số từ bảng tổng hợp, luôn là số lũy kế. Chọn một câu để chép hoặc sửa câu mẫu.',
  recipient: 'Báo cáo cho',
  everybody: 'Tất cả chỉ tiêu của kế hoạch',
  copyAll: 'Chép toàn bộ',
  save: 'Lưu Word (.docx)',
  text: 'Lời văn',
  opening: 'Mở đầu',
  copySection: 'Chép mục',
  copySentence: 'Chép câu này',
  copied: 'Đã chép vào bộ nhớ tạm.',
  notCopied: 'Không chép được. Bôi đen rồi bấm Ctrl+C.',
  parts: { templates: 'Câu mẫu', recipients: 'Nơi nhận' },
  side: 'Sửa câu mẫu và nơi nhận',
  sentenceKind: 'Loại câu',
  changed: (title: string) => `${title} (đã sửa)`,
  template: 'Câu mẫu',
  templateHelp: 'Chỗ điền viết trong { }. Phần trong [ ] tự bỏ đi khi chỗ điền ở đó không có giá trị hoặc bằng 0.',
  insert: 'Chèn chỗ điền:',
  insertOne: (name: string) => `Chèn chỗ điền ${name}`,
  preview: 'Câu sẽ thành',
  noSentence: 'Báo cáo này hiện không có câu loại này.',
  scope: 'Câu mẫu dùng cho',
  scopes: { office: 'mọi báo cáo', recipient: (name: string) => `chỉ ${name}` },
  keep: 'Lưu câu mẫu',
  reset: 'Về câu gốc',
  resetRecipient: 'Dùng câu chung',
  kept: 'Đã lưu câu mẫu.',
  wasReset: 'Đã trở về câu trước khi sửa riêng.',
  newRecipient: 'Tên nơi nhận mới',
  add: 'Thêm nơi nhận',
  added: (name: string) => `Đã thêm nơi nhận ${name}. Bỏ chọn những chỉ tiêu không gửi.`,
  noRecipient: 'Chưa có nơi nhận nào. Thêm nơi nhận (ví dụ: Tỉnh ủy) để chọn chỉ tiêu, thứ tự và tên gọi riêng.',
  chooseRecipient: 'Chọn nơi nhận ở ô “Báo cáo cho” để sửa.',
  name: 'Tên nơi nhận',
  remove: 'Bỏ nơi nhận này',
  removed: (name: string) => `Đã bỏ nơi nhận ${name}. Ctrl+Z để lấy lại.`,
  reports: 'Dùng cho',
  reportNames: { narrative: 'Lời văn báo cáo', 'bieu-01': 'Biểu 01' } satisfies Record<ProfileReport, string>,
  indicators: (chosen: number, all: number) => `Chỉ tiêu gửi (${chosen}/${all})`,
  all: 'Chọn hết',
  none: 'Bỏ hết',
  up: (name: string) => `Đưa lên: ${name}`,
  down: (name: string) => `Đưa xuống: ${name}`,
  ownName: (code: string) => `Tên riêng của ${code}`,
  selection: ({ chosen, ofPlan, outsidePlan }: Selection) =>
    `${chosen} trong số ${ofPlan} chỉ tiêu của kế hoạch${outsidePlan > 0 ? `; ${outsidePlan} chỉ tiêu đã chọn không có trong kế hoạch này` : ''}`,
} as const;

/** What a gap is filled with, where its name alone does not say it. */
export const placeholderHints: Readonly<Partial<Record<Placeholder, string>>> = {
  area: 'toàn tỉnh, toàn huyện …, theo tên cơ quan',
  period: 'Đợt 1 năm 2023; năm 2023',
  until: 'ngày cuối của kỳ',
  target: 'số được giao: 1.200; trên 40%; từ 25 đến 30',
  verdict: 'vượt chỉ tiêu; đạt chỉ tiêu; chưa đạt chỉ tiêu, còn thời gian thực hiện …',
  note: 'đơn vị còn thiếu, số cần xem, số tính từ kỳ khác, số điều chỉnh, số báo qua điện thoại',
  noun: 'đơn vị, cụm thi đua, CĐCS …',
  percent: 'tỷ lệ đạt được; với chỉ tiêu số lượng là mức hoàn thành kế hoạch',
  completion: 'thực hiện so với kế hoạch',
  inPeriod: 'số phát sinh riêng trong kỳ',
  sum: 'cộng số của mọi đơn vị',
  lastYear: 'tăng 5,2% so với cùng kỳ năm trước; tăng 2,3 điểm phần trăm …',
  lastYearValue: 'số của cùng kỳ năm trước',
  notComparable: 'lý do, khi không so sánh được với cùng kỳ',
  range: 'mức hoàn thành hoặc tỷ lệ của đơn vị thấp nhất – cao nhất',
  unitsJudged: 'số đơn vị có chỉ tiêu riêng hoặc cùng chịu một tỷ lệ',
  verdictCounts: '10 vượt, 4 đạt, 21 chưa đạt',
  timeLeft: 'số chỉ tiêu chưa đạt nhưng còn thời gian',
  closed: 'số liệu đã chốt ngày nào, ai chốt',
  outsidePlan: 'số chỉ tiêu đã chọn mà kế hoạch này không có',
};
