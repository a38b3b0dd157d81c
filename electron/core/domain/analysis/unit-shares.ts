import type { IndicatorRow, UnitFigure } from '../consolidation/indicator-table.ts';

/** A unit's part of the province's sum. */
export interface UnitShare {
  readonly figure: UnitFigure;
  /** Percent, not rounded: as printed the parts need not add up to 100,0 %. */
  readonly percent: number;
}

export interface Shares {
  /** The province's sum, in the unit of measure; above zero. */
  readonly sum: number;
  /** The largest first. */
  readonly units: readonly UnitShare[];
  /** What units did that have ended since: in the sum, but no row of its own. */
  readonly rest: number;
}

/** Tỷ trọng: of counts that are added up; null where nothing is, or the sum is zero. */
export function unitShares(row: IndicatorRow): Shares | null {
  const sum = row.aggregation === 'sum' ? row.cumulative.numerator : row.cumulative.sum;
  if (row.measure !== 'count' || sum === null || sum <= 0) return null;
  const parts = row.units.filter(
    ({ state, numerator, denominator }) => state === 'reported' && numerator !== null && denominator === null,
  );
  const units = parts
    .map((figure): UnitShare => ({ figure, percent: (100 * (figure.numerator ?? 0)) / sum }))
    .toSorted((a, b) => b.percent - a.percent);
  const told = parts.reduce((all, { numerator }) => all + Math.round((numerator ?? 0) * 10 ** row.decimals), 0);
  return { sum, units, rest: (Math.round(sum * 10 ** row.decimals) - told) / 10 ** row.decimals };
}
