import type { SubmissionFigure } from '../domain/figures/figure.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import type { PlanContext } from './plan-context.ts';
import type { DomainEvent } from './ports.ts';
import { rebuildStanding } from './rebuild-standing.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** A submission as it is to be written, and the ones whose place it takes. */
export interface SubmissionRecord {
  readonly submission: Submission;
  readonly figures: readonly SubmissionFigure[];
  readonly supersedes: readonly string[];
}

/** Writes a new submission, what it changes and what now counts, or nothing of it. */
export function recordSubmission(
  deps: ServiceDeps,
  context: PlanContext,
  record: SubmissionRecord,
  reason: string | null = null,
): void {
  const { stores } = deps;
  const { id: submissionId, state, planId } = record.submission;
  stores.transaction(() => {
    supersede(deps, record);
    stores.submissions.add(record.submission, record.figures);
    stores.events.append({ kind: 'submission-received', planId, submissionId, state }, signed(deps, reason));
    if (state === 'standing') rebuildStanding(deps, context, record.submission);
  });
}

/** Writes what a waiting or standing submission has become under more answers, or fewer. */
export function recordAnswered(deps: ServiceDeps, context: PlanContext, record: SubmissionRecord, event: DomainEvent): void {
  const { stores } = deps;
  stores.transaction(() => {
    supersede(deps, record);
    stores.submissions.reread(record.submission, record.figures);
    stores.events.append(event, signed(deps));
    if (record.submission.state === 'standing') rebuildStanding(deps, context, record.submission);
  });
}

/** Takes the place of others; part of the caller's transaction. */
export function supersede(
  deps: ServiceDeps,
  { submission, supersedes }: Pick<SubmissionRecord, 'submission' | 'supersedes'>,
): void {
  for (const submissionId of supersedes) {
    deps.stores.submissions.changeState(submissionId, 'superseded');
    const event = { kind: 'submission-superseded', planId: submission.planId, submissionId, by: submission.id } as const;
    deps.stores.events.append(event, signed(deps));
  }
}
