import type { FiguresWords } from '../domain/letters/figures-letter.ts';
import type { LetterFrameWords } from '../domain/letters/letter-parts.ts';
import type { OwedFacts, RemindWords, Urgency } from '../domain/letters/remind-letter.ts';
import type { ReturnWords } from '../domain/letters/return-letter.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { AskedObligation, ObligationKind } from '../domain/progress/obligation.ts';
import { assertNever } from '../domain/result.ts';
import { obligationName } from './vi-reminders.ts';
import { type ReplyFacts, reportName } from './vi-replies.ts';
import { dayText, momentText } from './vi-words.ts';

/** What every letter to units says. */
export const letterFrame: LetterFrameWords = {
  to: 'Kính gửi:',
  manyUnits: (units) => `${units} đơn vị có tên trong danh sách dưới đây.`,
  asAbove: 'Như trên',
  isFiling: (recipient) => /^[-\s]*lưu(\s|:)/i.test(recipient),
  filing: 'Lưu: VT',
};

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "báo cáo Đợt 1 năm 2023"; everything else as the plan calls it. */
const owedName = (asked: AskedObligation, year: number): string =>
  asked.kind === 'report' ? uncapital(obligationName(asked, year)) : obligationName(asked, year);

/** Words of a letter that reminds units of an obligation; `today` is an ISO day. */
export function remindWords(plan: Pick<Plan, 'issuer' | 'year'>, asked: AskedObligation, today: string): RemindWords {
  const name = owedName(asked, plan.year);
  const about = asked.kind === 'report' ? `đôn đốc nộp ${name}` : `đôn đốc thực hiện: ${name}`;
  return {
    title: capital(about),
    about: `V/v ${about}`,
    opening: (of) => `Đến ngày ${dayText(today)}, ${plan.issuer} ${lackSentence(asked.kind, name, of)}${dueSentence(of)}`,
    request: (of) =>
      `Đề nghị ${of.units === 1 ? 'đơn vị' : 'các đơn vị'} ${asks[asked.kind][of.urgency]}${asked.channel === null ? '' : ` (${asked.channel})`}.`,
    closing: 'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị đơn vị báo lại để cùng giải quyết./.',
    headings: { ordinal: 'STT', unit: 'Đơn vị', owed: 'Việc còn thiếu', dueOn: 'Hạn', daysLate: 'Quá hạn (ngày)' },
    owed: ({ wasRefused, telephoned }) =>
      [
        capital(name),
        wasRefused ? 'tệp đã gửi không dùng được, cần gửi lại' : '',
        telephoned > 0 ? `đã báo tạm ${telephoned} số liệu qua điện thoại` : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    day: dayText,
    none: '–',
  };
}

function lackSentence(kind: ObligationKind, name: string, { units }: OwedFacts): string {
  const of = units === 1 ? 'đơn vị' : `${units} đơn vị`;
  switch (kind) {
    case 'report':
      return `chưa nhận được ${name} của ${of}.`;
    case 'registration':
      return `chưa nhận được đăng ký của ${of}: ${name}.`;
    case 'dated':
      return `chưa nhận được kết quả của ${of}: ${name}.`;
    case 'minimum':
      return `chưa có số liệu cho thấy ${of} đạt: ${name}.`;
    default:
      return assertNever(kind);
  }
}

function dueSentence({ units, late, dueOn, isDueOnSeveralDays, daysLate }: OwedFacts): string {
  if (isDueOnSeveralDays) return ` Hạn của từng đơn vị ghi trong bảng${lateWords(units, late)}.`;
  if (dueOn === null) return '';
  const passed = units === 1 ? (late > 0 ? `, đã quá ${daysLate} ngày` : '') : lateWords(units, late);
  return ` Hạn là ngày ${dayText(dueOn)}${passed}.`;
}

const lateWords = (units: number, late: number): string =>
  late === 0 ? '' : late === units ? '; các đơn vị đều đã quá hạn' : `; ${late} đơn vị đã quá hạn`;

const asks: Readonly<Record<ObligationKind, Readonly<Record<Urgency, string>>>> = {
  report: { now: 'gửi ngay báo cáo', 'in-time': 'gửi báo cáo đúng hạn', soon: 'sớm gửi báo cáo' },
  registration: { now: 'gửi ngay đăng ký', 'in-time': 'gửi đăng ký đúng hạn', soon: 'sớm gửi đăng ký' },
  dated: {
    now: 'thực hiện ngay và gửi kết quả',
    'in-time': 'thực hiện đúng hạn và gửi kết quả',
    soon: 'sớm thực hiện và gửi kết quả',
  },
  minimum: {
    now: 'thực hiện ngay và báo cáo kết quả',
    'in-time': 'thực hiện đúng hạn và báo cáo kết quả',
    soon: 'sớm thực hiện và báo cáo kết quả',
  },
};

/** When a report is wanted: ISO days; no deadline is known where `dueOn` is null. */
export interface WantedBy {
  readonly dueOn: string | null;
  readonly daysLate: number;
}

/** Words of what goes back with a report. */
export function returnWords(facts: ReplyFacts, hasDoubts: boolean, wanted: WantedBy): ReturnWords {
  const { office, unit, period, file, receivedAt } = facts;
  const received = `${office} nhận được ${reportName(period)} của đơn vị (tệp “${file}”) lúc ${momentText(receivedAt)}.`;
  return {
    kind: hasDoubts ? 'PHIẾU TRẢ LẠI BÁO CÁO' : 'PHIẾU XÁC NHẬN ĐÃ NHẬN BÁO CÁO',
    subject: capital(reportName(period)),
    addressee: unit === null ? `Đơn vị gửi tệp “${file}”` : unit,
    opening: (doubts) => `${received} Đề nghị đơn vị xem lại ${doubts === 1 ? 'nội dung sau' : `${doubts} nội dung sau`}:`,
    request: `Đề nghị đơn vị sửa ngay trong tệp, giữ nguyên mẫu biểu, rồi gửi lại cả tệp${wantedBy(wanted)}./.`,
    confirmation: `${received} Không có nội dung nào cần bổ sung./.`,
  };
}

function wantedBy({ dueOn, daysLate }: WantedBy): string {
  if (dueOn === null) return ' trong thời gian sớm nhất';
  const day = dayText(dueOn);
  return daysLate > 0 ? ` ngay (hạn nộp báo cáo là ngày ${day}, đã quá ${daysLate} ngày)` : ` chậm nhất ngày ${day}`;
}

/** What the letter of a unit's figures is about. */
interface FiguresFacts {
  readonly plan: Pick<Plan, 'issuer' | 'year'>;
  readonly period: { readonly code: string; readonly label: string };
  readonly planVersion: number;
  /** ISO day. */
  readonly today: string;
  /** "Số liệu đã chốt ngày …"; null where the period is open. */
  readonly closed: string | null;
  readonly hasTimeLeft: boolean;
}

/** "năm 2023", "Đợt 1 năm 2023" */
const periodName = ({ code, label }: FiguresFacts['period'], year: number): string =>
  code === 'NAM' ? `năm ${year}` : `${label} năm ${year}`;

/** Words of the letters that tell units their figures. */
export function figuresWords({ plan, period, planVersion, today, closed, hasTimeLeft }: FiguresFacts): FiguresWords {
  const name = periodName(period, plan.year);
  return {
    kind: 'PHIẾU BÁO SỐ LIỆU',
    subject: `Kết quả thực hiện chỉ tiêu thi đua ${name}`,
    opening:
      closed === null
        ? `${plan.issuer} gửi đơn vị số liệu thi đua ${name} của đơn vị, như đang được tính đến ngày ${dayText(today)}.`
        : `${plan.issuer} gửi đơn vị số liệu thi đua ${name} của đơn vị, như đã chốt. ${closed}`,
    request:
      'Đề nghị đơn vị kiểm tra, xác nhận vào phần dưới và gửi lại; chỗ nào chưa đúng, xin ghi số thứ tự, số đúng và căn cứ./.',
    headings: {
      ordinal: 'STT',
      indicator: 'Chỉ tiêu',
      target: 'Được giao',
      inPeriod: 'Trong kỳ',
      cumulative: 'Lũy kế',
      completion: 'Hoàn thành',
      verdict: 'Đánh giá',
    },
    verdict: ({ meets, state }) => (meets === true ? '✓ Đạt' : meets === false ? '✗ Chưa đạt' : unjudged[state]),
    legend: (shows) => figuresLegend(shows, planVersion, hasTimeLeft),
    lacking,
    confirm: {
      title: 'XÁC NHẬN CỦA ĐƠN VỊ',
      choices: ['[   ]  Số liệu trên là đúng.', '[   ]  Đề nghị sửa (ghi số thứ tự, số đúng, căn cứ):'],
      line: '…'.repeat(30),
      placeAndDay: '……………, ngày …… tháng …… năm ………',
      position: 'ĐẠI DIỆN ĐƠN VỊ',
      how: '(Ký, ghi rõ họ tên, đóng dấu)',
    },
  };
}

const unjudged = { counted: '–', missing: '… Thiếu số', doubtful: '? Cần làm rõ' } as const;

const figuresLegend = (
  { isDerived, isCorrected, isTelephoned }: Parameters<FiguresWords['legend']>[0],
  planVersion: number,
  hasTimeLeft: boolean,
): string =>
  [
    'Ký hiệu: ✓ đạt; ✗ chưa đạt; … chưa báo cáo; ? cần làm rõ, chưa tính; – không có; * chưa đến kỳ báo cáo.',
    isDerived ? 'ƒ số tính từ kỳ báo cáo khác.' : '',
    isCorrected ? '✎ số đã điều chỉnh sau khi nhận.' : '',
    isTelephoned ? '† số đơn vị báo qua điện thoại.' : '',
    hasTimeLeft ? 'Chưa đạt là tính đến kỳ này, còn thời gian thực hiện.' : '',
    `Chỉ tiêu giao theo bản ${planVersion} của kế hoạch.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

function lacking(missing: readonly number[], doubtful: readonly number[], asked: number): string {
  if (missing.length > 0 && missing.length === asked) return 'Đơn vị chưa có số liệu chỉ tiêu nào; đề nghị gửi báo cáo.';
  return [
    missing.length > 0 ? `Còn thiếu số liệu ${missing.length} chỉ tiêu (STT ${missing.join(', ')}).` : '',
    doubtful.length > 0 ? `Cần làm rõ ${doubtful.length} chỉ tiêu (STT ${doubtful.join(', ')}), hiện chưa tính.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** "Phiếu báo số liệu Đợt 1 năm 2023 - LĐLĐ huyện …": what its file is called, without the ending. */
export const figuresFileName = (period: FiguresFacts['period'], unitName: string, year: number): string =>
  `Phiếu báo số liệu ${periodName(period, year)} - ${unitName}`;

/** Of the window and of the command line. */
export const letterWords = {
  remind: 'Văn bản đôn đốc',
  missing: 'Danh sách (.docx)',
  figures: 'Mỗi đơn vị một tệp',
  figuresTogether: 'Chung một tệp',
  figuresOfUnit: 'Phiếu báo số liệu (.docx)',
  figuresTitle: 'Phiếu báo số liệu',
  figuresHint: 'Số đang tính của đơn vị, để đơn vị kiểm tra và ký xác nhận (.docx).',
  returned: 'Phiếu trả lại (.docx)',
  remindFile: (name: string) => `Văn bản đôn đốc - ${name}`,
  missingFile: (name: string) => `Danh sách chưa nộp - ${name}`,
  returnFile: (file: string) => `Phiếu trả lại - ${file.replace(/\.[^.]+$/, '')}`,
  figuresFile: (period: string) => `Phiếu báo số liệu ${period} - các đơn vị`,
  reminded: (units: number) => `Đã ghi văn bản đôn đốc ${units} đơn vị.`,
  listed: (units: number) =>
    units === 0 ? 'Đã ghi danh sách: không còn đơn vị nào chưa nộp.' : `Đã ghi danh sách ${units} đơn vị.`,
  made: (units: number) => `Đã ghi phiếu báo số liệu của ${units} đơn vị.`,
  sentBack: (doubts: number) =>
    doubts === 0
      ? 'Đã ghi phiếu xác nhận: báo cáo không có nội dung nào cần xem lại.'
      : `Đã ghi phiếu trả lại, ${doubts} nội dung.`,
  writtenTo: (sentence: string, file: string) => `${sentence} ${file}`,
} as const;

/** How the commands are written. */
export const letterUsages = {
  'letter remind': 'letter remind --plan <mã> --period <kỳ hoặc mã việc> --out <tệp.docx>',
  'letter missing': 'letter missing --plan <mã> --period <kỳ hoặc mã việc> --out <tệp.docx>',
  'letter return': 'letter return <mã lần nộp> --out <tệp.docx>',
  'letter figures': 'letter figures --plan <mã> --period <kỳ> --out <thư mục|tệp.docx> [--unit <mã>]',
} as const;
