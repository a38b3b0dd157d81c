/** What the plan asks to reach. Ratios are given in percent (85 = 85 %), counts in their unit of measure. */
export type Target =
  | { readonly comparator: '>=' | '>' | '<=' | '<' | '='; readonly value: number }
  | { readonly comparator: 'range'; readonly min: number; readonly max: number };
