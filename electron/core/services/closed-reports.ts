import type { CallError } from '../contract/errors.ts';
import type { ClosedMark, ClosedNote } from '../domain/closing/closed-note.ts';
import type { ClosedPeriod } from '../domain/closing/closed-period.ts';
import { reportsUnder } from '../domain/closing/reports-under.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ReportingPeriod, ReportKey } from '../domain/plan/reporting-period.ts';
import { findReportingPeriod } from '../domain/plan/reporting-periods.ts';
import type { ClosedOver } from '../domain/submissions/decide-import.ts';
import { isSameReport } from '../domain/submissions/reports-of-period.ts';
import type { PlanPeriod } from './plan-context.ts';
import type { Stores } from './ports.ts';

/** What a period was closed with; null where it is open. */
export function closedPeriod({ closings }: Stores, { plan, period }: Pick<PlanPeriod, 'plan' | 'period'>): ClosedPeriod | null {
  const isClosed = closings.inForce(plan.id).has(period.code);
  return isClosed ? (closings.latest(plan.id, period.code)?.closed ?? null) : null;
}

type Closed = ClosedMark & { readonly of: ReportingPeriod };

/** The first closed period that rests on the report; null where its figures may change. */
function closing({ closings }: Pick<Stores, 'closings'>, plan: Plan, report: ReportKey): Closed | null {
  const closed = closings.marks(plan.id).flatMap((mark): Closed[] => {
    const of = findReportingPeriod(plan, mark.period);
    return of === null || !mark.isClosed ? [] : [{ ...mark, of }];
  });
  return closed.find(({ of }) => reportsUnder(plan, of).some((under) => isSameReport(under, report))) ?? null;
}

/** The closed period that a report rests under: what comes in for it waits. */
export function closedOver(stores: Pick<Stores, 'closings'>, plan: Plan, report: ReportKey): ClosedOver | null {
  const found = closing(stores, plan, report);
  return found && { period: found.period, label: found.of.label };
}

/** Why a figure of the report may not change now; null where it may. */
export function closedRefusal(stores: Pick<Stores, 'closings'>, plan: Plan, report: ReportKey): CallError | null {
  const found = closing(stores, plan, report);
  return found && refusal(found.of, found.note);
}

/** The same of a period itself. */
export const closedRefusalOf = ({ period, note }: ClosedPeriod): CallError => refusal(period, note);

const refusal = ({ code: period, label }: ReportingPeriod, { at, actor }: ClosedNote): CallError => ({
  code: 'period-closed',
  period,
  label,
  at,
  actor,
});
