import type { OutputOf } from '../contract/contract.ts';
import { consolidate } from '../domain/consolidation/consolidate.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
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

export function tableOf(stores: Stores, context: PlanPeriod, basis: Basis | null): IndicatorTable {
  const { plan, version: planVersion, units, period } = context;
  const standing = stores.figures.standing(plan.id);
  return consolidate({ plan, planVersion, units, standing, period, basis: basis ?? defaultBasis(period) });
}
