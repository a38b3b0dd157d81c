import type { IndicatorRow, UnitFigure } from '../consolidation/indicator-table.ts';
import { decimalOf, toScaled } from '../figures/scaled.ts';
import type { Target } from '../plan/target.ts';
import { completionBase, type Quantity } from '../plan/target-comparison.ts';

/** Every grassroots union of a unit has to reach it. */
const all: Target = { comparator: '>=', value: 100 };

/** What a unit is held against, and its answer as integers. */
export interface Judged {
  readonly target: Target;
  /** Scaled by the indicator's decimals. */
  readonly numerator: number;
  /** The same of a ratio; null of a count. */
  readonly denominator: number | null;
}

type Row = Pick<IndicatorRow, 'measure' | 'aggregation' | 'decimals' | 'target'>;

/** Its own target, else the general one; null where it has none of its own (a part of the province's sum) or gave no number. */
export function judgedUnit(row: Row, figure: UnitFigure): Judged | null {
  if (figure.state !== 'reported' || figure.numerator === null) return null;
  const target = targetOfUnit(row, figure);
  const numerator = toScaled(figure.numerator, row.decimals);
  const denominator = figure.denominator === null ? null : toScaled(figure.denominator, row.decimals);
  return target === null || numerator === null ? null : { target, numerator, denominator };
}

/** What a unit is held against: what it was allocated, else the plan's, where that holds for each unit. */
export function targetOfUnit(
  { measure, aggregation, target }: Row,
  { ownTarget, denominator }: Pick<UnitFigure, 'ownTarget' | 'denominator'>,
): Target | null {
  if (measure === 'by-category') return null;
  if (measure !== 'ratio' && denominator !== null) return all;
  if (ownTarget) return ownTarget;
  return aggregation === 'sum' ? null : target;
}

/** How much of its target is done, exactly (1 = 100 %); null where that has no meaning ("không quá", "không có", over zero). */
export function completionOf({ target, numerator, denominator }: Judged, decimals: number): Quantity | null {
  const base = completionBase(target);
  if (base === null || denominator === 0) return null;
  const wanted = decimalOf(base);
  return denominator === null
    ? { numerator: numerator * 10 ** wanted.decimals, denominator: wanted.units * 10 ** decimals }
    : { numerator: 100 * numerator * 10 ** wanted.decimals, denominator: denominator * wanted.units };
}
