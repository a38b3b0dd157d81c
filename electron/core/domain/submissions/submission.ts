import type { StatedTarget } from '../allocation/stated-target.ts';
import type { SubmissionFigure } from '../figures/figure.ts';
import type { Issue } from '../figures/issue.ts';
import type { ReturnedForm } from '../forms/returned-form.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { SubmissionSource } from './typed-report.ts';

/** One delivery by one unit (semantics §8). */
export type SubmissionState = 'waiting' | 'standing' | 'superseded' | 'withdrawn' | 'rejected';

/** `all`: what stood is replaced · `supplement`: only what it contains is. */
export type ReplaceMode = 'all' | 'supplement';

/** What a person must say before a waiting submission can stand. */
export type Question =
  | { readonly kind: 'unit'; readonly found: string | null; readonly candidates: readonly string[] }
  | { readonly kind: 'year'; readonly found: string }
  | { readonly kind: 'period'; readonly found: string }
  /** Answered by `column:<sheet>`=F where columns are offered, by `row-of:<sheet>`=7 where rows are. */
  | {
      readonly kind: 'layout';
      readonly found: string | null;
      readonly sheet: string;
      readonly columns: readonly { readonly column: string; readonly heading: string }[];
      /** Rows as the sheet numbers them. */
      readonly rows: readonly { readonly row: number; readonly name: string }[];
    }
  | { readonly kind: 'replace'; readonly standing: string; readonly lacks: readonly string[] }
  /** Nobody can answer it: its report rests under a closed period (code and label), and waits until that is reopened. */
  | { readonly kind: 'closed'; readonly period: string; readonly label: string };

/**
 * Answers by question: `unit`, `year`, `period`, `basis`, `replace`, `row:<sheet!cell>`, `cell:<sheet!cell>`,
 * `column:<sheet>`, `row-of:<sheet>`.
 */
export type Answers = Readonly<Record<string, string>>;

/** What reading a file gave, under the answers given so far. */
export interface SubmissionReading {
  readonly unit: string | null;
  readonly period: string;
  readonly basis: Basis;
  readonly figures: readonly SubmissionFigure[];
  /** What the unit says that it is to reach: held against what it was allocated, never counted. */
  readonly targets: readonly StatedTarget[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  /** What a form of ours says beside its figures, to be held against what was sent; absent for every other workbook. */
  readonly form?: ReturnedForm;
}

export interface Submission {
  readonly id: string;
  readonly planId: string;
  readonly planVersion: number;
  /** Its own name; where it was typed, that of the scan, or what it is. */
  readonly file: string;
  /** Of its bytes; where it was typed, of the typed document. */
  readonly sha256: string;
  readonly sizeInBytes: number;
  /** ISO instant. */
  readonly receivedAt: string;
  readonly actor: string;
  readonly source: SubmissionSource;
  readonly state: SubmissionState;
  readonly mode: ReplaceMode;
  readonly unit: string | null;
  readonly period: string;
  readonly basis: Basis;
  readonly answers: Answers;
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  /** Number of figures that were read, counted or not. */
  readonly figureCount: number;
}
