import { dayBefore } from '../plan/day-before.ts';
import type { Plan } from '../plan/plan.ts';
import type { Basis, DaySpan, ReportingPeriod, ReportKey } from '../plan/reporting-period.ts';
import { endsThePlan, reportingPeriods, reportKey, startsThePlan } from '../plan/reporting-periods.ts';

type Year = Pick<Plan, 'year' | 'emulationPeriods'>;

/**
 * Where a figure for a period and basis is found: in the report of its own, else worked out from others.
 * Only reports that end by the asked period's last day take part, and only where their days join without gap or overlap,
 * so a table of an early period does not change with what units send later.
 */
export interface FigureRoute {
  readonly own: ReportKey;
  readonly asks: Basis;
  /** The days the figure covers: cumulative ones run from the plan's start. */
  readonly days: DaySpan;
  /** The last day of the plan's year: year-end indicators are due. */
  readonly isYearReport: boolean;
  /** Other reports of the same last day: they hold the same stock and the same latest answer. */
  readonly sameEnd: readonly ReportKey[];
  /** Ways to work out what adds up, the first that gives something is taken. */
  readonly ways: readonly Way[];
  /** Cumulative only: the same up to earlier days, the earliest first. A unit that ended before the last day is found there. */
  readonly shorter: readonly FigureRoute[];
}

export type Way =
  /** cumulative = earlier cumulative + the period since */
  | { readonly kind: 'sum'; readonly earlier: FigureRoute; readonly since: ReportKey }
  /** period = cumulative to its end − earlier cumulative */
  | { readonly kind: 'difference'; readonly whole: ReportKey; readonly earlier: FigureRoute };

/** The route for what a table is asked for. */
export const figureRoute = (plan: Year, period: ReportingPeriod, basis: Basis): FigureRoute =>
  basis === 'period' && !startsThePlan(plan, period)
    ? periodRoute(plan, period)
    : { ...cumulativeRoute(plan, period), shorter: shorterRoutes(plan, period) };

function shorterRoutes(plan: Year, { to }: ReportingPeriod): readonly FigureRoute[] {
  const earlier = reportingPeriods(plan).filter((period) => period.to < to);
  const ends = [...new Set(earlier.map((period) => period.to))];
  return ends.flatMap((end) => {
    const period = earlier.find((one) => one.to === end);
    return period ? [cumulativeRoute(plan, period)] : [];
  });
}

function cumulativeRoute(plan: Year, period: ReportingPeriod): FigureRoute {
  const own = reportKey(plan, period, 'cumulative');
  const last = laterPeriodsEndingOn(plan, period.to);
  return {
    own,
    asks: 'cumulative',
    days: { from: firstDay(plan), to: period.to },
    isYearReport: endsThePlan(plan, period),
    sameEnd: last.map((ending) => reportKey(plan, ending, 'period')),
    ways: last.flatMap((ending) => {
      const earlier = routeBefore(plan, ending);
      return earlier ? [{ kind: 'sum', earlier, since: reportKey(plan, ending, 'period') } as const] : [];
    }),
    shorter: [],
  };
}

function periodRoute(plan: Year, period: ReportingPeriod): FigureRoute {
  const whole = reportKey(plan, period, 'cumulative');
  const earlier = routeBefore(plan, period);
  return {
    own: reportKey(plan, period, 'period'),
    asks: 'period',
    days: { from: period.from, to: period.to },
    isYearReport: endsThePlan(plan, period),
    sameEnd: [whole],
    ways: earlier ? [{ kind: 'difference', whole, earlier }] : [],
    shorter: [],
  };
}

/** Emulation periods that end on the day and have something of the plan before them. */
const laterPeriodsEndingOn = (plan: Year, day: string): readonly ReportingPeriod[] =>
  reportingPeriods(plan).filter((period) => period.to === day && !startsThePlan(plan, period));

/** The plan's start: its year's first day, or that of an emulation period launched before it. */
const firstDay = (plan: Year): string =>
  reportingPeriods(plan)
    .map(({ from }) => from)
    .toSorted()[0] ?? `${plan.year}-01-01`;

/** What had been reached when the period began. */
function routeBefore(plan: Year, period: ReportingPeriod): FigureRoute | null {
  const lastDay = dayBefore(period.from);
  const before = reportingPeriods(plan).find((other) => other.to === lastDay);
  return before ? cumulativeRoute(plan, before) : null;
}
