/** Something in a workbook of allocated targets that could not be taken. Facts only; `text/` has the sentence. */
export type LoadIssue = {
  readonly sheet: string;
  /** "E9" */
  readonly cell: string;
  /** What stands there. */
  readonly found: string;
} & (
  | { readonly kind: 'unreadable'; readonly unit: string; readonly indicator: string; readonly expected: 'count' | 'percent' }
  | { readonly kind: 'members-unreadable'; readonly unit: string }
  /** The unit is not asked for the indicator. */
  | { readonly kind: 'not-asked'; readonly unit: string; readonly indicator: string }
  /** Another cell says something else of the same unit and indicator: neither is taken. */
  | { readonly kind: 'said-otherwise'; readonly unit: string; readonly indicator: string; readonly other: string }
  /** A line with figures whose unit is none of the plan's, or could be two. */
  | { readonly kind: 'unit-unclear' }
  /** A line with figures that is not clearly one indicator: those it could be, best first. */
  | { readonly kind: 'indicator-unclear'; readonly candidates: readonly string[] }
);
