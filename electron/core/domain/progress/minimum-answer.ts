import type { IndicatorTable, UnitFigure } from '../consolidation/indicator-table.ts';
import type { PlanUnit } from '../units/unit.ts';

/** How a unit stands with a minimum, by its figures. */
export interface MinimumAnswer {
  readonly indicator: string;
  readonly unit: PlanUnit;
  /** `short`: reported, and less than asked · `silent`: nothing reported. */
  readonly state: 'reached' | 'short' | 'in-review' | 'silent';
  readonly reached: { readonly numerator: number; readonly denominator: number | null } | null;
}

/**
 * The latest that the unit has said of it, over the year's cumulative tables, the latest first. A figure that waits for a
 * person hides none that was clear before.
 */
export function minimumAnswer(indicator: string, unit: PlanUnit, tables: readonly IndicatorTable[]): MinimumAnswer {
  const figures = tables.flatMap((table) => figureIn(table, indicator, unit.code) ?? []);
  const reported = figures.find(({ state }) => state === 'reported');
  if (reported === undefined) {
    const isInReview = figures.some(({ state }) => state === 'needs-review');
    return { indicator, unit, state: isInReview ? 'in-review' : 'silent', reached: null };
  }
  const { numerator, denominator, meetsTarget } = reported;
  const reached = numerator === null ? null : { numerator, denominator };
  return { indicator, unit, state: meetsTarget === true ? 'reached' : 'short', reached };
}

const figureIn = ({ indicators }: IndicatorTable, code: string, unit: string): UnitFigure | undefined =>
  indicators.find((row) => row.code === code)?.units.find((figure) => figure.unit === unit);
