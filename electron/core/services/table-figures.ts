import { hasEnded } from '../domain/consolidation/ended-units.ts';
import { type FigureRoute, figureRoute } from '../domain/consolidation/figure-route.ts';
import { silentUnits } from '../domain/consolidation/silent-units.ts';
import { reportsBefore, reportsBehind, tableRoutes } from '../domain/consolidation/table-routes.ts';
import type { StandingFigure } from '../domain/figures/figure.ts';
import { existsDuring } from '../domain/plan/population.ts';
import type { Basis, ReportingPeriod, ReportKey } from '../domain/plan/reporting-period.ts';
import { isSameReport } from '../domain/submissions/reports-of-period.ts';
import type { PlanContext } from './plan-context.ts';
import type { FigureStore } from './ports.ts';

type OfPlan = Pick<PlanContext, 'plan' | 'units'>;

/**
 * What counts now, of the reports that a table rests on: a year's figures are a hundred thousand, a table's a few thousand.
 * Sources come with the figures that are shown.
 */
export function tableFigures(
  figures: FigureStore,
  context: OfPlan,
  period: ReportingPeriod,
  basis: Basis,
): readonly StandingFigure[] {
  const { id } = context.plan;
  const { shown, inPeriod, cumulative } = tableRoutes(context.plan, period, basis);
  const judged = [inPeriod, cumulative].find((route) => route !== shown);
  const own = figures.standing(id, [shown.own]);
  if (judged === undefined) return withOtherReports(figures, context, [shown], own);
  return withOtherReports(figures, context, [shown, judged], [...own, ...figures.values(id, judged.own)]);
}

/** What a period's figures are compared by: amounts only. */
export function comparedFigures(
  figures: FigureStore,
  context: OfPlan,
  period: ReportingPeriod,
  basis: Basis,
): readonly StandingFigure[] {
  const route = figureRoute(context.plan, period, basis);
  return withOtherReports(figures, context, [route], figures.values(context.plan.id, route.own));
}

/** Units that say nothing in a route's own report are looked for in the others too, with all their sources. */
function withOtherReports(
  figures: FigureStore,
  { plan, units }: OfPlan,
  routes: readonly FigureRoute[],
  own: readonly StandingFigure[],
): readonly StandingFigure[] {
  const someEnded = routes.some(({ days }) => units.some((unit) => existsDuring(unit, days) && hasEnded(unit, days)));
  const others = [...routes.flatMap(reportsBehind), ...(someEnded ? routes.flatMap(reportsBefore) : [])];
  if (others.length === 0) return own;
  const silent = silentUnits(plan, units, routes, own);
  if (silent.size === 0) return own;
  const reports = distinct([...routes.map((route) => route.own), ...others]);
  const looked = [...silent].flatMap((unit) => figures.standing(plan.id, reports, unit));
  return [...own.filter(({ unit }) => !silent.has(unit)), ...looked];
}

const distinct = (reports: readonly ReportKey[]): readonly ReportKey[] =>
  reports.filter((report, index) => reports.findIndex((other) => isSameReport(other, report)) === index);
