import type { Verdict } from '../domain/consolidation/indicator-table.ts';
import type { FigureState } from '../domain/figures/figure.ts';
import type { Severity } from '../domain/figures/issue.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import type { SubmissionState } from '../domain/submissions/submission.ts';
import type { SubmissionOutcome } from '../domain/submissions/submission-outcome.ts';

/** "Đợt 1 năm 2023"; the year's own report is "năm 2023", not "năm năm 2023". */
export const periodOfYear = (period: string, year: number): string =>
  period === 'Năm' ? `năm ${year}` : `${period} năm ${year}`;

/** One word for each thing, the officers' word, wherever it is shown. */
export const submissionStateWords: Readonly<Record<SubmissionState, string>> = {
  waiting: 'Chờ trả lời',
  standing: 'Đang tính',
  superseded: 'Đã có bản thay',
  withdrawn: 'Đã rút',
  rejected: 'Không nhận',
};

export const outcomeWords: Readonly<Record<SubmissionOutcome | 'already-imported', string>> = {
  accepted: 'Đã nhận',
  'needs-review': 'Cần xem',
  rejected: 'Không nhận',
  'already-imported': 'Đã nhận từ trước',
};

export const severityWords: Readonly<Record<Severity, string>> = { error: 'Cần xem', warning: 'Lưu ý', note: 'Ghi chú' };

export const basisWords: Readonly<Record<Basis, string>> = { period: 'trong kỳ', cumulative: 'lũy kế từ đầu năm' };

export const verdictWords: Readonly<Record<Verdict, string>> = {
  exceeded: '▲ Vượt',
  met: '✓ Đạt',
  'not-met': '✗ Chưa đạt',
  'insufficient-data': '? Chưa đủ số liệu',
  'no-target': '– Không giao',
};

/** Said instead of "chưa đạt" while there is time left. */
export const provisionalWords = { 'not-met': '✗ Chưa đạt, còn thời gian' } as const;

/** A shortfall that may still change: in the course of the year, or at its end for want of some answers. */
export const shortfallText = (hasTimeLeft: boolean): string =>
  hasTimeLeft ? provisionalWords['not-met'] : `${verdictWords['not-met']} (tạm tính)`;

export const figureStateWords: Readonly<Record<FigureState['state'], string>> = {
  reported: 'đã báo cáo',
  'not-applicable': 'không phát sinh',
  'not-due': 'chưa đến kỳ',
  'not-reported': 'chưa có số liệu',
  'needs-review': 'cần xem',
};

export const unitStatusWords = { received: 'Đã nộp', waiting: 'Chờ trả lời', missing: 'Chưa nộp' } as const;

export const yesNoWords = (yes: boolean): string => (yes ? 'có' : 'không');

/** Kinds of answerer that no list of units names. */
export const unitKindWords = { cluster: 'Cụm thi đua', office: 'Cơ quan chủ trì' } as const;

/** "2023-06-30" → "30/6/2023" */
export function dayText(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return `${date}/${month}/${year}`;
}

/** An instant as a clock in Vietnam shows it: "30/6/2023 08:05". */
export function momentText(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${dayText(local)} ${local.slice(11, 16)}`;
}

/** "ngày 05 tháng 01 năm 2024": days below 10 and the months 1 and 2 take a zero (NĐ 30/2020, Phụ lục I). */
export function writtenDay(isoDay: string): string {
  const [year, month, day] = isoDay.split('-').map(Number);
  const padded = (number = 0) => String(number).padStart(2, '0');
  return `ngày ${padded(day)} tháng ${month !== undefined && month < 3 ? padded(month) : month} năm ${year}`;
}
/** Columns that a list of units needs. */
export const unitListColumnWords: Readonly<Record<string, string>> = { code: 'Mã', name: 'Tên đơn vị' };
