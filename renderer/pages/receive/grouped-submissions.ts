import { assertNever } from '#core/domain/result.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { needsReview } from '../../workspace/needs-review.ts';

/** Sẵn sàng · Cần xem · Không nhận, and what no longer counts. */
export const submissionGroups = ['review', 'ready', 'refused', 'past'] as const;
export type SubmissionGroup = (typeof submissionGroups)[number];

/** Where a submission is listed: by what it asks of a person. */
export function groupOf(submission: Pick<Submission, 'state' | 'issues'>): SubmissionGroup {
  if (needsReview(submission)) return 'review';
  switch (submission.state) {
    case 'waiting':
    case 'standing':
      return 'ready';
    case 'rejected':
      return 'refused';
    case 'superseded':
    case 'withdrawn':
      return 'past';
    default:
      return assertNever(submission.state);
  }
}

/** Submissions by group, the latest first within each; groups without any are left out. */
export function groupedSubmissions(
  submissions: readonly Submission[],
): readonly { group: SubmissionGroup; members: readonly Submission[] }[] {
  const latestFirst = submissions.toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  return submissionGroups
    .map((group) => ({ group, members: latestFirst.filter((submission) => groupOf(submission) === group) }))
    .filter(({ members }) => members.length > 0);
}
