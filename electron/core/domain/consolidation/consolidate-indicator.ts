import type { Indicator } from '../plan/indicator.ts';
import { existsDuring, leftOut, population, populationException } from '../plan/population.ts';
import type { Target } from '../plan/target.ts';
import { displayTarget } from '../plan/target-display.ts';
import type { PlanUnit } from '../units/unit.ts';
import { attainment } from './attainment.ts';
import { figureFor } from './figure-for.ts';
import type { FigureRoute } from './figure-route.ts';
import { fittingAnswer } from './fitting-answer.ts';
import type { IndicatorRow, LeftOutUnit, ProvinceFigure, UnitFigure } from './indicator-table.ts';
import { provinceFigure, unitFigure } from './shown-figures.ts';
import type { ReportsOf } from './standing-index.ts';
import type { TableRoutes } from './table-routes.ts';
import { type Member, tally } from './tally.ts';
import { meetsOwnTarget, meetsTarget } from './unit-attainment.ts';

/** The target that a unit was allocated, null where it has none of its own. */
export type OwnTargetOf = (unit: string) => Target | null;

/** One row of the table: every unit of the indicator's population, the province on both bases, and the verdict. */
export function consolidateIndicator(
  indicator: Indicator,
  units: readonly PlanUnit[],
  reportsOf: ReportsOf,
  routes: TableRoutes,
  ownTargetOf: OwnTargetOf,
): IndicatorRow {
  const asked = population(indicator, units);
  const cumulative = membersOn(routes.cumulative, indicator, asked, reportsOf);
  const inPeriod = routes.inPeriod === routes.cumulative ? cumulative : membersOn(routes.inPeriod, indicator, asked, reportsOf);
  const counted = row(indicator, cumulative, inPeriod, routes, ownTargetOf);
  const out = leftOutUnits(indicator, units, reportsOf, routes);
  return out.length === 0 ? counted : { ...counted, leftOut: out };
}

/** Who the plan leaves out: their figures are shown where the table's are, and are in none of its sums. */
function leftOutUnits(
  indicator: Indicator,
  units: readonly PlanUnit[],
  reportsOf: ReportsOf,
  { shown }: TableRoutes,
): readonly LeftOutUnit[] {
  const out = leftOut(indicator, units);
  if (out.length === 0) return [];
  const reasons = new Map(out.map((unit) => [unit.code, populationException(unit, indicator)?.reason ?? '']));
  return membersOn(shown, indicator, out, reportsOf).map((member) => ({
    unit: member.unit.code,
    reason: reasons.get(member.unit.code) ?? '',
    figure: unitFigure(indicator, member, null),
  }));
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
  ownTargetOf: OwnTargetOf,
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
    units: unitFigures(indicator, isCumulative ? cumulative : inPeriod, cumulative, ownTargetOf),
  };
}

/** The year's target, or the unit's own, is held against the cumulative figure, whichever one is shown. */
function unitFigures(
  indicator: Indicator,
  shown: readonly Member[],
  cumulative: readonly Member[],
  ownTargetOf: OwnTargetOf,
): readonly UnitFigure[] {
  const reached = shown === cumulative ? null : new Map(cumulative.map((member) => [member.unit.code, member]));
  return shown.map((member) => {
    const own = ownTargetOf(member.unit.code);
    const judged = reached === null ? member : reached.get(member.unit.code);
    const figure = unitFigure(indicator, member, judged ? reaches(indicator, judged, own) : null);
    return own === null ? figure : { ...figure, ownTarget: { ...own, display: displayTarget(own, indicator.measure) } };
  });
}

const reaches = (indicator: Indicator, { unit, answer }: Member, own: Target | null): boolean | null =>
  own === null ? meetsTarget(indicator, unit, answer.value) : meetsOwnTarget(indicator, own, answer.value);

function identity(indicator: Indicator) {
  const { code, section, name, measure, aggregation, timeBehavior, unitOfMeasure, decimals, target } = indicator;
  const display = target && { ...target, display: displayTarget(target, measure) };
  return { code, section, name, measure, aggregation, timeBehavior, unitOfMeasure, decimals, target: display };
}
