import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { isLaid } from '../domain/submissions/submission-history.ts';
import { closedRefusal } from './closed-reports.ts';
import { type PlanContext, submissionContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { letFormerStand } from './standing-again.ts';
import { standingOfReport } from './standing-submissions.ts';

/** Takes a submission out; what it had replaced stands again. */
export function withdrawSubmission(
  deps: ServiceDeps,
  { submissionId, reason }: ParsedInputOf<'submissions.withdraw'>,
): OutputOf<'submissions.withdraw'> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  if (submission.state === 'withdrawn') return fail({ code: 'already-withdrawn', submissionId });
  // What never counted may go; what counts, or would count again, may not.
  const closed = isLaid(submission) ? closedRefusal(deps.stores, context.value.plan, submission) : null;
  if (closed !== null) return fail(closed);
  const standing = deps.stores.transaction(() => takeOut(deps, context.value, submission, reason));
  return ok({ withdrawn: submissionId, standing });
}

function takeOut(deps: ServiceDeps, context: PlanContext, submission: Submission, reason: string): string | null {
  const { stores } = deps;
  const { id: submissionId, planId, state } = submission;
  stores.submissions.changeState(submissionId, 'withdrawn');
  stores.events.append({ kind: 'submission-withdrawn', planId, submissionId }, signed(deps, reason));
  if (state === 'standing') letFormerStand(deps, context, submission, submissionId);
  return standingOfReport(stores, submission).at(-1)?.id ?? null;
}
