import type { Indicator } from '../plan/indicator.ts';
import { existsDuring, population } from '../plan/population.ts';
import { displayTarget } from '../plan/target-display.ts';
import type { PlanUnit } from '../units/unit.ts';
import { attainment } from './attainment.ts';
import { figureFor } from './figure-for.ts';
import type { FigureRoute } from './figure-route.ts';
import { fittingAnswer } from './fitting-answer.ts';
import type { IndicatorRow, ProvinceFigure } from './indicator-table.ts';
import { provinceFigure, unitFigure } from './shown-figures.ts';
import type { ReportsOf } from './standing-index.ts';
import type { TableRoutes } from './table-routes.ts';
import { type Member, tally } from './tally.ts';
import { meetsTarget } from './unit-attainment.ts';

/** One row of the table: every unit of the indicator's population, the province on both bases, and the verdict. */
export function consolidateIndicator(
  indicator: Indicator,
  units: readonly PlanUnit[],
  reportsOf: ReportsOf,
  routes: TableRoutes,
): IndicatorRow {
  const asked = population(indicator, units);
  const cumulative = membersOn(routes.cumulative, indicator, asked, reportsOf);
  const inPeriod = routes.inPeriod === routes.cumulative ? cumulative : membersOn(routes.inPeriod, indicator, asked, reportsOf);
  return row(indicator, cumulative, inPeriod, routes);
}

/** The province's figure by itself, without verdict and units. */
export const provinceOn = (
  route: FigureRoute,
  indicator: Indicator,
  units: readonly PlanUnit[],
  reportsOf: ReportsOf,
): ProvinceFigure =>
  provinceFigure(indicator, tally(indicator, membersOn(route, indicator, population(indicator, units), reportsOf)));

const membersOn = (
  route: FigureRoute,
  indicator: Indicator,
  asked: readonly PlanUnit[],
  reportsOf: ReportsOf,
): readonly Member[] =>
  asked
    .filter((unit) => existsDuring(unit, route.days))
    .map((unit) => ({
      unit,
      answer: fittingAnswer(indicator, unit, figureFor(route, reportsOf(unit.code, indicator.code), indicator)),
    }));

function row(
  indicator: Indicator,
  cumulative: readonly Member[],
  inPeriod: readonly Member[],
  { shown, isLastPeriod, ...routes }: TableRoutes,
): IndicatorRow {
  const reached = tally(indicator, cumulative);
  const soFar = provinceFigure(indicator, reached);
  const ownPeriod = inPeriod === cumulative ? soFar : provinceFigure(indicator, tally(indicator, inPeriod));
  const onBasis = { cumulative: soFar, inPeriod: ownPeriod };
  const isCumulative = shown === routes.cumulative;
  return {
    ...identity(indicator),
    ...(isCumulative ? onBasis.cumulative : onBasis.inPeriod),
    ...onBasis,
    ...attainment(indicator, reached, isLastPeriod),
    units: unitFigures(indicator, isCumulative ? cumulative : inPeriod, cumulative),
  };
}

/** The year's target is held against the cumulative figure, whichever one is shown. */
function unitFigures(indicator: Indicator, shown: readonly Member[], cumulative: readonly Member[]) {
  if (shown === cumulative) return shown.map((member) => unitFigure(indicator, member, reaches(indicator, member)));
  const reached = new Map(cumulative.map((member) => [member.unit.code, reaches(indicator, member)]));
  return shown.map((member) => unitFigure(indicator, member, reached.get(member.unit.code) ?? null));
}

const reaches = (indicator: Indicator, { unit, answer }: Member): boolean | null => meetsTarget(indicator, unit, answer.value);

function identity(indicator: Indicator) {
  const { code, section, name, measure, aggregation, timeBehavior, unitOfMeasure, decimals, target } = indicator;
  const display = target && { ...target, display: displayTarget(target, measure) };
  return { code, section, name, measure, aggregation, timeBehavior, unitOfMeasure, decimals, target: display };
}
