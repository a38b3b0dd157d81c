/** How far a figure lies from the former ones of the same measure. */
export interface Unusualness {
  /** Modified z-score (Iglewicz and Hoaglin): 0.6745 · (x − median) / MAD. */
  readonly score: number;
  readonly median: number;
}

// Fewer former figures say nothing about what is usual.
const fewest = 4;
const limit = 3.5;

/**
 * Whether a figure lies far outside the former ones; null where it does not, or where there are too few.
 * Where most former figures are the same, the mean deviation takes the place of their median deviation.
 */
export function unusualChange(value: number, former: readonly number[]): Unusualness | null {
  if (former.length < fewest) return null;
  const median = medianOf(former);
  const deviations = former.map((one) => Math.abs(one - median));
  const spread = spreadOf(deviations);
  if (spread === 0) return null;
  const score = (value - median) / spread;
  return Math.abs(score) > limit ? { score, median } : null;
}

function spreadOf(deviations: readonly number[]): number {
  const middle = medianOf(deviations);
  if (middle > 0) return middle / 0.6745;
  return (1.253314 * deviations.reduce((sum, one) => sum + one, 0)) / deviations.length;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}
