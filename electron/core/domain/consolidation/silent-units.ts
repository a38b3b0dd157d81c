import type { StandingFigure } from '../figures/figure.ts';
import type { Plan } from '../plan/plan.ts';
import { leftOut, population } from '../plan/population.ts';
import type { PlanUnit } from '../units/unit.ts';
import { hasAnswer } from './figure-for.ts';
import type { FigureRoute } from './figure-route.ts';
import { indexStanding, reportAt } from './standing-index.ts';

/**
 * Codes of the units that are asked for something of which a route's own report says nothing. Their figures alone
 * may come from other reports; for all the others those reports change nothing.
 */
export function silentUnits(
  { indicators }: Pick<Plan, 'indicators'>,
  units: readonly PlanUnit[],
  routes: readonly FigureRoute[],
  standing: readonly StandingFigure[],
): ReadonlySet<string> {
  const reportsOf = indexStanding(standing);
  const silent = new Set<string>();
  for (const indicator of indicators) {
    for (const { code } of [...population(indicator, units), ...leftOut(indicator, units)]) {
      const reports = reportsOf(code, indicator.code);
      for (const { own } of routes) if (!answers(reportAt(reports, own))) silent.add(code);
    }
  }
  return silent;
}

const answers = (figure: StandingFigure | null): boolean => figure !== null && hasAnswer(figure);
