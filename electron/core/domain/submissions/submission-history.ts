import type { ReplaceMode, Submission, SubmissionState } from './submission.ts';

/** What can happen to a submission; the part of the event log that its state follows from. */
export type SubmissionEvent =
  | {
      readonly kind: 'submission-received' | 'submission-answered';
      readonly submissionId: string;
      readonly state: SubmissionState;
    }
  | { readonly kind: 'submission-accepted'; readonly submissionId: string; readonly mode: ReplaceMode }
  | { readonly kind: 'submission-superseded'; readonly submissionId: string; readonly by: string }
  | { readonly kind: 'submission-withdrawn' | 'submission-restored'; readonly submissionId: string };

/** A submission's state as its events tell it, and what took its place. */
interface Standing {
  readonly state: SubmissionState;
  /** Number of the event by which it came to stand. */
  readonly since: number;
  readonly supersededBy: string | null;
}

/** Every submission as the events leave it, oldest event first. The stored states must agree with it. */
export function submissionHistory(events: readonly SubmissionEvent[]): ReadonlyMap<string, Standing> {
  const history = new Map<string, Standing>();
  for (const [index, event] of events.entries()) {
    const before = history.get(event.submissionId);
    const state = stateAfter(event);
    history.set(event.submissionId, {
      state,
      since: state === 'standing' && before?.state !== 'standing' ? index : (before?.since ?? index),
      supersededBy: event.kind === 'submission-superseded' ? event.by : (before?.supersededBy ?? null),
    });
  }
  return history;
}

function stateAfter(event: SubmissionEvent): SubmissionState {
  switch (event.kind) {
    case 'submission-received':
    case 'submission-answered':
      return event.state;
    case 'submission-accepted':
    case 'submission-restored':
      return 'standing';
    case 'submission-superseded':
      return 'superseded';
    case 'submission-withdrawn':
      return 'withdrawn';
  }
}

/**
 * What stands again when a submission is withdrawn: what it took the place of. Where that has been withdrawn
 * itself in the meantime, what that one had replaced.
 */
export function restoredByWithdrawing(history: ReadonlyMap<string, Standing>, submissionId: string): readonly string[] {
  if (history.get(submissionId)?.state !== 'standing') return [];
  const replacedBy = (by: string): string[] =>
    [...history].flatMap(([id, { state, supersededBy }]) => {
      if (supersededBy !== by) return [];
      if (state === 'withdrawn') return replacedBy(id);
      return state === 'superseded' ? [id] : [];
    });
  return replacedBy(submissionId);
}

/** In the order in which they came to stand: a supplement lies over what stood when it was accepted, whenever it came in. */
export const inOrderOfStanding = (
  history: ReadonlyMap<string, Standing>,
  submissions: readonly Submission[],
): readonly Submission[] => submissions.toSorted((a, b) => (history.get(a.id)?.since ?? 0) - (history.get(b.id)?.since ?? 0));
