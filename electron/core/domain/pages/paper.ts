import type { PageLayout } from '../reports/report-layout.ts';
import { POINTS_PER_MM } from '../reports/row-heights.ts';

/** No word of a page is smaller, whatever is fitted to its width. */
export const SMALLEST_SIZE = 9;

/** Points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A4 as it lies, in points. */
export const paperOf = ({ orientation }: PageLayout): Pick<Box, 'width' | 'height'> =>
  orientation === 'portrait' ? { width: A4.short, height: A4.long } : { width: A4.long, height: A4.short };

const A4 = { short: 210 * POINTS_PER_MM, long: 297 * POINTS_PER_MM };

/** What is left of the paper between the margins. */
export function printedArea(page: PageLayout): Box {
  const { width, height } = paperOf(page);
  const { left, right, top, bottom } = page.marginsInMm;
  return {
    x: left * POINTS_PER_MM,
    y: top * POINTS_PER_MM,
    width: width - (left + right) * POINTS_PER_MM,
    height: height - (top + bottom) * POINTS_PER_MM,
  };
}
