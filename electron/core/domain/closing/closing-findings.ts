import type { IndicatorRow, IndicatorTable } from '../consolidation/indicator-table.ts';
import type { SeriesDifference } from '../consolidation/series-checks.ts';
import type { Issue } from '../figures/issue.ts';
import type { Submission } from '../submissions/submission.ts';
import type { ClosedSubmissions } from './closed-period.ts';

/** Something that a person should know before a period is closed, with what it is about. */
export type ClosingFinding =
  /** The period's last day is still to come, or it is that day. */
  | { readonly kind: 'not-over'; readonly lastDay: string }
  /** Chưa nộp. */
  | { readonly kind: 'unit-missing'; readonly unit: string }
  /** Came in and waits for an answer: nothing of it counts. */
  | { readonly kind: 'submission-waiting'; readonly submissionId: string; readonly unit: string | null; readonly file: string }
  /** Figures that are there and are not counted. */
  | { readonly kind: 'figures-in-review'; readonly indicator: string; readonly units: readonly string[] }
  /** Units that have reported, without this figure; the office where it is the office's own. */
  | { readonly kind: 'figures-missing'; readonly indicator: string; readonly units: readonly string[] }
  /** A sum in the unit's own report that is not the sum of its parts. */
  | {
      readonly kind: 'total-differs';
      readonly submissionId: string;
      readonly unit: string | null;
      readonly file: string;
      readonly sheet: string | null;
      readonly cell: string | null;
      readonly indicator: string | null;
      readonly found: string | null;
      readonly expected: readonly string[];
    }
  /** A cumulative figure that is not the sum of its periods, or below an earlier one. */
  | { readonly kind: SeriesDifference['code']; readonly indicator: string; readonly units: readonly string[] };

/** What the checks look at: the period's tables on both bases and what came in for it. */
export interface ClosingQuestion {
  readonly tables: readonly IndicatorTable[];
  readonly submissions: ClosedSubmissions;
  readonly received: readonly Submission[];
  readonly series: readonly SeriesDifference[];
  /** ISO day: the period's last. */
  readonly lastDay: string;
  /** ISO day in Vietnam. */
  readonly today: string;
}

/** Everything that is not as it should be before closing, the gravest first. */
export function closingFindings(question: ClosingQuestion): readonly ClosingFinding[] {
  const { tables, submissions, received, series, lastDay, today } = question;
  const missing = submissions.units.filter(({ state }) => state === 'missing').map(({ unit }) => unit);
  return [
    ...(today <= lastDay ? [{ kind: 'not-over', lastDay } as const] : []),
    ...missing.map((unit) => ({ kind: 'unit-missing', unit }) as const),
    ...received.filter(({ state }) => state === 'waiting').map(waiting),
    ...ofIndicators(tables, 'figures-in-review', inReview),
    ...ofIndicators(tables, 'figures-missing', (row) => notSaid(row, missing)),
    ...received.filter(({ state }) => state === 'standing').flatMap(differingTotals),
    ...ofSeries(series, 'periods-do-not-add'),
    ...ofSeries(series, 'cumulative-decreased'),
  ];
}

const waiting = ({ id: submissionId, unit, file }: Submission): ClosingFinding => ({
  kind: 'submission-waiting',
  submissionId,
  unit,
  file,
});

const inReview = ({ inPeriod, cumulative }: IndicatorRow): readonly string[] => [...inPeriod.inReview, ...cumulative.inReview];

const notSaid = (row: IndicatorRow, silent: readonly string[]): readonly string[] =>
  row.missing.filter((unit) => !silent.includes(unit) && !row.inReview.includes(unit));

/** One finding for each indicator that has units of the kind, on whichever basis. */
function ofIndicators(
  tables: readonly IndicatorTable[],
  kind: 'figures-in-review' | 'figures-missing',
  unitsOf: (row: IndicatorRow) => readonly string[],
): readonly ClosingFinding[] {
  const found = new Map<string, Set<string>>();
  for (const row of tables.flatMap(({ indicators }) => indicators)) {
    const units = unitsOf(row);
    if (units.length > 0) found.set(row.code, new Set([...(found.get(row.code) ?? []), ...units]));
  }
  return [...found].map(([indicator, units]) => ({ kind, indicator, units: [...units] }));
}

const differingTotals = ({ id: submissionId, unit, file, issues }: Submission): readonly ClosingFinding[] =>
  issues
    .filter(({ code }) => code === 'total-differs')
    .map(({ sheet, cell, indicator, found, candidates }: Issue) => ({
      kind: 'total-differs',
      submissionId,
      unit,
      file,
      sheet,
      cell,
      indicator,
      found,
      expected: candidates,
    }));

function ofSeries(series: readonly SeriesDifference[], code: SeriesDifference['code']): readonly ClosingFinding[] {
  const found = new Map<string, Set<string>>();
  for (const { stands } of series.filter((one) => one.code === code))
    found.set(stands.indicator, new Set([...(found.get(stands.indicator) ?? []), stands.unit]));
  return [...found].map(([indicator, units]) => ({ kind: code, indicator, units: [...units] }));
}
