import type { OutputOf } from '../contract/contract.ts';
import { type EarlierTable, outliers } from '../domain/analysis/outliers.ts';
import { figureRoute } from '../domain/consolidation/figure-route.ts';
import { reportingPeriods } from '../domain/plan/reporting-periods.ts';
import { ok } from '../domain/result.ts';
import { comparedYears } from './compared-years.ts';
import { tableOf } from './get-table.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { Stores } from './ports.ts';

/** Each former year is a table of its own: five are a past long enough. */
const YEARS = 5;

/** Figures of the period that are unlike their unit's own past. They are told, and nothing is held up by them. */
export function findOutliers(
  { stores }: { readonly stores: Stores },
  asked: { readonly planId: string; readonly period: string },
): OutputOf<'analysis.outliers'> {
  const found = reportContext(stores, asked);
  if (!found.ok) return found;
  const context = found.value;
  const table = tableOf(stores, context, { basis: 'cumulative', isAlone: true });
  const years = comparedYears(stores, context, table, YEARS);
  const earlier = earlierTable(stores, context);
  return ok({
    outliers: outliers(table, daysUntil(context), { years, earlier }),
    years: years.map(({ year }) => year),
    earlier: earlier?.label ?? null,
  });
}

const daysUntil = ({ plan, period }: PlanPeriod) => figureRoute(plan, period, 'cumulative').days;

/** The last end before this one of which something was reported; of periods that end together the first. */
function earlierTable(stores: Stores, context: PlanPeriod): EarlierTable | null {
  const before = reportingPeriods(context.plan).filter(({ to }) => to < context.period.to);
  const ends = before.filter((period, at) => before.findIndex(({ to }) => to === period.to) === at);
  for (const period of ends.toReversed()) {
    const table = tableOf(stores, { ...context, period }, { basis: 'cumulative', isAlone: true });
    if (table.indicators.some(({ value }) => value !== null))
      return { label: table.periodLabel, days: daysUntil({ ...context, period }), table };
  }
  return null;
}
