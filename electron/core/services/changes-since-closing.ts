import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { type PeriodChanges, periodChanges } from '../domain/closing/period-changes.ts';
import { fail, ok } from '../domain/result.ts';
import { presentTable } from './get-table.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { KeptClosing } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Every figure that is not the one that the period was last closed with, whether it is closed now or has been reopened. */
export function changesSinceClosing(deps: ServiceDeps, input: ParsedInputOf<'periods.changes'>): OutputOf<'periods.changes'> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const kept = deps.stores.closings.latest(input.planId, input.period);
  return kept === null
    ? fail({ code: 'period-never-closed', period: input.period })
    : ok(periodChangesOf(deps, context.value, kept));
}

export function periodChangesOf({ stores }: Pick<ServiceDeps, 'stores'>, context: PlanPeriod, kept: KeptClosing): PeriodChanges {
  const { plan, period } = context;
  const present = kept.closed.tables.map(({ basis }) => presentTable(stores, context, { basis }));
  return {
    planId: plan.id,
    period: period.code,
    closed: kept.closed.note,
    isClosed: stores.closings.inForce(plan.id).has(period.code),
    ...periodChanges(kept.closed, present),
  };
}
