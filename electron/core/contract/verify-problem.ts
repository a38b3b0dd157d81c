import type { Basis } from '../domain/plan/reporting-period.ts';
import type { SubmissionState } from '../domain/submissions/submission.ts';
import type { ListProblem } from './list-problem.ts';

/** What `verify` finds wrong. Facts only. */
export type VerifyProblem =
  | ListProblem
  | { readonly kind: 'database-damaged'; readonly detail: string }
  | { readonly kind: 'file-missing'; readonly sha256: string; readonly file: string }
  | { readonly kind: 'file-altered'; readonly sha256: string; readonly file: string }
  | {
      readonly kind: 'standing-differs';
      readonly planId: string;
      readonly unit: string;
      readonly period: string;
      readonly basis: Basis;
      readonly indicator: string;
    }
  | { readonly kind: 'allocation-differs'; readonly planId: string; readonly unit: string; readonly indicator: string }
  | { readonly kind: 'plan-removal-differs'; readonly planId: string }
  | { readonly kind: 'unit-differs'; readonly planId: string; readonly unit: string }
  | { readonly kind: 'unit-event-differs'; readonly planId: string; readonly id: string }
  /** What a period was closed with is not what its event says, or another closing is in force than the events leave. */
  | { readonly kind: 'closing-altered' | 'closing-differs'; readonly planId: string; readonly period: string }
  /** What left the office under a code is not what its event says, or the register is not what the events leave. */
  | { readonly kind: 'release-altered' | 'release-differs'; readonly planId: string; readonly code: string }
  | { readonly kind: 'members-differ'; readonly planId: string; readonly unit: string }
  | {
      readonly kind: 'deadline-differs' | 'mark-differs';
      readonly planId: string;
      readonly obligation: string;
      readonly unit: string | null;
    }
  | { readonly kind: 'sentence-differs'; readonly template: string }
  | { readonly kind: 'recipient-differs'; readonly recipientId: string }
  | { readonly kind: 'office-differs' }
  | { readonly kind: 'report-options-differ'; readonly report: string }
  | { readonly kind: 'reminder-differs'; readonly planId: string; readonly reminderId: string }
  | {
      readonly kind: 'state-differs';
      readonly submissionId: string;
      readonly expected: SubmissionState;
      readonly found: SubmissionState;
    };
