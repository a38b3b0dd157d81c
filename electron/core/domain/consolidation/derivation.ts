import type { Plan } from '../plan/plan.ts';
import type { Basis, ReportingPeriod, ReportKey } from '../plan/reporting-period.ts';
import { figureRoute, type Way } from './figure-route.ts';

/**
 * How a derived figure came about: reports added or subtracted, the same day's other report taken over,
 * or what a unit had reached by its last day.
 */
export type DerivedBy = Way['kind'] | 'taken-over' | 'until-ended';

/** Which reports are added or subtracted for a period: `whole` is the left side of a sum, the first part of a difference. */
export interface Formula {
  readonly kind: Way['kind'];
  readonly whole: ReportKey;
  readonly earlier: ReportKey;
  /** The period's own report: the second part of a sum, the left side of a difference. */
  readonly since: ReportKey;
}

/** The one way to work a period's flow out (semantics §3); null where there is none, or more than one. */
export function formulaFor(plan: Plan, period: ReportingPeriod, basis: Basis): Formula | null {
  const { own, ways } = figureRoute(plan, period, basis);
  const [way, ...others] = ways;
  if (way === undefined || others.length > 0) return null;
  const earlier = way.earlier.own;
  return way.kind === 'sum'
    ? { kind: 'sum', whole: own, earlier, since: way.since }
    : { kind: 'difference', whole: way.whole, earlier, since: own };
}
