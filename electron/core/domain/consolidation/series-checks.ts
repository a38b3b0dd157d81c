import type { Amount, StandingFigure } from '../figures/figure.ts';
import type { Issue, IssueCode } from '../figures/issue.ts';
import { fromScaled } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { reportingPeriods } from '../plan/reporting-periods.ts';
import { added, countsOf } from './amounts.ts';
import { addsUp, figureFor } from './figure-for.ts';
import { type FigureRoute, figureRoute } from './figure-route.ts';
import { reportAt } from './standing-index.ts';

type Year = Pick<Plan, 'year' | 'emulationPeriods'>;

/** Two figures of one unit and indicator that cannot both be right; the later cumulative one stands. */
export interface SeriesDifference {
  readonly code: Extract<IssueCode, 'periods-do-not-add' | 'cumulative-decreased'>;
  /** The cumulative figure that stands. */
  readonly stands: StandingFigure;
  readonly found: Amount;
  /** What the other reports make of it: their sum, or the least it should be. */
  readonly expected: Amount;
}

/** Cumulative figures that differ from the sum of the periods, where all of them are reported (semantics §3). */
export function periodsDoNotAdd(
  plan: Year,
  indicator: Indicator,
  reports: readonly StandingFigure[],
): readonly SeriesDifference[] {
  if (!addsUp(indicator)) return [];
  return cumulativeRoutes(plan).flatMap((route) =>
    reportedAt(route, reports).flatMap((cumulative) =>
      sums(route, reports, indicator)
        .filter((expected) => !sameCounts(cumulative.found, expected))
        .map((expected) => ({ code: 'periods-do-not-add' as const, ...cumulative, expected })),
    ),
  );
}

/** Cumulative figures below an earlier cumulative one (semantics §3). */
export function cumulativeDecreased(
  plan: Year,
  indicator: Indicator,
  reports: readonly StandingFigure[],
): readonly SeriesDifference[] {
  if (!addsUp(indicator)) return [];
  const series = cumulativeRoutes(plan).flatMap((route) => reportedAt(route, reports));
  return series.flatMap((later, index) => {
    const earlier = series[index - 1];
    return earlier && isBelow(later.found, earlier.found)
      ? [{ code: 'cumulative-decreased' as const, ...later, expected: earlier.found }]
      : [];
  });
}

/** Both checks as issues, at the cells of figures of one report: what lies in others has been told of with them. */
export const seriesIssues = (
  plan: Year,
  indicator: Indicator,
  own: readonly StandingFigure[],
  others: readonly StandingFigure[],
): readonly Issue[] => {
  const reports = [...own, ...others];
  return [...periodsDoNotAdd(plan, indicator, reports), ...cumulativeDecreased(plan, indicator, reports)]
    .filter(({ stands }) => own.includes(stands))
    .map((difference) => issueOf(indicator, difference));
};

function issueOf({ decimals }: Indicator, { code, stands, expected }: SeriesDifference): Issue {
  const cell = stands.source?.kind === 'cell' ? stands.source : null;
  return {
    severity: 'warning',
    code,
    sheet: cell?.sheet ?? null,
    cell: cell?.cell ?? null,
    indicator: stands.indicator,
    found: stands.source?.raw ?? null,
    candidates: countsOf(expected).map(({ count }) => String(fromScaled(count, decimals))),
  };
}

const routesOf = new WeakMap<Year, readonly FigureRoute[]>();

/** One route for each report that is cumulative, in the order of their ends; plans are values, so they are made once. */
function cumulativeRoutes(plan: Year): readonly FigureRoute[] {
  const routes = routesOf.get(plan) ?? madeRoutes(plan);
  routesOf.set(plan, routes);
  return routes;
}

function madeRoutes(plan: Year): readonly FigureRoute[] {
  const routes = reportingPeriods(plan).map((period) => figureRoute(plan, period, 'cumulative'));
  return routes.filter(
    ({ own }, index) => index === routes.findIndex((other) => other.own.period === own.period && other.own.basis === own.basis),
  );
}

function reportedAt({ own }: FigureRoute, reports: readonly StandingFigure[]): { stands: StandingFigure; found: Amount }[] {
  const stands = reportAt(reports, own);
  return stands?.value.state === 'reported' ? [{ stands, found: stands.value.amount }] : [];
}

/** What the parts of a cumulative figure come to, where each of them was reported. */
function sums(route: FigureRoute, reports: readonly StandingFigure[], indicator: Indicator): readonly Amount[] {
  return route.ways.flatMap((way) => {
    if (way.kind !== 'sum') return [];
    const since = reportAt(reports, way.since);
    if (!since) return [];
    const sum = added(figureFor(way.earlier, reports, indicator).value, since.value);
    return sum.state === 'reported' ? [sum.amount] : [];
  });
}

const sameCounts = (left: Amount, right: Amount): boolean => paired(left, right).every(([a, b]) => a === b);
const isBelow = (later: Amount, earlier: Amount): boolean => paired(later, earlier).some(([a, b]) => a < b);

/** Counts of the same thing in two answers, side by side. */
const paired = (left: Amount, right: Amount): readonly (readonly [number, number])[] =>
  countsOf(left).flatMap(({ of, count }) => {
    const other = countsOf(right).find((entry) => entry.of === of);
    return other ? [[count, other.count] as const] : [];
  });
