import type { ClosingFinding } from '../domain/closing/closing-findings.ts';
import type { ChangeCause, FigureSnapshot, ProvinceChange, ProvinceRow } from '../domain/closing/period-changes.ts';
import { assertNever } from '../domain/result.ts';
import { closedNoteText } from './vi-closed.ts';
import { provinceText, unitFigureText } from './vi-history.ts';
import type { Names } from './vi-issues.ts';
import { wholeWord } from './vi-whole.ts';
import { dayText, momentText } from './vi-words.ts';

/** More units than these are counted, not named. */
const UNITS_NAMED = 4;

function unitNames(units: readonly string[], names: Names): string {
  const named = units.slice(0, UNITS_NAMED).map(names.unit).join(', ');
  const rest = units.length - UNITS_NAMED;
  return rest > 0 ? `${named} và ${rest} đơn vị khác` : named;
}

/** What a check found, with what it is about and what to do. */
export function findingSentence(finding: ClosingFinding, names: Names): string {
  switch (finding.kind) {
    case 'not-over':
      return `Kỳ báo cáo đến hết ngày ${dayText(finding.lastDay)} mới kết thúc.`;
    case 'unit-missing':
      return `${names.unit(finding.unit)} chưa nộp báo cáo.`;
    case 'submission-waiting':
      return `“${finding.file}”${finding.unit === null ? '' : ` của ${names.unit(finding.unit)}`} đang chờ trả lời, chưa tính.`;
    case 'figures-in-review':
      return `${names.indicator(finding.indicator)}: số cần xem, chưa cộng, của ${unitNames(finding.units, names)}.`;
    case 'figures-missing':
      return `${names.indicator(finding.indicator)}: chưa có số của ${unitNames(finding.units, names)}.`;
    case 'total-differs':
      return totalDiffers(finding, names);
    case 'periods-do-not-add':
      return `${names.indicator(finding.indicator)}: số lũy kế không bằng tổng các đợt của ${unitNames(finding.units, names)}.`;
    case 'cumulative-decreased':
      return `${names.indicator(finding.indicator)}: số lũy kế nhỏ hơn kỳ trước của ${unitNames(finding.units, names)}.`;
    default:
      return assertNever(finding);
  }
}

function totalDiffers(finding: Extract<ClosingFinding, { kind: 'total-differs' }>, names: Names): string {
  const { unit, file, sheet, cell, indicator, found, expected } = finding;
  const place = [sheet, cell === null ? null : `ô ${cell}`].filter((part) => part !== null).join(', ');
  const whose = unit === null ? '' : ` của ${names.unit(unit)}`;
  const about = indicator === null ? '' : ` (${names.indicator(indicator)})`;
  const wanted = expected.length === 0 ? '' : `, tính lại là ${expected.join('; ')}`;
  return `“${file}”${whose}, ${place}: dòng cộng${about} ghi ${found ?? ''}${wanted}.`;
}

/** Words for groups of findings, and where each is put right. */
export const findingGroups: Readonly<Record<ClosingFinding['kind'], string>> = {
  'not-over': 'Chưa hết kỳ',
  'unit-missing': 'Đơn vị chưa nộp',
  'submission-waiting': 'Báo cáo chờ trả lời',
  'figures-in-review': 'Số liệu cần xem',
  'figures-missing': 'Chỉ tiêu còn thiếu số',
  'total-differs': 'Dòng cộng không khớp',
  'periods-do-not-add': 'Lũy kế không bằng tổng các đợt',
  'cumulative-decreased': 'Lũy kế giảm',
};

/** Why a figure is another than the closed one. */
export function causeText(because: ChangeCause): string {
  switch (because.kind) {
    case 'submission':
      return `theo “${because.file}”`;
    case 'by-hand':
      return `nhập tay: ${because.actor}, ${momentText(because.at)}; ${because.reason}`;
    case 'taken-out':
      return because.file === null ? 'bỏ số nhập tay' : `“${because.file}” không còn tính`;
    case 'other':
      return 'kế hoạch, danh sách đơn vị hoặc kỳ khác thay đổi';
    default:
      return assertNever(because);
  }
}

const absent = 'không có';

/** A unit's figure then or now; `decimals` are the indicator's. */
export const snapshotText = (snapshot: FigureSnapshot | null, decimals: number): string =>
  snapshot === null ? absent : unitFigureText(snapshot, decimals);

/** The province's row then and now; the targets that it is judged by only where they differ. */
export function provinceRowTexts(
  { before, after }: Pick<ProvinceChange, 'before' | 'after'>,
  decimals: number,
): { readonly before: string; readonly after: string } {
  const isRetargeted = before?.target !== after?.target;
  const target = (row: ProvinceRow) => (isRetargeted ? ` (${row.target === null ? 'không giao' : `giao ${row.target}`})` : '');
  const text = (row: ProvinceRow | null) => (row === null ? absent : `${provinceText(row, decimals)}${target(row)}`);
  return { before: text(before), after: text(after) };
}

/** What closing and reopening came to, for the command line. */
export const closingSentences = {
  closed: (period: string, note: Parameters<typeof closedNoteText>[0]) => `Kỳ ${period}: ${closedNoteText(note)}`,
  notClosed: (period: string, count: number) =>
    `Chưa chốt kỳ ${period}: có ${count} điều cần xem. Vẫn chốt thì nêu lý do: --reason <lý do>.`,
  checked: (period: string, count: number) =>
    count === 0 ? `Kỳ ${period}: không có gì cần xem trước khi chốt.` : `Kỳ ${period}: có ${count} điều cần xem trước khi chốt.`,
  reopened: (period: string) => `Đã mở lại kỳ ${period}. Số liệu đã chốt vẫn được giữ để so sánh.`,
  unchanged: 'Không có số liệu nào khác với lần chốt.',
  stillClosed: 'Kỳ đang chốt; bảng và biểu vẫn theo số đã chốt.',
  reopenedSince: 'Kỳ đã mở lại sau lần chốt này.',
  planVersions: (before: number, after: number) => `Kế hoạch: bản ${before} khi chốt, nay là bản ${after}.`,
  figures: (count: number) => `Số liệu của đơn vị khác với lần chốt: ${count}.`,
  totals: (count: number) => `Kết quả chung khác với lần chốt: ${count} dòng.`,
  byUnits: (count: number) => (count === 0 ? 'kế hoạch, danh sách đơn vị thay đổi' : `${count} đơn vị thay đổi`),
} as const;

export const closingHeadings = {
  basis: 'Số liệu',
  unit: 'Đơn vị',
  indicator: 'Chỉ tiêu',
  before: 'Đã chốt',
  after: 'Hiện nay',
  because: 'Vì sao',
} as const;

/** Words of closing in the window. */
export const closingWords = {
  closed: 'đã chốt',
  close: 'Chốt số liệu…',
  closeTitle: (period: string) => `Chốt số liệu: ${period}`,
  closeHint:
    'Sau khi chốt, bảng và mọi biểu của kỳ giữ nguyên như lúc này, dù sau đó có báo cáo mới, kế hoạch hay danh sách đơn vị thay đổi.',
  checking: 'Đang kiểm tra…',
  nothingFound: '✓ Không có gì cần xem trước khi chốt.',
  found: (count: number) => `Có ${count} điều nên xem trước khi chốt:`,
  look: 'Xem',
  lookAt: (what: string) => `Xem: ${what}`,
  reason: 'Lý do',
  reasonNeeded: 'Lý do vẫn chốt (bắt buộc)',
  reasonExample: 'Thường trực đồng ý chốt theo số hiện có',
  decisionNumber: 'Căn cứ: số văn bản',
  decisionExample: '12/TB-LĐLĐ',
  signedOn: 'Ngày ký',
  dayExample: '5/7/2023',
  notADay: (text: string) => `“${text}” không phải một ngày; viết ngày/tháng/năm, ví dụ 5/7/2023.`,
  closeNow: 'Chốt số liệu',
  closeAnyway: 'Vẫn chốt số liệu',
  closedDone: (period: string) => `Đã chốt số liệu kỳ ${period}.`,
  reopen: 'Mở lại…',
  reopenNow: 'Mở lại',
  reopenLabel: (period: string) => `Mở lại kỳ ${period}`,
  reopenReason: 'Lý do mở lại',
  reopenExample: 'Đơn vị nộp báo cáo bổ sung',
  reopenedDone: (period: string) => `Đã mở lại kỳ ${period}. Các báo cáo đến sau khi chốt nay nhận được.`,
  banner: (period: string) => `Kỳ ${period} đã chốt`,
  waitHere: 'Báo cáo đến sau được giữ lại, chờ đến khi mở lại kỳ.',
  heldBy: (period: string, note: string) =>
    `Số liệu kỳ này nằm trong kỳ ${period} đã chốt. ${note} Báo cáo đến sau chờ đến khi mở lại kỳ ${period}.`,
  toPeriod: (period: string) => `Đến kỳ ${period}`,
  changes: 'So với lần chốt',
  changesTitle: (day: string) => `Thay đổi so với lần chốt ${day}`,
  noChanges: 'Không có số liệu nào khác với lần chốt.',
  province: wholeWord,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  changeCount: (figures: number, totals: number) => `${figures} số liệu của đơn vị, ${totals} số tổng.`,
} as const;
