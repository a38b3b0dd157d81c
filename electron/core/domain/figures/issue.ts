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
  'unit-of-measure-differs',
  'numerator-above-denominator',
  'denominator-zero',
  'denominator-missing',
  'percent-only',
  'percent-mismatch',
  'formula-without-value',
  'cumulative-decreased',
  'periods-do-not-add',
  'early-year-end',
  'target-differs',
  'telephone-differs',
  'total-differs',
  'denominator-differs',
  'unusual-change',
  'label-changed',
  'form-changed',
  'form-row-missing',
  'form-unprotected',
  'form-code-damaged',
  'figure-outside-form',
  'hidden-content',
  'table-skipped',
  'not-a-workbook',
  'web-page',
  'empty-file',
  'damaged-file',
  'encrypted-file',
  'too-large',
  'no-table-found',
  'nothing-filled',
  'file-unreadable',
  'disk-full',
  'storage-refused',
  'storage-busy',
  'unexpected',
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

const severities = {
  'unit-unknown': 'error',
  'unit-ambiguous': 'error',
  'wrong-year': 'error',
  'wrong-period': 'error',
  'replaces-standing': 'error',
  'layout-unclear': 'error',
  'period-closed': 'error',
  // An error only for a row with a figure that is close to an indicator which would otherwise be missing.
  'indicator-unmatched': 'note',
  'indicator-duplicate': 'error',
  'not-a-number': 'error',
  'error-value': 'error',
  negative: 'error',
  'fraction-in-count': 'error',
  'two-numbers': 'error',
  'unit-of-measure-differs': 'error',
  'numerator-above-denominator': 'error',
  // A warning for zero over zero; an error where something is counted out of nothing.
  'denominator-zero': 'warning',
  'denominator-missing': 'error',
  'percent-only': 'error',
  'percent-mismatch': 'warning',
  'formula-without-value': 'error',
  'cumulative-decreased': 'warning',
  'periods-do-not-add': 'warning',
  'early-year-end': 'note',
  'target-differs': 'warning',
  // What came by telephone stood in for the unit's own figure, which now counts.
  'telephone-differs': 'warning',
  'total-differs': 'warning',
  // Rows count a population on different days: worth a look, no more.
  'denominator-differs': 'note',
  // Far from the unit's own former figures: worth a look, no more.
  'unusual-change': 'note',
  // An error over a figure: nobody knows what it is about; a note over a blank row.
  'label-changed': 'error',
  'form-changed': 'warning',
  'form-row-missing': 'warning',
  'form-unprotected': 'note',
  'form-code-damaged': 'note',
  // An error where the row's own cells are blank: it may be the figure.
  'figure-outside-form': 'warning',
  'hidden-content': 'note',
  'table-skipped': 'note',
  'not-a-workbook': 'error',
  'web-page': 'error',
  'empty-file': 'error',
  'damaged-file': 'error',
  'encrypted-file': 'error',
  'too-large': 'error',
  'no-table-found': 'error',
  'nothing-filled': 'error',
  'file-unreadable': 'error',
  'disk-full': 'error',
  'storage-refused': 'error',
  'storage-busy': 'error',
  unexpected: 'error',
} as const satisfies Record<IssueCode, Severity>;

/** The severity a code has by itself; who raises it may know better (see the remarks in the list). */
export const severityOf = (code: IssueCode): Severity => severities[code];

/** An issue with its usual severity and only the facts that are known. */
export function issueOf(code: IssueCode, facts: Partial<Omit<Issue, 'code'>> = {}): Issue {
  return { severity: severityOf(code), code, sheet: null, cell: null, indicator: null, found: null, candidates: [], ...facts };
}
