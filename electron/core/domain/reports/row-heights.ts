import type { LetterSizes } from '../office/letter-sizes.ts';
import type { CellDraft, RowDraft } from './cells.ts';
import { cellText } from './number-text.ts';
import { type CellStyle, styleOf } from './styles.ts';
import { wrappedLines } from './text-width.ts';

export const POINTS_PER_MM = 72 / 25.4;
/** Between a cell's edge and its text, both sides together. */
export const CELL_PADDING = 5;
// On screen a workbook's letters are up to this much wider than the typeface's own measures.
const SAFETY = 0.96;
const ONE_LINE = 1.2;
const FURTHER_LINE = 1.27;
const ROW_PADDING = 1;

interface Placed {
  readonly cell: CellDraft;
  readonly row: number;
  readonly column: number;
}

/**
 * Heights in points so that nothing is cut: neither Excel nor LibreOffice fits a wrapped or merged row that a library wrote.
 * A cell over several rows stretches the last of them.
 */
export function rowHeights(
  rows: readonly RowDraft[],
  columnsInMm: readonly number[],
  tableFontSize: number,
  sizes: LetterSizes = {},
): number[] {
  const heights = rows.map((row) => row.minHeight);
  const placed = rows.flatMap(({ cells }, row) => cells.flatMap((cell, column) => (cell ? [{ cell, row, column }] : [])));
  for (const one of placed.sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const last = one.row + one.cell.rowSpan - 1;
    const others = heights.slice(one.row, last).reduce((sum, height) => sum + height, 0);
    const needed = neededHeight(one, columnsInMm, styleOf(one.cell.style, tableFontSize, sizes)) - others;
    heights[last] = Math.max(heights[last] ?? 0, needed);
  }
  return heights.map((height) => Math.ceil(height * 4) / 4);
}

function neededHeight({ cell, column }: Placed, columnsInMm: readonly number[], style: CellStyle): number {
  const text = cellText(cell.value);
  if (text === '' || style.isSideways) return 0;
  const width = columnsInMm.slice(column, column + cell.columnSpan).reduce((sum, mm) => sum + mm, 0) * POINTS_PER_MM;
  const lines = style.isWrapped ? wrappedLines(text, (width - CELL_PADDING) * SAFETY, style) : 1;
  return (ONE_LINE + (lines - 1) * FURTHER_LINE) * style.size + ROW_PADDING;
}
