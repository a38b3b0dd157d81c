import type { Issue } from '../figures/issue.ts';
import { assertNever } from '../result.ts';
import type { SubmissionState } from './submission.ts';

/** How a submission came out, in the words of the import's answer. */
export type SubmissionOutcome = 'accepted' | 'needs-review' | 'rejected';

export const isError = (issue: Pick<Issue, 'severity'>): boolean => issue.severity === 'error';

/** `accepted` means that it counts (or has counted) and that nothing in it is left to decide. */
export function submissionOutcome(state: SubmissionState, issues: readonly Issue[]): SubmissionOutcome {
  switch (state) {
    case 'rejected':
      return 'rejected';
    case 'waiting':
      return 'needs-review';
    case 'standing':
    case 'superseded':
    case 'withdrawn':
      return issues.some(isError) ? 'needs-review' : 'accepted';
    default:
      return assertNever(state);
  }
}
