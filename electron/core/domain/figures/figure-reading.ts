import type { Indicator } from '../plan/indicator.ts';
import { rawText } from '../reading/text/raw-text.ts';
import type { Amount, FigureState } from './figure.ts';
import { type Issue, type IssueCode, issueOf } from './issue.ts';
import type { FigureCells, LocatedCell } from './located-cell.ts';

/** What a row's cells say about one indicator. */
export interface FigureReading {
  readonly value: FigureState;
  /** What stands in the cell it came from, before any reading; empty where nothing does. */
  readonly raw: string;
  /** The numerator's (or yes/no's) cell; that of the whole ratio where one cell gives it; null where nothing stands there. */
  readonly cell: string | null;
  readonly denominatorCell: string | null;
  /** Words that stood beside the number. */
  readonly note: string | null;
  readonly issues: readonly Issue[];
}

/** What a reading depends on besides the cells. */
export interface FigureContext {
  /** Whether the report is the year's: before it a year-end indicator is not due. */
  readonly isYearReport: boolean;
}

/** One way to read a row, by the indicator's measure. */
export type FigureReader = (indicator: Indicator, cells: FigureCells) => FigureReading;

/** A reading from a cell, with nothing against it. */
export const readingFrom = (cell: LocatedCell | null, value: FigureState): FigureReading => ({
  value,
  raw: cell ? rawText(cell.own ?? cell.content) : '',
  cell: cell?.address ?? null,
  denominatorCell: null,
  note: null,
  issues: [],
});

/** Something stands there that may not be counted until a person decides. */
export function needsReview(cell: LocatedCell, issue: Issue, percent: number | null = null): FigureReading {
  return { ...readingFrom(cell, { state: 'needs-review', because: issue.code, percent }), issues: [issue] };
}

/** An issue about a cell: its sheet, address and text. */
export function cellIssue(code: IssueCode, cell: LocatedCell, indicator: Indicator, facts: Partial<Issue> = {}): Issue {
  const { sheet, address, content } = cell;
  return issueOf(code, { sheet, cell: address, indicator: indicator.code, found: rawText(content), ...facts });
}

export const reported = (amount: Amount): FigureState => ({ state: 'reported', amount });

export const notReported: FigureState = { state: 'not-reported' };
