import type { IndicatorRow, ProvinceFigure, UnitFigure } from '../consolidation/indicator-table.ts';
import { ALL, type Limit, limitsOf, percentDecimals } from '../plan/percent-decimals.ts';
import { type CellDraft, numberCell, percentCell, textCell } from './cells.ts';
import type { ReportWords } from './report-words.ts';
import type { StyleName } from './styles.ts';

/** How a row's figures look, and what stands where there is none. */
export interface RowLook {
  readonly number: StyleName;
  readonly mark: StyleName;
  readonly whereNone: string;
  /** Of percentages, at least; as many as usual where nobody asked. */
  readonly percentDecimals?: number | undefined;
}

export const plainLook = (whereNone: string, percentDecimals?: number): RowLook => ({
  number: 'number',
  mark: 'mark',
  whereNone,
  percentDecimals,
});
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
    : percentCell(look.number, percent, percentDecimals(percent, decisiveLimits(row), look.percentDecimals));

/** A count with its marks. */
export const numberOrMark = (number: number | null, decimals: number, look: RowLook, suffix = ''): CellDraft =>
  number === null ? textCell(look.mark, look.whereNone) : numberCell(look.number, number, decimals, { suffix });

/** Where a figure is from, as far as it is not the unit's own report of the period. */
export interface FigureOrigin {
  readonly derived: boolean;
  readonly corrected: boolean;
  readonly telephoned: boolean;
}

/** ƒ for a figure worked out from other periods, the pencil for a corrected one, † for one told by telephone. */
export const originMarks = ({ derived, corrected, telephoned }: FigureOrigin, { marks }: ReportWords): string =>
  `${derived ? marks.derived : ''}${corrected ? marks.corrected : ''}${telephoned ? marks.telephoned : ''}`;

/** A unit's figure that counts was told by telephone. */
export const isTold = ({ source }: Pick<UnitFigure, 'source'>): boolean => source?.kind === 'person' && source.told !== undefined;

/** A province's figure is marked where some unit's is. */
export const originOf = (figure: ProvinceFigure, { units }: Pick<IndicatorRow, 'units'>): FigureOrigin => ({
  derived: figure.hasDerived,
  corrected: figure.hasCorrected,
  telephoned: units.some(isTold),
});

/** A unit's figure, with its marks. */
export const originOfUnit = (figure: UnitFigure): FigureOrigin => ({ ...figure, telephoned: isTold(figure) });

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
