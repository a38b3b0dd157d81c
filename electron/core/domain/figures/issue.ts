/** Closed list: interface.md and what later work adds. */
export const issueCodes = [
  'unit-unknown',
  'unit-ambiguous',
  'wrong-year',
  'wrong-period',
  'replaces-standing',
  'layout-unclear',
  'period-closed',
  'indicator-unmatched',
  'indicator-duplicate',
  'not-a-number',
  'error-value',
  'negative',
  'fraction-in-count',
  'two-numbers',
  'numerator-above-denominator',
  'denominator-zero',
  'percent-only',
  'percent-mismatch',
  'formula-without-value',
  'cumulative-decreased',
  'periods-do-not-add',
  'early-year-end',
  'target-differs',
  'total-differs',
  'hidden-content',
  'table-skipped',
  'not-a-workbook',
  'web-page',
  'empty-file',
  'damaged-file',
  'encrypted-file',
  'too-large',
  'no-table-found',
] as const;

export type IssueCode = (typeof issueCodes)[number];

/** error: the figure or file stays out until a person decides · warning: counted and listed · note. */
export type Severity = 'error' | 'warning' | 'note';

/** Lỗi trong biểu: something about a file or a cell that a person should know. Facts only; `text/` has the sentence. */
export interface Issue {
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly sheet: string | null;
  /** "E9" */
  readonly cell: string | null;
  /** Indicator code. */
  readonly indicator: string | null;
  /** What stands there, in the unit's own words. */
  readonly found: string | null;
  /** What it could be instead: indicator or unit codes, best first; for a difference, what was expected. */
  readonly candidates: readonly string[];
}
