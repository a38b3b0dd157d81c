import type { Indicator } from '../plan/indicator.ts';
import { leftOut, population, populationException } from '../plan/population.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import type { Target } from '../plan/target.ts';
import { displayTarget } from '../plan/target-display.ts';
import type { PlanLineage } from '../units/lineage/plan-lineage.ts';
import type { PlanUnit } from '../units/unit.ts';
import { attainment } from './attainment.ts';
import type { RestatedTree } from './consolidation-input.ts';
import { countedOnce, isAskedOver, isSummedOnly, lifeWithin } from './ended-units.ts';
import { addsUp, figureFor, type LifeWithin } from './figure-for.ts';
import type { FigureRoute } from './figure-route.ts';
import { fittingAnswer } from './fitting-answer.ts';
import type { GroupBy } from './grouping.ts';
import type { IndicatorRow, LeftOutUnit, ProvinceFigure, UnitFigure } from './indicator-table.ts';
import { restate, type ShownMember } from './restate.ts';
import { provinceFigure, unitFigure } from './shown-figures.ts';
import type { ReportsOf } from './standing-index.ts';
import type { TableRoutes } from './table-routes.ts';
import { isSummedAlone, type Member, type Tally, tally } from './tally.ts';
import { meetsOwnTarget, meetsTarget } from './unit-attainment.ts';
import { groupFigures, type UnitGroups } from './unit-groups.ts';

/** The target that a unit was allocated, null where it has none of its own. */
export type OwnTargetOf = (unit: string) => Target | null;

/** What the rows of one table have in common. */
export interface RowContext {
  readonly units: readonly PlanUnit[];
  readonly reportsOf: ReportsOf;
  readonly routes: TableRoutes;
  /** Null where nothing happened to the units. */
  readonly lineage: PlanLineage | null;
  readonly restated: RestatedTree | null;
  readonly subtotals: Subtotals;
}

/** The groups of units, and by which of them subtotals are asked for. */
export interface Subtotals {
  readonly groups: UnitGroups;
  readonly by: readonly GroupBy[];
}

/** One row of the table: every unit of the indicator's population, the province on both bases, and the verdict. */
export function consolidateIndicator(indicator: Indicator, context: RowContext, ownTargetOf: OwnTargetOf): IndicatorRow {
  const { routes } = context;
  const cumulative = answersOn(routes.cumulative, indicator, context);
  const inPeriod = routes.inPeriod === routes.cumulative ? cumulative : answersOn(routes.inPeriod, indicator, context);
  const shown = routes.shown === routes.cumulative ? cumulative : inPeriod;
  return {
    ...row(indicator, cumulative, inPeriod, routes, ownTargetOf),
    ...groupsOf(indicator, shown.members, context.subtotals),
    ...leftOutUnits(indicator, context),
  };
}

/** Who the plan leaves out: their figures are shown where the table's are, and are in none of its sums. */
function leftOutUnits(indicator: Indicator, context: RowContext): Pick<IndicatorRow, 'leftOut'> {
  const out = leftOut(indicator, context.units);
  if (out.length === 0) return {};
  const reasons = new Map(out.map((unit) => [unit.code, populationException(unit, indicator)?.reason ?? '']));
  const units = membersAmong(out, context.routes.shown, indicator, context).map(
    (member): LeftOutUnit => ({
      unit: member.unit.code,
      reason: reasons.get(member.unit.code) ?? '',
      figure: unitFigure(indicator, member, null),
    }),
  );
  return units.length === 0 ? {} : { leftOut: units };
}

/** The units that a table shows with their answers, and the province's tally of them. */
interface Answers {
  /** Those who reported. */
  readonly members: readonly Member[];
  readonly shown: readonly ShownMember[];
  readonly tally: Tally;
}

function answersOn(route: FigureRoute, indicator: Indicator, context: RowContext): Answers {
  const members = membersOn(route, indicator, context);
  const { lineage, restated } = context;
  if (restated === null || lineage === null) return { members, shown: members, tally: tally(indicator, members) };
  return { members, ...restate(indicator, members, route.days, restated, lineage) };
}

/** Also of a restated table they are the groups of those who reported. */
const groupsOf = (indicator: Indicator, members: readonly Member[], { groups, by }: Subtotals): Pick<IndicatorRow, 'groups'> =>
  by.length === 0 ? {} : { groups: Object.fromEntries(by.map((one) => [one, groupFigures(indicator, members, groups, one)])) };

/** The province's figure by itself, without verdict and units. */
export const provinceOn = (indicator: Indicator, members: readonly Member[]): ProvinceFigure =>
  provinceFigure(indicator, tally(indicator, members));

/** Everybody who is asked over a route's days, with what they answered. */
export function membersOn(
  route: FigureRoute,
  indicator: Indicator,
  context: Pick<RowContext, 'units' | 'reportsOf' | 'lineage'>,
): readonly Member[] {
  return membersAmong(population(indicator, context.units), route, indicator, context);
}

function membersAmong(
  units: readonly PlanUnit[],
  route: FigureRoute,
  indicator: Indicator,
  { reportsOf, lineage }: Pick<RowContext, 'reportsOf' | 'lineage'>,
): readonly Member[] {
  const answerOf = (unit: PlanUnit, life?: LifeWithin): Member => {
    const answer = figureFor(route, reportsOf(unit.code, indicator.code), indicator, life);
    return { unit, answer: fittingAnswer(indicator, unit, answer) };
  };
  // A table asks thousands of times: days are looked at only where some unit has a first or a last one.
  if (units.every(isThereAlways)) return units.map((unit) => answerOf(unit));
  return membersWithin(route.days, indicator, units, answerOf, lineage);
}

/** Of units that began or ended, those that are asked over the days. */
function membersWithin(
  days: DaySpan,
  indicator: Indicator,
  asked: readonly PlanUnit[],
  answerOf: (unit: PlanUnit, life: LifeWithin) => Member,
  lineage: PlanLineage | null,
): readonly Member[] {
  const members = asked.flatMap((unit): readonly Member[] => {
    if (isAskedOver(unit, indicator, days)) return [answerOf(unit, lifeWithin(unit, days))];
    return isSummedOnly(unit, indicator, days) ? [{ ...answerOf(unit, lifeWithin(unit, days)), part: 'sum' }] : [];
  });
  return lineage !== null && indicator.measure === 'ratio' && addsUp(indicator) ? countedOnce(members, days, lineage) : members;
}

const isThereAlways = ({ validFrom, validTo }: PlanUnit): boolean => validFrom === null && validTo === null;

function row(
  indicator: Indicator,
  cumulative: Answers,
  inPeriod: Answers,
  { shown, isLastPeriod, ...routes }: TableRoutes,
  ownTargetOf: OwnTargetOf,
): IndicatorRow {
  const reached = cumulative.tally;
  const soFar = provinceFigure(indicator, reached);
  const ownPeriod = inPeriod === cumulative ? soFar : provinceFigure(indicator, inPeriod.tally);
  const onBasis = { cumulative: soFar, inPeriod: ownPeriod };
  const isCumulative = shown === routes.cumulative;
  return {
    ...identity(indicator),
    ...(isCumulative ? onBasis.cumulative : onBasis.inPeriod),
    ...onBasis,
    ...attainment(indicator, reached, isLastPeriod),
    units: unitFigures(indicator, isCumulative ? cumulative.shown : inPeriod.shown, cumulative.shown, ownTargetOf),
  };
}

/** The year's target, or the unit's own, is held against the cumulative figure, whichever one is shown. */
function unitFigures(
  indicator: Indicator,
  shown: readonly ShownMember[],
  cumulative: readonly ShownMember[],
  ownTargetOf: OwnTargetOf,
): readonly UnitFigure[] {
  const reached = shown === cumulative ? null : new Map(cumulative.map((member) => [member.unit.code, member]));
  const asked = shown.some(isSummedAlone) ? shown.filter((member) => !isSummedAlone(member)) : shown;
  return asked.map((member) => {
    const own = ownTargetOf(targetHolder(member));
    const judged = reached === null ? member : reached.get(member.unit.code);
    const figure = unitFigure(indicator, member, judged ? reaches(indicator, judged, own) : null);
    const told = own === null ? figure : { ...figure, ownTarget: { ...own, display: displayTarget(own, indicator.measure) } };
    return member.flow === undefined ? told : { ...told, ...member.flow };
  });
}

/** The code whose allocation holds: several that flowed together have none of their own. */
const targetHolder = ({ unit, flow }: ShownMember): string => {
  if (flow === undefined) return unit.code;
  const [only = '', ...others] = flow.reportedBy;
  return others.length === 0 && flow.notComparable === undefined ? only : '';
};

const reaches = (indicator: Indicator, { unit, answer }: Member, own: Target | null): boolean | null =>
  own === null ? meetsTarget(indicator, unit, answer.value) : meetsOwnTarget(indicator, own, answer.value);

function identity(indicator: Indicator) {
  const { code, section, name, measure, aggregation, timeBehavior, unitOfMeasure, decimals, target } = indicator;
  const display = target && { ...target, display: displayTarget(target, measure) };
  return { code, section, name, measure, aggregation, timeBehavior, unitOfMeasure, decimals, target: display };
}
