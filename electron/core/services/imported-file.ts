import type { ImportedFile, ImportReceipt } from '../contract/imported-file.ts';
import type { Issue } from '../domain/figures/issue.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { submissionOutcome } from '../domain/submissions/submission-outcome.ts';

/** The entry of a submission, as import and answers give it. */
export const importedFile = (submission: Submission): ImportedFile => ({
  file: submission.file,
  outcome: submissionOutcome(submission.state, submission.issues),
  unit: submission.unit,
  submissionId: submission.id,
  figures: submission.figureCount,
  issues: submission.issues,
  questions: submission.questions,
});

/** The entry of a file that is no submission: nothing of it could be kept. */
export const lostFile = (file: string, reason: Issue): ImportedFile => ({
  file,
  outcome: 'rejected',
  unit: null,
  submissionId: null,
  figures: 0,
  issues: [reason],
  questions: [],
});

/** What was done to how many files. */
export function importReceipt(files: readonly ImportedFile[], cancelled: boolean): ImportReceipt {
  const count = (outcome: ImportedFile['outcome']) => files.filter((file) => file.outcome === outcome).length;
  return {
    files,
    summary: {
      accepted: count('accepted'),
      needsReview: count('needs-review'),
      rejected: count('rejected'),
      alreadyImported: count('already-imported'),
      cancelled,
    },
  };
}
