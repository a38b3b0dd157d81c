import type { CellDraft } from './cells.ts';
import { cellText } from './number-text.ts';
import { CELL_PADDING, POINTS_PER_MM } from './row-heights.ts';
import { styleOf } from './styles.ts';
import { type Font, textWidth, wrappedLines } from './text-width.ts';

/** What a column asks for: at least so many millimetres, and its share of what is left. */
export interface ColumnNeed {
  readonly minInMm: number;
  readonly share: number;
}

/** Widths that together fill the given millimetres; wider where the least widths alone are. */
export function columnWidths(needs: readonly ColumnNeed[], totalInMm: number): number[] {
  const least = needs.reduce((sum, need) => sum + need.minInMm, 0);
  const shares = needs.reduce((sum, need) => sum + need.share, 0);
  const perShare = shares > 0 ? Math.max(0, totalInMm - least) / shares : 0;
  return needs.map((need) => need.minInMm + need.share * perShare);
}

// A number that does not fit its cell is printed as "####": room for a sign or a wider digit is left.
const NUMBER_SAFETY = 1.1;

/** Millimetres that the widest of these cells needs on one line. */
export const widthOfCells = (cells: readonly CellDraft[], tableFontSize: number): number =>
  cells.reduce((widest, cell) => {
    const points = textWidth(cellText(cell.value), styleOf(cell.style, tableFontSize)) * NUMBER_SAFETY + CELL_PADDING;
    return Math.max(widest, points / POINTS_PER_MM);
  }, 0);

/** Millimetres. */
const STEP = 1;
// As rows are measured: a little less than the width.
const SAFETY = 0.96;

/** Least millimetres, within the bounds, in which each of the texts takes no more than so many lines. */
export function widthForLines(
  texts: readonly string[],
  { font, lines, least, most }: { readonly font: Font; readonly lines: number; readonly least: number; readonly most: number },
): number {
  const fits = (mm: number): boolean =>
    texts.every((text) => wrappedLines(text, (mm * POINTS_PER_MM - CELL_PADDING) * SAFETY, font) <= lines);
  let width = least;
  while (width < most && !fits(width)) width += STEP;
  return Math.max(least, Math.min(width, most));
}
