import type { Issue } from '../domain/figures/issue.ts';
import type { Question } from '../domain/submissions/submission.ts';

/** How one file of an import came out (interface.md). */
export interface ImportedFile {
  readonly file: string;
  readonly outcome: 'accepted' | 'needs-review' | 'rejected' | 'already-imported';
  readonly unit: string | null;
  readonly submissionId: string | null;
  readonly figures: number;
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
}

export interface ImportReceipt {
  readonly files: readonly ImportedFile[];
  readonly summary: {
    readonly accepted: number;
    readonly needsReview: number;
    readonly rejected: number;
    readonly alreadyImported: number;
    readonly cancelled: boolean;
  };
}
