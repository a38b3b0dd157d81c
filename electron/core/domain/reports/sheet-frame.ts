import type { LetterSizes } from '../office/letter-sizes.ts';
import type { Letter } from './letter.ts';
import type { ReportInput } from './report-input.ts';
import type { Margins } from './report-layout.ts';
import type { Orientation } from './report-options.ts';
import { POINTS_PER_MM } from './row-heights.ts';

/** How a sheet lies on paper, and the office's own sizes of the letter on it. */
export interface SheetFrame {
  readonly orientation: Orientation;
  readonly sizes: LetterSizes;
}

const LONG_SIDE = 297;
const SHORT_SIDE = 210;
/** NĐ 30/2020, Phụ lục I: left 30–35 mm, right 15–20, top and bottom 20–25. */
export const MARGINS: Margins = { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 };
// A printer's own rounding must not push the last column or row over the edge.
const SLACK_IN_MM = 2;
/** Nothing is printed smaller, in points. */
const SMALLEST_PRINT = 9;

const widthOf = (orientation: Orientation): number =>
  (orientation === 'landscape' ? LONG_SIDE : SHORT_SIDE) - MARGINS.left - MARGINS.right - SLACK_IN_MM;

/** Millimetres that a table may take on A4 without being shrunk. */
export const tableWidth = ({ orientation }: Pick<SheetFrame, 'orientation'>): number => widthOf(orientation);

/** Points of a sheet that one page holds; a sheet wider than the page is shrunk to it, and more of its height fits. */
export function tableHeight({ orientation }: Pick<SheetFrame, 'orientation'>, columnsInMm: readonly number[]): number {
  const paper = orientation === 'landscape' ? SHORT_SIDE : LONG_SIDE;
  const plain = (paper - MARGINS.top - MARGINS.bottom - SLACK_IN_MM) * POINTS_PER_MM;
  const width = columnsInMm.reduce((sum, mm) => sum + mm, 0);
  return plain * Math.max(1, width / widthOf(orientation));
}

/**
 * Upright where that was chosen and the table's least widths can still be read on it; a table that would have to be shrunk
 * below 9 points stays across the page.
 */
export function frameOf(
  { options }: Pick<ReportInput, 'options'>,
  { sizes = {} }: Pick<Letter, 'sizes'>,
  table: { readonly leastInMm: number; readonly smallestFont: number },
): SheetFrame {
  const scale = Math.min(1, widthOf('portrait') / table.leastInMm);
  const isLegible = scale * table.smallestFont >= SMALLEST_PRINT;
  return { orientation: options?.orientation === 'portrait' && isLegible ? 'portrait' : 'landscape', sizes };
}
