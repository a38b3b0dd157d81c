import type { OutputOf, SubmissionStatus } from '../contract/contract.ts';
import { ok } from '../domain/result.ts';
import { submissionStatus } from '../domain/submissions/submission-status.ts';
import { closedPeriod } from './closed-reports.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';

type Deps = Pick<ServiceDeps, 'stores' | 'clock'>;

/** Tình hình nộp for a period: who has reported, who waits for an answer, who is late. */
export function getStatus(deps: Deps, input: { readonly planId: string; readonly period: string }): OutputOf<'status.get'> {
  const context = reportContext(deps.stores, input);
  return context.ok ? ok(statusOf(deps, context.value)) : context;
}

/** As it was on the day of closing where the period is closed. */
export const statusOf = (deps: Deps, context: PlanPeriod): SubmissionStatus =>
  closedPeriod(deps.stores, context)?.submissions ?? presentStatus(deps, context);

export function presentStatus({ stores, clock }: Deps, { plan, period, units }: PlanPeriod): SubmissionStatus {
  const submissions = stores.submissions.list(plan.id);
  const deadlines = stores.plans.deadlines(plan.id);
  return submissionStatus({ plan, period, units, submissions, deadlines, now: clock.now() });
}
