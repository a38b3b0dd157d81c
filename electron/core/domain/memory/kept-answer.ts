import type { Basis } from '../plan/reporting-period.ts';

/**
 * What an answer is about, told by the workbook's own words (folded): addresses move, labels stay.
 * Equal subjects are equal as JSON: always made by `answer-subject.ts`.
 */
export type AnswerSubject =
  /** `parent`: the label it hangs on, empty where it stands by itself. */
  | { readonly kind: 'row'; readonly sheet: string; readonly label: string; readonly parent: string }
  /** Headings from the top level down. */
  | { readonly kind: 'column'; readonly sheet: string; readonly path: readonly string[] }
  /** The row whose name a person said is the unit's, where columns are indicators. */
  | { readonly kind: 'row-of'; readonly sheet: string; readonly name: string }
  /** `usual`: what its kind of period is reported on; of another kind it says nothing. */
  | { readonly kind: 'basis'; readonly usual: Basis };

/** An answer that a person gave and asked to have kept for the next report of the same unit and layout. */
export interface KeptAnswer {
  readonly id: string;
  readonly planId: string;
  readonly unit: string;
  /** Fingerprint of the workbook's headings and labels. */
  readonly layout: string;
  readonly subject: AnswerSubject;
  /** As it was asked then ("row:Biểu!B9"). */
  readonly question: string;
  /** The row's label or the column's heading as the unit wrote it; empty for the basis. */
  readonly wording: string;
  /** As it was given then. */
  readonly answer: string;
  /** For a row: the lasting measure of the indicator it was named as; null where it was left out, and for anything else. */
  readonly measureId: string | null;
  /** On which basis that report stood. */
  readonly basis: Basis;
  /** ISO instant. */
  readonly givenAt: string;
  readonly actor: string;
}
