import { correctSlips } from '../matching/slips.ts';
import { pairsOf, wordsOf } from '../matching/words.ts';
import { once } from '../once.ts';
import { remembered } from '../remembered.ts';
import { fold } from './fold.ts';

/** What headings of reports say, for telling a slip of the hand from a word of its own. */
const phrases = () =>
  `
  nội dung chỉ tiêu | chỉ tiêu thi đua | nội dung công việc | chỉ tiêu nhiệm vụ | tên chỉ tiêu | tiêu chí thi đua | các chỉ tiêu chủ yếu | ghi chú |
  đơn vị tính | đơn vị tính toán | số thứ tự | mã số | tổng số | trên tổng số | tổng số phải thực hiện | tổng số hiện có | tổng số đơn vị | tổng cộng |
  mẫu số | tử số | tỷ lệ | tỷ lệ đạt | đạt tỷ lệ | tỷ lệ hoàn thành | tỷ lệ phần trăm | kế hoạch năm | kế hoạch giao | kế hoạch kỳ tới | kế hoạch kỳ sau |
  kế hoạch quý sau | chỉ tiêu giao | chỉ tiêu được giao | chỉ tiêu kế hoạch | chỉ tiêu phấn đấu | chỉ tiêu năm | nghị quyết đại hội | mục tiêu năm |
  kết quả thực hiện | kết quả đạt được | kết quả từ đầu năm | kết quả từ đầu nhiệm kỳ | đã thực hiện | thực hiện được | thực hiện năm | thực hiện đợt |
  thực hiện quý | thực hiện tháng | thực hiện kỳ này | thực hiện kỳ trước | thực hiện cùng kỳ | thực hiện trong kỳ | thực hiện cả năm | thực hiện lũy kế |
  kết quả cả năm | kết quả đợt | kết quả quý | kết quả kỳ này | số đạt | số đạt được | số lượng | số liệu | số thực hiện | số báo cáo |
  cộng cả năm | cộng đợt | cộng dồn | cộng lũy kế | cộng quý | lũy kế từ đầu năm | lũy kế cả năm | lũy kế đến nay | lũy kế nhiệm kỳ | lũy kế năm |
  cùng kỳ năm trước | cùng kỳ năm ngoái | so với cùng kỳ | so sánh cùng kỳ | so với kế hoạch | năm trước | năm sau | năm tới | năm nay | năm báo cáo |
  kỳ này | kỳ trước | kỳ tới | kỳ sau | kỳ báo cáo | trong kỳ | phát sinh trong kỳ | đầu năm | cuối năm | đầu nhiệm kỳ | cả nhiệm kỳ | giai đoạn |
  quý I | quý II | quý III | quý IV | quý 1 | quý 2 | quý 3 | quý 4 | đợt 1 | đợt 2 | đợt I | đợt II | tháng đầu | tháng cuối | 6 tháng | 9 tháng |
  3 tháng | tháng đầu năm | tháng cuối năm | cộng 6 tháng | cộng 9 tháng | thực hiện 6 tháng | thực hiện 9 tháng | kết quả 6 tháng | kết quả 9 tháng |
  kinh phí thực hiện | số tiền | triệu đồng | thời gian thực hiện | đơn vị thực hiện | điểm đạt | điểm chuẩn | điểm chấm | chưa thực hiện | không đạt |
  ước thực hiện | ước cả năm | dự kiến thực hiện | tăng giảm | hoàn thành kế hoạch | lý do | nguyên nhân | giải pháp
`
    .split('|')
    .map((phrase) => wordsOf(phrase));

const known = once(() => {
  const all = phrases();
  return { words: new Set(all.flat()), pairs: new Set(all.flatMap(pairsOf)), shortest: 1 };
});

/** A heading folded, with slips put right where its other words confirm it: "Thưc hịen" and "Thực hiên" are both "thuc hien". */
export const foldHeading = remembered((text) => corrected(fold(text)));

// Nothing else is touched: "(%)", "+/-" and "d/v tinh" say something too.
function corrected(folded: string): string {
  const words = wordsOf(folded);
  const right = correctSlips(words, known());
  if (right.join(' ') === words.join(' ')) return folded;
  return folded.includes('%') ? `${right.join(' ')} (%)` : right.join(' ');
}
