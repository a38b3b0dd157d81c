import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { type Restoration, restoration } from '../domain/submissions/submission-history.ts';
import { closedRefusal } from './closed-reports.ts';
import { type PlanContext, submissionContext } from './plan-context.ts';
import { rebuildStanding } from './rebuild-standing.ts';
import { supersede } from './record-submission.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { historyOfPlan } from './standing-submissions.ts';

/** Takes a withdrawal back: the submission is what it was, and what had come to stand in its place no longer stands. */
export function restoreSubmission(
  deps: ServiceDeps,
  { submissionId, reason }: ParsedInputOf<'submissions.restore'>,
): OutputOf<'submissions.restore'> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  if (submission.state !== 'withdrawn') return fail({ code: 'not-withdrawn', submissionId });
  const back = restoration(historyOfPlan(deps.stores, submission.planId), submission, othersOfReport(deps, submission));
  const closed = back.state === 'standing' ? closedRefusal(deps.stores, context.value.plan, submission) : null;
  if (closed !== null) return fail(closed);
  const superseded = deps.stores.transaction(() => putBack(deps, context.value, submission, back, reason));
  return ok({ restored: submissionId, superseded });
}

function putBack(
  deps: ServiceDeps,
  context: PlanContext,
  submission: Submission,
  back: Restoration,
  reason: string,
): readonly string[] {
  const { stores } = deps;
  const { id: submissionId, planId } = submission;
  const { supersedes, ...facts } = back.state === 'standing' ? back : { ...back, supersedes: [] };
  supersede(deps, { submission, supersedes });
  stores.submissions.changeState(submissionId, back.state);
  stores.events.append({ kind: 'submission-restored', planId, submissionId, ...facts }, signed(deps, reason));
  rebuildStanding(deps, context, submission);
  return supersedes;
}

function othersOfReport({ stores }: ServiceDeps, { id, planId, unit, period, basis }: Submission): readonly Submission[] {
  if (unit === null) return [];
  return stores.submissions.ofReport(planId, unit, { period, basis }).filter((other) => other.id !== id);
}
