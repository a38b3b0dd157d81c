import { cumulativeDecreased, periodsDoNotAdd, type SeriesDifference } from '../consolidation/series-checks.ts';
import { indexStanding } from '../consolidation/standing-index.ts';
import type { StandingFigure } from '../figures/figure.ts';
import type { Plan } from '../plan/plan.ts';

/** Every pair of figures of one unit and indicator that cannot both be right, whoever gave them and however they came. */
export function seriesDifferences(plan: Plan, standing: readonly StandingFigure[]): readonly SeriesDifference[] {
  const reportsOf = indexStanding(standing);
  const units = [...new Set(standing.map(({ unit }) => unit))];
  return plan.indicators.flatMap((indicator) =>
    units.flatMap((unit) => {
      const reports = reportsOf(unit, indicator.code);
      if (reports.length < 2) return [];
      return [...periodsDoNotAdd(plan, indicator, reports), ...cumulativeDecreased(plan, indicator, reports)];
    }),
  );
}
