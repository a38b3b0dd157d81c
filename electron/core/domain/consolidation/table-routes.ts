import type { Plan } from '../plan/plan.ts';
import type { Basis, ReportingPeriod, ReportKey } from '../plan/reporting-period.ts';
import { endsThePlan } from '../plan/reporting-periods.ts';
import { type FigureRoute, figureRoute, type Way } from './figure-route.ts';

/** Where a table's figures are found: the period's own ones, the cumulative ones, and which of the two it shows. */
export interface TableRoutes {
  readonly inPeriod: FigureRoute;
  readonly cumulative: FigureRoute;
  readonly shown: FigureRoute;
  /** Nothing of the plan's year comes after the period. */
  readonly isLastPeriod: boolean;
}

export function tableRoutes(plan: Plan, period: ReportingPeriod, basis: Basis): TableRoutes {
  const cumulative = figureRoute(plan, period, 'cumulative');
  const own = figureRoute(plan, period, 'period');
  const inPeriod = own.asks === 'cumulative' ? cumulative : own;
  return { cumulative, inPeriod, shown: basis === 'cumulative' ? cumulative : inPeriod, isLastPeriod: endsThePlan(plan, period) };
}

/** The other reports that a route may turn to where its own says nothing; one may be named twice. */
export const reportsBehind = ({ sameEnd, ways }: FigureRoute): readonly ReportKey[] => [...sameEnd, ...ways.flatMap(partsOf)];

/** Those that it may turn to for a unit that ended before its last day. */
export const reportsBefore = ({ shorter }: FigureRoute): readonly ReportKey[] =>
  shorter.flatMap((route) => [route.own, ...reportsBehind(route)]);

const partsOf = (way: Way): readonly ReportKey[] => [
  way.kind === 'sum' ? way.since : way.whole,
  way.earlier.own,
  ...reportsBehind(way.earlier),
];
