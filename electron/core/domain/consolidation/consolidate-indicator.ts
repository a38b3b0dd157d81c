import type { Indicator } from '../plan/indicator.ts';
import { existsDuring, population } from '../plan/population.ts';
import { displayTarget } from '../plan/target-display.ts';
import type { PlanUnit } from '../units/unit.ts';
import { attainment } from './attainment.ts';
import { figureFor } from './figure-for.ts';
import type { FigureRoute } from './figure-route.ts';
import { fittingAnswer } from './fitting-answer.ts';
import type { IndicatorRow } from './indicator-table.ts';
import { provinceFigure, unitFigure } from './shown-figures.ts';
import type { ReportsOf } from './standing-index.ts';
import { type Member, tally } from './tally.ts';
import { meetsTarget } from './unit-attainment.ts';

/** Where a table's figures are found: the period's own ones, the cumulative ones, and which of the two it shows. */
export interface TableRoutes {
  readonly inPeriod: FigureRoute;
  readonly cumulative: FigureRoute;
  readonly shown: FigureRoute;
  /** Nothing of the plan's year comes after the period. */
  readonly isLastPeriod: boolean;
}

/** One row of the table: every unit of the indicator's population, the province on both bases, and the verdict. */
export function consolidateIndicator(
  indicator: Indicator,
  units: readonly PlanUnit[],
  reportsOf: ReportsOf,
  routes: TableRoutes,
): IndicatorRow {
  const asked = population(indicator, units);
  const answersOn = (route: FigureRoute): readonly Member[] =>
    asked
      .filter((unit) => existsDuring(unit, route.days))
      .map((unit) => ({
        unit,
        answer: fittingAnswer(indicator, unit, figureFor(route, reportsOf(unit.code, indicator.code), indicator)),
      }));
  const cumulative = answersOn(routes.cumulative);
  const inPeriod = routes.inPeriod === routes.cumulative ? cumulative : answersOn(routes.inPeriod);
  return row(indicator, cumulative, inPeriod, routes);
}

function row(
  indicator: Indicator,
  cumulative: readonly Member[],
  inPeriod: readonly Member[],
  { shown, isLastPeriod, ...routes }: TableRoutes,
): IndicatorRow {
  const reached = tally(indicator, cumulative);
  const onBasis = {
    cumulative: provinceFigure(indicator, reached),
    inPeriod: provinceFigure(indicator, tally(indicator, inPeriod)),
  };
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
  const reached = new Map(cumulative.map(({ unit, answer }) => [unit.code, meetsTarget(indicator, unit, answer.value)]));
  return shown.map((member) => unitFigure(indicator, member, reached.get(member.unit.code) ?? null));
}

function identity(indicator: Indicator) {
  const { code, section, name, measure, aggregation, timeBehavior, unitOfMeasure, decimals, target } = indicator;
  const display = target && { ...target, display: displayTarget(target, measure) };
  return { code, section, name, measure, aggregation, timeBehavior, unitOfMeasure, decimals, target: display };
}
