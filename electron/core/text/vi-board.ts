import { displayCount } from '../domain/plan/target-display.ts';
import type { ObligationCell, ObligationKind, ObligationState } from '../domain/progress/obligation.ts';
import { assertNever } from '../domain/result.ts';
import { dayText } from './vi-words.ts';

/** Sign and word: the colour only repeats them. */
export const stateSigns: Readonly<Record<ObligationState, string>> = {
  'on-time': '✓',
  late: '◷',
  waiting: '?',
  refused: '✗',
  due: '○',
  overdue: '!',
  'not-asked': '–',
};

export const obligationStateWords: Readonly<Record<ObligationState, string>> = {
  'on-time': 'Đúng hạn',
  late: 'Muộn',
  waiting: 'Chờ xem',
  refused: 'Không dùng được',
  due: 'Chưa đến hạn',
  overdue: 'Quá hạn',
  'not-asked': 'Không yêu cầu',
};

export const obligationKindWords: Readonly<Record<ObligationKind, string>> = {
  report: 'Báo cáo',
  dated: 'Việc có hạn',
  registration: 'Đăng ký',
  minimum: 'Mức tối thiểu',
};

/** What stands in a cell of the board: the sign, and the one fact that matters. */
export function cellText({ state, receivedOn, daysLate, reached, heldOn, dueOn }: ObligationCell): string {
  const sign = stateSigns[state];
  switch (state) {
    case 'on-time':
    case 'late':
      return `${sign} ${reached ? reachedText(reached) : shortDay(heldOn ?? receivedOn)}`.trim();
    case 'overdue':
    case 'refused':
      return daysLate > 0 ? `${sign} ${displayCount(daysLate, 0)} ngày` : sign;
    case 'due':
      return `${sign} ${reached ? reachedText(reached) : dueOn === null ? '' : shortDay(dueOn)}`.trim();
    case 'waiting':
    case 'not-asked':
      return sign;
    default:
      return assertNever(state);
  }
}

const reachedText = ({ numerator, denominator }: NonNullable<ObligationCell['reached']>): string =>
  denominator === null ? `${numerator}` : `${numerator}/${denominator}`;

/** "2023-06-30" → "30/6" */
const shortDay = (day: string | null): string => (day === null ? '' : dayText(day).split('/').slice(0, 2).join('/'));

/** Everything that is known of a cell, in one sentence. */
export function cellSentence(cell: ObligationCell): string {
  const { state, dueOn, extension, receivedOn, daysLate, heldOn, telephoned, reminders, note, file } = cell;
  const parts = [
    stateSentence(cell),
    receivedOn === null ? '' : `nhận ${dayText(receivedOn)}`,
    daysLate > 0 && state !== 'overdue' ? `quá hạn ${displayCount(daysLate, 0)} ngày` : '',
    dueOn === null || state === 'not-asked' ? '' : `hạn ${dayText(dueOn)}${extension === null ? '' : ' (gia hạn)'}`,
    extension?.reason ? `lý do: ${extension.reason}` : '',
    heldOn === null ? '' : `tổ chức ngày ${dayText(heldOn)}`,
    telephoned === 0 ? '' : `đã báo ${telephoned} số liệu qua điện thoại`,
    reminders.length === 0 ? '' : `đã nhắc ${reminders.length} lần`,
    note ?? '',
    file ?? '',
  ];
  return parts.filter(Boolean).join(' · ');
}

function stateSentence({ state, dueOn, daysLate }: ObligationCell): string {
  if (state === 'due' && dueOn === null) return 'Chưa có, không đặt hạn';
  return state === 'overdue' ? `Quá hạn ${displayCount(daysLate, 0)} ngày` : obligationStateWords[state];
}

/** Words of the page Tiến độ. */
export const boardWords = {
  title: 'Tiến độ',
  board: 'Bảng tiến độ: đơn vị theo việc kế hoạch yêu cầu',
  tools: 'Cách xem tiến độ',
  show: 'Đơn vị',
  filters: {
    all: () => 'Tất cả',
    owed: (period: string) => `Chưa nộp ${period}`,
    overdue: () => 'Quá hạn',
    waiting: () => 'Chờ xem',
  },
  view: 'Xem',
  views: { board: 'Bảng', calendar: 'Lịch hạn nộp' },
  unit: 'Đơn vị',
  office: 'Cơ quan chủ trì',
  legendSigns: (['on-time', 'late', 'waiting', 'refused', 'due', 'overdue', 'not-asked'] as const)
    .map((state) => `${stateSigns[state]} ${obligationStateWords[state].toLowerCase()}`)
    .join(' · '),
  keys: 'Enter: chi tiết · X: đã nhận hôm nay · Delete: bỏ ghi nhận',
  dueOn: (day: string) => `hạn ${dayText(day)}`,
  /** Where there is little room: without the plan's own year. */
  dueShort: (day: string, year: number) => `hạn ${day.startsWith(`${year}-`) ? shortDay(day) : dayText(day)}`,
  noDeadline: 'không hạn',
  done: (done: number, asked: number) => `${done}/${asked}`,
  doneLong: (done: number, asked: number) => `${done} trên ${asked} đơn vị đã xong`,
  nobodyAsked: 'không đơn vị nào',
  nobodyMatches: 'Không có đơn vị nào như vậy.',
  emptyCalendar: 'Chưa có hạn nào. Chọn đầu cột trong bảng để đặt hạn cho mọi đơn vị.',
  owedOn: (owed: number) => (owed === 0 ? 'đã đủ' : `${owed} đơn vị chưa xong`),
  inDays: (days: number) =>
    days === 0 ? 'hôm nay' : days > 0 ? `còn ${displayCount(days, 0)} ngày` : `quá ${displayCount(-days, 0)} ngày`,
  extensionOf: (names: readonly string[]) => `gia hạn: ${names.join(', ')}`,
  month: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  detailOf: (unit: string, what: string) => `${unit} – ${what}`,
  channel: (channel: string) => `Cách gửi theo kế hoạch: ${channel}`,
  byReports: 'Tính theo báo cáo đã nhận.',
  byFigures: 'Tính theo số liệu đã nhận.',
  reached: (text: string) => `Đã có: ${text}`,
  toReceive: 'Đến trang Nhận báo cáo',
  toFigures: 'Nhập số đơn vị báo qua điện thoại',
  enterReport: 'Nhập cả báo cáo…',

  markTitle: 'Ghi nhận',
  state: 'Tình trạng',
  on: 'Ngày nhận hoặc hoàn thành',
  heldOn: 'Ngày tổ chức (nếu có)',
  note: 'Ghi chú',
  file: 'Kèm tệp…',
  write: 'Ghi',
  unmark: 'Bỏ ghi nhận',
  marked: (unit: string, state: string) => `${unit}: ${state.toLowerCase()}.`,
  unmarked: (unit: string) => `${unit}: đã bỏ ghi nhận.`,
  notMarkable: 'Việc này tính theo báo cáo và số liệu, không ghi nhận bằng tay.',
  dayExample: '25/6/2023',
  notADay: (typed: string) => `“${typed}” không phải ngày; viết ngày/tháng/năm, ví dụ 25/6/2023.`,

  deadlineTitle: { unit: 'Gia hạn cho đơn vị này', all: 'Hạn cho mọi đơn vị' },
  deadline: 'Hạn mới',
  reason: 'Lý do',
  reasonExample: 'Công văn xin lùi hạn số …',
  setDeadline: { unit: 'Gia hạn', all: 'Đặt hạn' },
  clearDeadline: { unit: 'Bỏ gia hạn', all: 'Bỏ hạn đã đặt' },
  cleared: 'Bỏ tại trang Tiến độ',
  deadlineSet: (of: string, day: string) => `Hạn của ${of}: ${dayText(day)}.`,
  deadlineCleared: (of: string) => `${of}: hạn trở lại như trước.`,
  everybody: 'mọi đơn vị',

  remindTitle: 'Nhắc đơn vị',
  remindAllTitle: (count: number) => `Nhắc ${count} đơn vị chưa xong`,
  nobodyToRemind: 'Không còn đơn vị nào phải nhắc.',
  reminderText: 'Lời nhắc',
  copy: 'Sao chép lời nhắc',
  copyShort: 'Sao chép',
  copyOf: (unit: string) => `Sao chép lời nhắc ${unit}`,
  copied: 'Đã sao chép lời nhắc. Dán vào Zalo hoặc e-mail.',
  notCopied: 'Không sao chép được; chọn lời nhắc rồi bấm Ctrl+C.',
  way: 'Nhắc qua',
  remindedNow: 'Ghi đã nhắc',
  remindedAll: 'Ghi đã nhắc tất cả',
  reminded: (count: number, way: string) => `Đã ghi: nhắc ${count} đơn vị qua ${way}.`,
  list: 'Xuất danh sách chưa nộp…',
  listFile: (what: string) => `Danh sách chưa nộp – ${what.slice(0, 60).replace(/[\\/:*?"<>|]/g, ' ')}.xlsx`,
  listWritten: (rows: number) => `Đã ghi danh sách ${rows} đơn vị.`,
  history: 'Đã nhắc',
  remindedAt: (moment: string, way: string, actor: string) => `${moment} qua ${way}, ${actor}`,
  answer: 'Đơn vị trả lời',
  nextStep: 'Việc tiếp theo',
  keepAnswer: 'Ghi trả lời',
  answerKept: 'Đã ghi trả lời.',
  times: (count: number) => `đã nhắc ${count} lần`,
} as const;
