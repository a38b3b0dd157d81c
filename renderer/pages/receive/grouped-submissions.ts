import { assertNever } from '#core/domain/result.ts';
import { needsReview } from '#core/domain/submissions/needs-review.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { isError } from '#core/domain/submissions/submission-outcome.ts';

/** Cần xem · Sẵn sàng · Đã nhận · Không nhận, and what no longer counts. */
const submissionGroups = ['review', 'ready', 'counted', 'refused', 'past'] as const;
export type SubmissionGroup = (typeof submissionGroups)[number];

/** One key takes it: it only asks whether it may take the place of another, and nothing would be lost. */
export const isReady = ({ state, questions, issues }: Pick<Submission, 'state' | 'questions' | 'issues'>): boolean =>
  state === 'waiting' &&
  questions.every((question) => question.kind === 'replace' && question.lacks.length === 0) &&
  issues.every((issue) => !isError(issue) || issue.code === 'replaces-standing');

/** Where a submission is listed: by what it asks of a person. */
export function groupOf(submission: Pick<Submission, 'state' | 'questions' | 'issues'>): SubmissionGroup {
  if (isReady(submission)) return 'ready';
  if (needsReview(submission)) return 'review';
  switch (submission.state) {
    case 'waiting':
    case 'standing':
      return 'counted';
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
  const byGroup = new Map<SubmissionGroup, Submission[]>(submissionGroups.map((group) => [group, []]));
  for (const submission of latestFirst) byGroup.get(groupOf(submission))?.push(submission);
  return [...byGroup].flatMap(([group, members]) => (members.length > 0 ? [{ group, members }] : []));
}
