import type { OutputOf } from '../contract/contract.ts';
import { analyseIndicator } from '../domain/analysis/indicator-analysis.ts';
import { monthsLeft } from '../domain/analysis/months-left.ts';
import { type PeriodPoint, periodPoints, type YearPoint, yearPoint } from '../domain/analysis/trend.ts';
import type { IndicatorRow, IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import { reportingPeriods } from '../domain/plan/reporting-periods.ts';
import { fail, ok } from '../domain/result.ts';
import { comparedYears } from './compared-years.ts';
import { tableOf } from './get-table.ts';
import { ofOneIndicator } from './one-indicator.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { Stores } from './ports.ts';

interface Asked {
  readonly planId: string;
  readonly period: string;
  readonly indicator: string;
}

/** Phân tích of one indicator: its row of the cumulative table, and the same row at other times. */
export function analysisOfIndicator({ stores }: { readonly stores: Stores }, asked: Asked): OutputOf<'analysis.indicator'> {
  const whole = reportContext(stores, asked);
  if (!whole.ok) return whole;
  const indicator = whole.value.plan.indicators.find(({ code }) => code === asked.indicator);
  if (indicator === undefined) return fail({ code: 'indicator-unknown', indicator: asked.indicator });
  const one = ofOneIndicator(stores, { ...indicator, planId: asked.planId });
  const context = { ...whole.value, plan: one.plans.current(asked.planId)?.plan ?? whole.value.plan };
  const table = tableOf(one, context, { basis: 'cumulative' });
  const row = rowOf(table, indicator.code);
  if (row === null) return fail({ code: 'indicator-unknown', indicator: asked.indicator });
  return ok(
    analyseIndicator(table, row, {
      monthsLeft: monthsLeft(context.plan, context.period),
      periods: periodsOf(one, context, indicator.code),
      years: yearsOf(one, context, { ...table, indicators: [row] }),
    }),
  );
}

const rowOf = ({ indicators }: IndicatorTable, indicator: string): IndicatorRow | null =>
  indicators.find(({ code }) => code === indicator) ?? null;

/** Each period's own cumulative table, as it was closed where it is closed. */
function periodsOf(stores: Stores, context: PlanPeriod, indicator: string): readonly PeriodPoint[] {
  const rows = reportingPeriods(context.plan).flatMap((period) => {
    const row = rowOf(tableOf(stores, { ...context, period }, { basis: 'cumulative', isAlone: true }), indicator);
    return row === null ? [] : [{ period, row }];
  });
  return periodPoints(rows, context.period);
}

const yearsOf = (stores: Stores, context: PlanPeriod, table: IndicatorTable): readonly YearPoint[] =>
  comparedYears(stores, context, table).map(({ year, table: { indicators } }) =>
    yearPoint(year, indicators[0]?.samePeriodLastYear),
  );
