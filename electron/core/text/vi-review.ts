import { IGNORED_ROW } from '../domain/submissions/answers.ts';
import type { HistoryEntry, RecognisedColumn, SubmissionEffect } from '../domain/submissions/review.ts';
import type { Names } from './vi-issues.ts';
import { listWords } from './vi-lists.ts';
import { wholeWord } from './vi-whole.ts';

/** Words of the inbox: what a file asks, what an answer changes, what has happened. */
export const reviewWords = {
  matterOf: (place: number, count: number) => `Câu ${place}/${count}`,
  matters: 'Câu cần trả lời',
  previousMatter: 'Câu trước',
  nextMatter: 'Câu sau',
  choices: 'Trả lời',
  leaveOut: 'Bỏ qua dòng này',
  otherUnit: 'Đơn vị khác…',
  otherIndicator: 'Chỉ tiêu khác…',
  otherPeriod: 'Kỳ khác…',
  thisYear: (year: number) => `Đúng là báo cáo năm ${year}`,
  remember: 'Ghi nhớ cho lần sau',
  remembered: 'theo lần trước',
  agreement: (share: number) => `khớp ${Math.round(share * 100)}%`,
  takeAllRemembered: (count: number) => `Dùng ${count} câu trả lời theo lần trước`,
  rememberedHint: 'Đơn vị này đã gửi biểu cùng cách trình bày.',
  columnIs: (column: string, heading: string) => (heading === '' ? `Cột ${column}` : `Cột ${column}: ${heading}`),
  rowIs: (row: string, label: string) => (label === '' ? `Dòng ${row}` : `Dòng ${row}: ${label}`),
  layoutHint: 'Chỉnh lại biểu cho đúng mẫu rồi nhận lại, hoặc chép tin nhắn cho đơn vị.',
  pickedRow: (cell: string, label: string, name: string | null) =>
    name === null ? `Ô ${cell} “${label}” là chỉ tiêu nào?` : `Ô ${cell} “${label}” đang đọc là: ${name}. Đổi thành?`,
  duplicate: (name: string) => `Hai dòng cùng là “${name}” nhưng khác số. Lấy số nào?`,
  takeFigure: (raw: string, cell: string) => `${raw} (ô ${cell})`,
  replace: (lacks: number) =>
    lacks === 0
      ? 'Đơn vị đã có báo cáo cho kỳ này. Thay bằng tệp này không?'
      : `Tệp mới thiếu ${lacks} chỉ tiêu mà bản đang tính có. Giữ lại những số ấy hay thay toàn bộ?`,
  unitWrote: 'Đơn vị ghi',
  rightFigure: (cell: string) => `Số đúng của ô ${cell}`,
  write: 'Ghi',
  acceptReady: (count: number) => `Nhận tất cả ${count} tệp sẵn sàng`,
  undo: 'Hoàn tác',
  keys: '↑↓ chọn tệp · Enter nhận, trả lời · phím số chọn câu trả lời · ←→ đổi câu · Ctrl+Z hoàn tác',

  views: { sheet: 'Bản gốc', effect: 'Ảnh hưởng', lists: listWords.view, history: 'Lịch sử' },
  viewOf: 'Xem',
  readAs: 'Đọc là',
  readAsRow: (name: string) => `Đọc là: ${name}. Bấm để đổi.`,
  rowStates: { matched: 'đã nhận ra', open: 'chưa rõ là chỉ tiêu nào', out: 'không lấy' },
  columnRoles: { label: 'Chỉ tiêu', numerator: 'Thực hiện', denominator: 'Tổng số', percent: 'Tỷ lệ' } satisfies Record<
    NonNullable<RecognisedColumn['readAs']>,
    string
  >,
  tableFound: (sheet: string) => `Bảng đã nhận ra ở ${sheet}`,

  effectTitle: 'Nếu nhận tệp này',
  effectColumns: { indicator: 'Chỉ tiêu', before: 'Đang tính', after: 'Sẽ là', province: wholeWord, verdict: 'Đánh giá' },
  noEffect: 'Không số liệu nào thay đổi.',
  lost: 'mất; chỉ bổ sung thì giữ',
  nothing: '–',

  copyReply: 'Chép tin nhắn cho đơn vị',
  replyCopied: 'Đã chép tin nhắn. Dán vào Zalo hoặc thư điện tử để gửi đơn vị.',
  saveReply: 'Lưu bản đánh dấu…',
  replyNotCopied: 'Không chép được vào bộ nhớ tạm. Bấm lại nút Chép tin nhắn.',
  replySaved: (file: string, kind: 'marked-copy' | 'list') =>
    kind === 'marked-copy' ? `Đã lưu bản đánh dấu “${file}”.` : `Đã lưu danh sách chỗ cần sửa “${file}”.`,
  replyFile: (file: string) => `${file.replace(/\.[^.]*$/, '')} – đánh dấu${/\.xlsm$/i.test(file) ? '.xlsm' : '.xlsx'}`,

  history: 'Lịch sử',
  historyOf: (unit: string) => `Lịch sử của ${unit}`,
  noHistory: 'Chưa có gì.',
  historyKinds: {
    received: 'Nhận tệp',
    entered: 'Nhập từ giấy, điện thoại',
    accepted: 'Chấp nhận',
    answered: 'Trả lời',
    retracted: 'Bỏ câu trả lời',
    superseded: 'Có bản thay',
    withdrawn: 'Rút',
    restored: 'Tính trở lại',
    'set-by-hand': 'Nhập tay',
    unset: 'Bỏ số nhập tay',
  } satisfies Record<HistoryEntry['kind'], string>,

  settings: 'Cài đặt',
  settingsHint:
    'Những tên gọi và câu trả lời đã ghi nhớ. Lần sau gặp tệp giống như vậy, phần mềm nêu lại với chữ “theo lần trước”; biểu đổi cách trình bày thì hỏi lại từ đầu.',
  rememberedTitle: 'Tên gọi và câu trả lời đã ghi nhớ',
  rememberedColumns: { unit: 'Đơn vị', wording: 'Đơn vị ghi', answer: 'Hiểu là', given: 'Ghi nhớ' },
  aliasOf: (unit: string) => `tên gọi của ${unit}`,
  answerText: (question: string, answer: string, { unit, indicator }: Names) => {
    if (answer === IGNORED_ROW) return 'Bỏ qua dòng này';
    if (question.startsWith('row:')) return indicator(answer);
    if (question.startsWith('column:')) return `Cột ${answer}`;
    if (question.startsWith('row-of:')) return `Dòng ${answer}`;
    if (question === 'basis') return answer === 'period' ? 'trong kỳ' : 'lũy kế từ đầu năm';
    return question === 'unit' ? unit(answer) : answer;
  },
  nothingRemembered: 'Chưa ghi nhớ gì. Đánh dấu “Ghi nhớ cho lần sau” khi trả lời ở trang Nhận báo cáo.',
  remove: 'Bỏ',
  removeRemembered: (question: string) => `Bỏ ghi nhớ: ${question}`,
  removed: 'Đã bỏ một ghi nhớ. Báo cáo đã nhận không đổi; trả lời lại lần sau thì được ghi nhớ lại.',
} as const;

/** "3 số liệu đổi, 2 số liệu mất, 1 chỉ tiêu đổi đánh giá" */
export function effectSentence({ figures, totals }: SubmissionEffect): string {
  const lost = figures.filter(({ isLost }) => isLost).length;
  const verdicts = totals.filter(({ before, after }) => before.verdict !== after.verdict).length;
  const parts = [
    [figures.length - lost, 'số liệu đổi'],
    [lost, 'số liệu mất'],
    [verdicts, 'chỉ tiêu đổi đánh giá'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, said]) => `${count} ${said}`);
  return told.length === 0 ? 'không đổi số nào' : told.join(', ');
}

type UndoneStep =
  | 'brought-in'
  | 'answered'
  | 'withdrawn'
  | 'entered'
  | 'draft-discarded'
  | 'figure-set'
  | 'memory-removed'
  | 'recipient-noted'
  | 'template-removed'
  | 'template-added'
  | 'template-replaced'
  | 'plan-removed'
  | 'plan-begun'
  | 'obligation-marked'
  | 'sentence-written'
  | 'recipient-kept'
  | 'deadline-set'
  | 'reminded'
  | 'reminder-answered'
  | 'period-closed'
  | 'period-reopened';

/** What was taken back, for each kind of step. */
export const undoneSentence = (kind: UndoneStep, count: number): string =>
  ({
    'brought-in': `Đã hoàn tác: rút ${count} báo cáo.`,
    answered: 'Đã hoàn tác câu trả lời.',
    withdrawn: 'Đã hoàn tác: báo cáo vừa rút được tính trở lại.',
    entered: 'Đã hoàn tác: rút báo cáo vừa nhập; phiếu đã gõ còn nguyên trong bản nháp.',
    'draft-discarded': 'Đã lấy lại bản nháp.',
    'figure-set': 'Đã hoàn tác số nhập tay; số trước đó được tính trở lại.',
    'obligation-marked': 'Đã hoàn tác ghi nhận.',
    'deadline-set': 'Đã hoàn tác: hạn trở lại như trước.',
    reminded: 'Đã hoàn tác lần nhắc vừa ghi.',
    'reminder-answered': 'Đã hoàn tác câu trả lời vừa ghi.',
    'template-removed': 'Đã lấy lại mẫu đã bỏ.',
    'template-added': 'Đã bỏ mẫu vừa thêm.',
    'template-replaced': 'Mẫu đã về như trước.',
    'memory-removed': 'Đã ghi nhớ lại như trước khi bỏ.',
    'recipient-noted': 'Đã hoàn tác: nơi gửi trở lại như trước.',
    'plan-removed': 'Đã lấy lại kế hoạch vừa bỏ.',
    'plan-begun': 'Đã hoàn tác: bỏ kế hoạch vừa lập.',
    'sentence-written': 'Đã hoàn tác: câu mẫu trở lại như trước.',
    'recipient-kept': 'Đã hoàn tác: nơi nhận trở lại như trước.',
    'period-closed': 'Đã hoàn tác: kỳ được mở lại.',
    'period-reopened': 'Đã hoàn tác: kỳ lại chốt như lần trước.',
  })[kind];

/** What accepting all ready files came to. */
export const acceptedAllSentence = (count: number): string => `Đã nhận ${count} tệp sẵn sàng.`;
