import type { OutputOf } from '../contract/contract.ts';
import { consolidate } from '../domain/consolidation/consolidate.ts';
import type { LastYear } from '../domain/consolidation/consolidation-input.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import { samePeriodOf } from '../domain/consolidation/same-period-last-year.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import { defaultBasis } from '../domain/plan/reporting-periods.ts';
import { ok } from '../domain/result.ts';
import { type PlanContext, type PlanPeriod, reportContext } from './plan-context.ts';
import { planUnits } from './plan-units.ts';
import type { Stores } from './ports.ts';
import { comparedFigures, tableFigures } from './table-figures.ts';

/** What a table is asked for; basis null is the period's own. */
export interface TableInput {
  readonly planId: string;
  readonly period: string;
  readonly basis: Basis | null;
}

/** Bảng tổng hợp, made anew from what counts now. */
export function getTable({ stores }: { readonly stores: Stores }, input: TableInput): OutputOf<'table.get'> {
  const context = reportContext(stores, input);
  return context.ok ? ok(tableOf(stores, context.value, input.basis)) : context;
}

export function tableOf(stores: Stores, { version, ...context }: PlanPeriod, basis: Basis | null): IndicatorTable {
  const { period } = context;
  const shownBasis = basis ?? defaultBasis(period);
  return consolidate({
    ...context,
    planVersion: version,
    standing: tableFigures(stores.figures, context, period, shownBasis),
    basis: shownBasis,
    allocated: stores.allocations.amounts(context.plan.id),
    samePeriodLastYear: lastYear(stores, context, shownBasis),
  });
}

/** What the same office planned and counted a year ago, where it is in the data folder. */
function lastYear(stores: Stores, { plan, period }: Pick<PlanPeriod, 'plan' | 'period'>, basis: Basis): LastYear | null {
  const before = formerPlan(stores, plan);
  if (before === null) return null;
  const samePeriod = samePeriodOf(plan, period, basis, before.plan);
  const standing = samePeriod === null ? [] : comparedFigures(stores.figures, before, samePeriod, basis);
  return { plan: before.plan, units: before.units, planVersion: before.version, standing };
}

/** The same office's plan of the year before, null where it is not in the data folder. */
export function formerPlan(stores: Stores, plan: Pick<Plan, 'year' | 'issuer'>): PlanContext | null {
  const former = stores.plans.list().find(({ year, issuer }) => year === plan.year - 1 && issuer === plan.issuer);
  const current = former === undefined ? null : stores.plans.current(former.id);
  return current && { ...current, units: planUnits(stores, current.plan) };
}
