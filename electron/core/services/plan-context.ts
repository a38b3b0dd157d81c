import type { CallError } from '../contract/errors.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ReportingPeriod } from '../domain/plan/reporting-period.ts';
import { findReportingPeriod, reportingPeriods } from '../domain/plan/reporting-periods.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { planUnits } from './plan-units.ts';
import type { Stores } from './ports.ts';

/** A loaded plan in its version in force, with the units that take part in it. */
export interface PlanContext {
  readonly plan: Plan;
  readonly version: number;
  readonly units: readonly PlanUnit[];
}

/** A plan and one of its reporting periods. */
export interface PlanPeriod extends PlanContext {
  readonly period: ReportingPeriod;
}

export function planContext(stores: Stores, planId: string): Result<PlanContext, CallError> {
  const current = stores.plans.current(planId);
  if (current !== null) return ok({ ...current, units: planUnits(stores, current.plan) });
  return fail({ code: 'plan-unknown', planId, known: stores.plans.list().map(({ id }) => id) });
}

/** A plan whose units are known, as everything about reports needs it. */
export function planWithUnits(stores: Stores, planId: string): Result<PlanContext, CallError> {
  const context = planContext(stores, planId);
  return context.ok && context.value.units.length === 0 ? fail({ code: 'no-units', planId }) : context;
}

export function periodOfPlan(plan: Plan, code: string): Result<ReportingPeriod, CallError> {
  const period = findReportingPeriod(plan, code);
  if (period !== null) return ok(period);
  return fail({ code: 'period-unknown', period: code, known: reportingPeriods(plan).map((known) => known.code) });
}

/** Plan and reporting period together: what most questions are about. */
export function reportContext(
  stores: Stores,
  input: { readonly planId: string; readonly period: string },
): Result<PlanPeriod, CallError> {
  const context = planWithUnits(stores, input.planId);
  if (!context.ok) return context;
  const period = periodOfPlan(context.value.plan, input.period);
  return period.ok ? ok({ ...context.value, period: period.value }) : period;
}

/** The plan that a submission belongs to, beside it. */
export function submissionContext(stores: Stores, submissionId: string) {
  const submission = stores.submissions.get(submissionId);
  if (submission === null) return fail({ code: 'submission-unknown', submissionId } satisfies CallError);
  const context = planContext(stores, submission.planId);
  return context.ok ? ok({ ...context.value, submission }) : context;
}
