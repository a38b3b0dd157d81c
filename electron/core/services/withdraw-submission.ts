import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { restoredByWithdrawing } from '../domain/submissions/submission-history.ts';
import { type PlanContext, submissionContext } from './plan-context.ts';
import type { DomainEvent } from './ports.ts';
import { rebuildStanding } from './rebuild-standing.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { historyOfPlan, standingOfReport } from './standing-submissions.ts';

/** Takes a submission out; what it had replaced stands again. */
export function withdrawSubmission(
  deps: ServiceDeps,
  { submissionId, reason }: ParsedInputOf<'submissions.withdraw'>,
): OutputOf<'submissions.withdraw'> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  if (submission.state === 'withdrawn') return fail({ code: 'already-withdrawn', submissionId });
  const standing = deps.stores.transaction(() => takeOut(deps, context.value, submission, reason));
  return ok({ withdrawn: submissionId, standing });
}

function takeOut(deps: ServiceDeps, context: PlanContext, submission: Submission, reason: string): string | null {
  const { stores } = deps;
  const { id: submissionId, planId } = submission;
  const by = signed(deps, reason);
  const change = (event: Extract<DomainEvent, { kind: 'submission-withdrawn' | 'submission-restored' }>) => {
    stores.submissions.changeState(event.submissionId, event.kind === 'submission-withdrawn' ? 'withdrawn' : 'standing');
    stores.events.append(event, by);
  };
  const restored = restoredByWithdrawing(historyOfPlan(stores, planId), submissionId);
  change({ kind: 'submission-withdrawn', planId, submissionId });
  for (const former of restored) change({ kind: 'submission-restored', planId, submissionId: former });
  const { unit } = submission;
  if (unit === null) return null;
  rebuildStanding(deps, context, { ...submission, unit });
  return standingOfReport(stores, { ...submission, unit }).at(-1)?.id ?? null;
}
