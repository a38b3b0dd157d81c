import type { IndicatorRow, ProvinceFigure } from '../consolidation/indicator-table.ts';
import { ALL, type Limit, limitsOf, percentDecimals } from '../plan/percent-decimals.ts';
import { type CellDraft, numberCell, percentCell, textCell } from './cells.ts';
import type { ReportWords } from './report-words.ts';
import type { StyleName } from './styles.ts';

/** How a row's figures look, and what stands where there is none. */
export interface RowLook {
  readonly number: StyleName;
  readonly mark: StyleName;
  readonly whereNone: string;
}

export const plainLook = (whereNone: string): RowLook => ({ number: 'number', mark: 'mark', whereNone });
export const groupLook = (whereNone: string): RowLook => ({ number: 'group-number', mark: 'group-mark', whereNone });
export const totalLook = (whereNone: string): RowLook => ({ number: 'total-number', mark: 'total-mark', whereNone });

/** "…" where a province's figure is missing, another mark where nobody is asked yet. */
export function markWhereNone(figure: ProvinceFigure, { marks }: ReportWords): string {
  if (figure.notComparable) return marks.notComparable;
  return isNotDue(figure) ? marks.notDue : marks.notReported;
}

/** Nobody has answered, and nobody is missing: the indicator is not due in the period. */
export const isNotDue = ({ numerator, answered, population, missing, inReview }: ProvinceFigure): boolean =>
  numerator === null && answered < population && missing.length === 0 && inReview.length === 0;

/** A row's target is a percentage, and so are its limits. */
const isInPercent = ({ measure }: Pick<IndicatorRow, 'measure'>): boolean => measure === 'ratio' || measure === 'yes-no';

/** The percentages that decide the row's verdict; a minimum per unit or category is met when all meet it. */
export function decisiveLimits(row: Pick<IndicatorRow, 'measure' | 'target'>): readonly Limit[] {
  if (!isInPercent(row)) return [ALL];
  return row.target === null ? [] : limitsOf(row.target);
}

/** A percentage that never contradicts the row's verdict. */
export const percentOrMark = (percent: number | null, row: Pick<IndicatorRow, 'measure' | 'target'>, look: RowLook): CellDraft =>
  percent === null
    ? textCell(look.mark, look.whereNone)
    : percentCell(look.number, percent, percentDecimals(percent, decisiveLimits(row)));

/** A count with its marks. */
export const numberOrMark = (number: number | null, decimals: number, look: RowLook, suffix = ''): CellDraft =>
  number === null ? textCell(look.mark, look.whereNone) : numberCell(look.number, number, decimals, { suffix });

/** ƒ for a figure worked out from other periods, the pencil for a corrected one. */
export const originMarks = (isDerived: boolean, isCorrected: boolean, { marks }: ReportWords): string =>
  `${isDerived ? marks.derived : ''}${isCorrected ? marks.corrected : ''}`;

const signs = { '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '=': '= ' } as const;

/** The year's target as a number with its comparator, "≥ 1.200"; a range is two numbers and stays text. */
export function targetCell(row: Pick<IndicatorRow, 'measure' | 'target'>, whereNone: string): CellDraft {
  const { target } = row;
  if (target === null) return textCell('mark', whereNone);
  if (target.comparator === 'range') return textCell('mark', target.display);
  const marks = { prefix: signs[target.comparator] };
  const decimals = decimalsOf(target.value);
  return isInPercent(row)
    ? percentCell('mark', target.value, decimals, marks)
    : numberCell('mark', target.value, decimals, marks);
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
