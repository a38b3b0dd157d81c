import type { IndicatorRow, IndicatorTable } from '../consolidation/indicator-table.ts';
import { type Remaining, remainingOfProvince, remainingOfUnit } from './remaining.ts';
import type { PeriodPoint, YearPoint } from './trend.ts';
import { rankUnits, type UnitRanking } from './unit-ranking.ts';
import { type Shares, unitShares } from './unit-shares.ts';

/** Phân tích: what the cumulative table says of one indicator, put in order for those who ask. */
export interface IndicatorAnalysis {
  readonly table: Omit<IndicatorTable, 'indicators'>;
  /** The table's own row: every figure here is one of it. */
  readonly row: IndicatorRow;
  /** Whole months from the period's last day to the plan's. */
  readonly monthsLeft: number;
  readonly remaining: Remaining | null;
  readonly ranking: UnitRanking;
  /** By unit code; only those that have something left to do. */
  readonly unitsRemaining: Readonly<Record<string, Remaining>>;
  readonly shares: Shares | null;
  readonly periods: readonly PeriodPoint[];
  /** Former years, the earliest first. */
  readonly years: readonly YearPoint[];
}

/** What needs more than the row itself. */
export interface Surroundings extends Pick<IndicatorAnalysis, 'monthsLeft' | 'periods' | 'years'> {}

/** A row of a cumulative table, analysed. */
export function analyseIndicator(table: IndicatorTable, row: IndicatorRow, around: Surroundings): IndicatorAnalysis {
  const { indicators: _, ...rest } = table;
  const unitsRemaining = row.units.flatMap((figure): readonly (readonly [string, Remaining])[] => {
    const remaining = remainingOfUnit(row, figure, around);
    return remaining ? [[figure.unit, remaining]] : [];
  });
  return {
    table: rest,
    row,
    ...around,
    remaining: remainingOfProvince(row, around),
    ranking: rankUnits(row),
    unitsRemaining: Object.fromEntries(unitsRemaining),
    shares: unitShares(row),
  };
}
