import { cellText } from '../reports/number-text.ts';
import type { CellLayout, SheetLayout } from '../reports/report-layout.ts';
import { type CellStyle, styleOf } from '../reports/styles.ts';

/** What is seen of a cell on pages that show some of the columns: places are counted among those. */
export interface SeenCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly column: number;
  readonly columnSpan: number;
  /** NFC is not settled yet. */
  readonly text: string;
  readonly name: CellLayout['style'];
  readonly style: CellStyle;
}

/** A row's cells, by row; of a cell that reaches over several blocks of columns each block shows its own part. */
export function seenCells(sheet: SheetLayout, columns: readonly number[]): readonly (readonly SeenCell[])[] {
  const places = new Map(columns.map((column, place) => [column, place]));
  return sheet.rows.map(({ cells }, row) => cells.flatMap((cell) => seen(cell, row, places, sheet)));
}

function seen(cell: CellLayout, row: number, places: ReadonlyMap<number, number>, sheet: SheetLayout): SeenCell[] {
  const covered = Array.from({ length: cell.columnSpan }, (_, at) => places.get(cell.column + at)).filter(
    (place) => place !== undefined,
  );
  const [column] = covered;
  if (column === undefined) return [];
  const text = cellText(cell.value);
  const style = styleOf(cell.style, sheet.tableFontSize, sheet.sizes);
  return [{ row, rowSpan: cell.rowSpan, column, columnSpan: covered.length, text, name: cell.style, style }];
}
