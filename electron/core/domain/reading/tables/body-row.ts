import type { Cell } from '../../grid.ts';

/** A row of a table before anyone knows what it is about. */
export interface BodyRow {
  readonly row: number;
  readonly label: string;
  /** Its label's cell reaches over the figures: it heads the rows below. */
  readonly isBanner: boolean;
  /** "1.2", "II", "" */
  readonly order: string;
  readonly numerator: Cell | null;
  readonly denominator: Cell | null;
  readonly percent: Cell | null;
  /** A number under a heading that nobody knows. */
  readonly unnamed: Cell | null;
}

/** Some cell of its figure is filled. */
export const hasFigure = ({ numerator, denominator, percent }: BodyRow): boolean => Boolean(numerator ?? denominator ?? percent);

/** Over "1, 2, 3" stands "II" or a banner; what has no number in a numbered table is rather the rest of the row above it. */
export function mayHead(heading: BodyRow, { order }: BodyRow): boolean {
  if (!isCount(order)) return true;
  return heading.order === '' ? heading.isBanner : !isCount(heading.order);
}

const isCount = (order: string): boolean => /^\d+\.?$/.test(order);
