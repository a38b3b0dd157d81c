/** How an entry of a list is otherwise than the events leave it: gone, there without having been kept, or with another content. */
export type Difference = 'missing' | 'surplus' | 'altered';

/** What `verify` finds wrong in lists that no figure comes from, and in what came in as a whole. Facts only. */
export type ListProblem =
  | { readonly kind: 'template-differs'; readonly name: string; readonly difference: Difference }
  | { readonly kind: 'form-differs'; readonly planId: string; readonly period: string; readonly difference: Difference }
  /** What stood in a form that was made for the unit is no longer there to compare with. */
  | { readonly kind: 'sent-form-missing'; readonly planId: string; readonly period: string; readonly unit: string }
  | { readonly kind: 'spellings-differ'; readonly planId: string; readonly unit: string }
  | { readonly kind: 'memory-differs'; readonly unit: string; readonly wording: string; readonly difference: Difference }
  | { readonly kind: 'plan-version-differs'; readonly planId: string; readonly version: number; readonly difference: Difference }
  /** A submission that an event tells of, or none does. */
  | {
      readonly kind: 'submission-differs';
      readonly planId: string;
      readonly submissionId: string;
      readonly difference: Difference;
    }
  /** How it replaces others is not what the event says that accepted it. */
  | { readonly kind: 'mode-differs'; readonly submissionId: string }
  /** Unit, period or basis is not that of its latest reading, or the reading is not there. */
  | { readonly kind: 'reading-differs'; readonly submissionId: string }
  /** More or fewer figures by hand than were set, or than were taken back. */
  | {
      readonly kind: 'manual-figures-differ';
      readonly planId: string;
      readonly unit: string;
      readonly period: string;
      readonly indicator: string;
    };
