import type { IndicatorRow, UnitFigure } from '../consolidation/indicator-table.ts';
import type { FigureState } from '../figures/figure.ts';
import { compareProducts, toScaled } from '../figures/scaled.ts';
import { allowsNothing, type Quantity } from '../plan/target-comparison.ts';
import { completionOf, judgedUnit } from './unit-completion.ts';

/**
 * By what units are put in order: how much of their target is done, their figure (the most or the least first),
 * or yes before no. Order is no judgement where there is no target.
 */
export type RankedBy = 'completion' | 'most' | 'least' | 'yes-no';

/** A unit's place among those that gave a figure; the strongest is 1, equal ones share a place. */
export interface RankedUnit {
  readonly figure: UnitFigure;
  readonly place: number;
  readonly isTied: boolean;
  /** 1 = 100 %; null unless ranked by completion. */
  readonly completion: number | null;
}

/** Why a unit has no place: it gave no figure, or nothing that its figure could be held against. */
export type NoPlace = Exclude<FigureState['state'], 'reported'> | 'not-comparable' | 'no-own-target';

export interface UnitRanking {
  readonly by: RankedBy;
  /** The strongest first. */
  readonly ranked: readonly RankedUnit[];
  readonly unranked: readonly { readonly figure: UnitFigure; readonly because: NoPlace }[];
  /** Codes of those that reported zero; who said nothing is not among them. */
  readonly zero: readonly string[];
}

/** Something to be put in order: the larger quantity first. */
interface Weighed {
  readonly figure: UnitFigure;
  readonly quantity: Quantity | null;
}

/** The units of a row of the cumulative table from the strongest to the weakest; without a figure nobody is last. */
export function rankUnits(row: IndicatorRow): UnitRanking {
  const by = rankedBy(row);
  const weighed = row.units.map((figure): Weighed => ({ figure, quantity: quantityFor(by, row, figure) }));
  const unranked = weighed.flatMap(({ figure, quantity }) =>
    quantity === null ? [{ figure, because: reasonFor(row, figure) }] : [],
  );
  return { by, ranked: placed(by, weighed), unranked, zero: row.units.filter(isZero).map(({ unit }) => unit) };
}

const isZero = ({ state, numerator }: Pick<UnitFigure, 'state' | 'numerator'>): boolean =>
  state === 'reported' && numerator === 0;

function rankedBy(row: IndicatorRow): RankedBy {
  if (row.units.some((figure) => completionFor(row, figure) !== null)) return 'completion';
  if (row.units.some(({ value }) => typeof value === 'boolean')) return 'yes-no';
  return row.target !== null && isToStayUnder(row.target) ? 'least' : 'most';
}

const isToStayUnder = (target: NonNullable<IndicatorRow['target']>): boolean =>
  target.comparator === '<' || target.comparator === '<=' || allowsNothing(target);

function completionFor(row: IndicatorRow, figure: UnitFigure): Quantity | null {
  const judged = judgedUnit(row, figure);
  return judged && completionOf(judged, row.decimals);
}

function quantityFor(by: RankedBy, row: IndicatorRow, figure: UnitFigure): Quantity | null {
  if (figure.state !== 'reported' || figure.notComparable !== undefined) return null;
  if (by === 'completion') return completionFor(row, figure);
  if (by === 'yes-no') return typeof figure.value === 'boolean' ? { numerator: figure.value ? 1 : 0, denominator: 1 } : null;
  return amountOf(row, figure);
}

function amountOf({ decimals }: IndicatorRow, figure: UnitFigure): Quantity | null {
  const numerator = figure.numerator === null ? null : toScaled(figure.numerator, decimals);
  const denominator = figure.denominator === null ? 1 : toScaled(figure.denominator, decimals);
  return numerator === null || !denominator ? null : { numerator, denominator };
}

function reasonFor({ aggregation }: IndicatorRow, figure: UnitFigure): NoPlace {
  if (figure.notComparable !== undefined) return 'not-comparable';
  if (figure.state !== 'reported') return figure.state;
  return aggregation === 'sum' && figure.ownTarget === undefined ? 'no-own-target' : 'not-comparable';
}

function placed(by: RankedBy, weighed: readonly Weighed[]): readonly RankedUnit[] {
  const order = by === 'least' ? -1 : 1;
  const sorted = weighed
    .flatMap(({ figure, quantity }) => (quantity === null ? [] : [{ figure, quantity }]))
    .toSorted((a, b) => order * compareQuantities(b.quantity, a.quantity));
  return sorted.map(({ figure, quantity }, at) => {
    const isSame = (other: { quantity: Quantity } | undefined) =>
      other !== undefined && compareQuantities(other.quantity, quantity) === 0;
    const isTied = isSame(sorted[at - 1]) || isSame(sorted[at + 1]);
    const first = sorted.findIndex((other) => compareQuantities(other.quantity, quantity) === 0);
    const completion = by === 'completion' ? quantity.numerator / quantity.denominator : null;
    return { figure, place: first + 1, isTied, completion };
  });
}

/** Sign of a − b, exactly. */
const compareQuantities = (a: Quantity, b: Quantity): -1 | 0 | 1 =>
  compareProducts([a.numerator, b.denominator], [b.numerator, a.denominator]);
