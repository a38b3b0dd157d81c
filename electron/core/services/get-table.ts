import type { OutputOf } from '../contract/contract.ts';
import { consolidate } from '../domain/consolidation/consolidate.ts';
import type { LastYear } from '../domain/consolidation/consolidation-input.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import { defaultBasis } from '../domain/plan/reporting-periods.ts';
import { ok } from '../domain/result.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { Stores } from './ports.ts';

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
  const { plan, period } = context;
  return consolidate({
    ...context,
    planVersion: version,
    standing: stores.figures.standing(plan.id),
    basis: basis ?? defaultBasis(period),
    samePeriodLastYear: lastYear(stores, plan),
  });
}

/** What the same office planned and counted a year ago, where it is in the data folder. */
function lastYear(stores: Stores, { year, issuer }: Plan): LastYear | null {
  const former = stores.plans.list().find((other) => other.year === year - 1 && other.issuer === issuer);
  const context = former === undefined ? null : stores.plans.current(former.id);
  if (context === null) return null;
  const { plan, version: planVersion } = context;
  return { plan, planVersion, units: stores.units.ofPlan(plan.id), standing: stores.figures.standing(plan.id) };
}
