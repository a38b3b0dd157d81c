import type { Basis } from '../plan/reporting-period.ts';
import type { Evidence } from './evidence.ts';
import type { IssueCode } from './issue.ts';

/** What a unit answered. Numbers are integers scaled by 10^(the indicator's decimals). */
export type Amount =
  | { readonly kind: 'count'; readonly numerator: number }
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'by-category'; readonly counts: readonly { readonly category: string; readonly count: number }[] };

/** The states of semantics §1. Blank is never zero; what needs review never enters a total. */
export type FigureState =
  | { readonly state: 'reported'; readonly amount: Amount }
  | { readonly state: 'not-applicable' }
  /** `early`: a year-end figure sent before the year report; shown, never counted. */
  | { readonly state: 'not-due'; readonly early: Amount | null }
  | { readonly state: 'not-reported' }
  /** `percent`: the unit's percentage where it gave nothing else (85 = 85 %). */
  | { readonly state: 'needs-review'; readonly because: IssueCode; readonly percent: number | null };

/** Where a figure came from: a cell of a submission, or a person. */
export type FigureSource =
  | {
      readonly kind: 'cell';
      readonly submissionId: string;
      /** The file's own name. */
      readonly file: string;
      readonly sha256: string;
      readonly sheet: string;
      /** The numerator's (or yes/no's) cell: "E9". */
      readonly cell: string;
      readonly denominatorCell: string | null;
      /** What the unit typed, before any reading. */
      readonly raw: string;
    }
  | PersonSource;

/** Who gave a figure by hand, when and why; `told` where it came by telephone, `evidence` where it rests on a document. */
export interface PersonSource {
  readonly kind: 'person';
  readonly actor: string;
  readonly at: string;
  readonly reason: string;
  readonly raw: string;
  readonly told?: Pick<TelephoneCall, 'by' | 'on'>;
  readonly evidence?: Evidence;
}

/** A figure as read from one submission. */
export interface SubmissionFigure {
  readonly indicator: string;
  readonly value: FigureState;
  readonly source: Extract<FigureSource, { kind: 'cell' }> | null;
  /** Words that stood beside the number ("trong đó 3 DNNN"). */
  readonly note: string | null;
}

/** What counts now for one unit, indicator and report: a row of the projection. */
export interface StandingFigure {
  readonly planId: string;
  readonly period: string;
  readonly basis: Basis;
  readonly unit: string;
  readonly indicator: string;
  readonly value: FigureState;
  readonly source: FigureSource | null;
  readonly note: string | null;
  /** A person's overlay on the unit's own value, which is kept beside it. */
  readonly corrected: { readonly own: FigureState; readonly ownSource: FigureSource | null } | null;
  /** What had been told by telephone until the unit's own came; only where there was such a figure. */
  readonly stoodIn?: { readonly value: FigureState; readonly source: PersonSource };
}

/** A figure by hand or a correction; appended, never edited. The latest for its unit, indicator and report holds. */
export interface ManualFigure {
  readonly planId: string;
  readonly period: string;
  readonly basis: Basis;
  readonly unit: string;
  readonly indicator: string;
  readonly amount: Amount;
  readonly raw: string;
  readonly reason: string;
  readonly actor: string;
  /** ISO instant. */
  readonly at: string;
  /** Only where it was told by telephone. */
  readonly told?: TelephoneCall;
  /** Only where it rests on a document. */
  readonly evidence?: Evidence;
}

/** Báo qua điện thoại: how a figure by hand came. */
export interface TelephoneCall {
  /** Who told it, in the officer's words; null where nobody was noted. */
  readonly by: string | null;
  /** ISO day. */
  readonly on: string;
  /** The unit had sent nothing of it: the figure stands until the unit's own does. Else it corrects what the unit had sent. */
  readonly isStandIn: boolean;
}
