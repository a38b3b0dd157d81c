import { type Area, address, type Cell, columnName, parseAddress, type SheetGrid } from '#core/domain/grid.ts';
import { cellText } from './cell-text.ts';

/** A sheet cut down to what is drawn: visible rows and columns around a cell. */
export interface DrawnSheet {
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly DrawnCell[] }[];
  /** Rows left out because the sheet is very long. */
  readonly isCut: boolean;
}

export interface DrawnCell {
  readonly address: string;
  readonly cell: Cell | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Its text runs on over the empty cells to its right, as in the spreadsheet. */
  readonly runsOn: boolean;
}

const MOST_ROWS = 240;
const MOST_COLUMNS = 60;
const PIXELS_OF_A_CHARACTER = 7;
const DEFAULT_CHARACTERS = 9;
const MOST_CHARACTERS = 44;
const NARROWEST = 28;
const WIDEST = 380;

const pixels = (characters: number): number =>
  Math.min(Math.max(Math.round(characters * PIXELS_OF_A_CHARACTER) + 9, NARROWEST), WIDEST);

/** Where the workbook gives no width, a column is as wide as what stands in it, within reason; what runs on does not count. */
function widths({ cells, columnWidths }: SheetGrid, runsOn: (cell: Cell) => boolean): (column: number) => number {
  const longest = new Map<number, number>();
  for (const cell of cells) {
    if (columnWidths[cell.column] !== undefined || runsOn(cell)) continue;
    const length = Math.min(cellText(cell.content).length, MOST_CHARACTERS);
    longest.set(cell.column, Math.max(longest.get(cell.column) ?? DEFAULT_CHARACTERS, length));
  }
  return (column) => pixels(columnWidths[column] ?? longest.get(column) ?? DEFAULT_CHARACTERS);
}

/** Titles: merged over columns, or with nothing to their right in a column where other cells have neighbours. */
function titleFinder({ cells, merges }: SheetGrid): (cell: Cell) => boolean {
  const lastInRow = new Map<number, number>();
  for (const { row, column, content } of cells)
    if (content.kind !== 'covered') lastInRow.set(row, Math.max(lastInRow.get(row) ?? 0, column));
  const hasNeighbour = ({ row, column }: Cell) => (lastInRow.get(row) ?? 0) > column;
  const columnsOfTables = new Set(cells.filter(hasNeighbour).map(({ column }) => column));
  return (cell) =>
    merges.some(({ top, left, right }) => top === cell.row && left === cell.column && right > left) ||
    (cell.content.kind === 'text' && !hasNeighbour(cell) && columnsOfTables.has(cell.column));
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i);

/** First and last row to draw: all of them, or those around the cell in question. */
function rowSpan(lastRow: number, around: number): { from: number; to: number } {
  const from = Math.max(0, Math.min(around - MOST_ROWS / 2, lastRow - MOST_ROWS + 1));
  return { from, to: Math.min(lastRow, from + MOST_ROWS - 1) };
}

/** Prepares a sheet for drawing around the cell `focus` ("E9"), or from its top where that is null. */
export function drawnSheet(grid: SheetGrid, focus: string | null): DrawnSheet {
  const held = grid.cells.filter((cell) => cell.content.kind !== 'covered');
  const lastRow = Math.max(0, ...held.map((cell) => cell.row));
  const lastColumn = Math.min(Math.max(0, ...held.map((cell) => cell.column)), MOST_COLUMNS - 1);
  const { from, to } = rowSpan(lastRow, (focus ? parseAddress(focus)?.row : null) ?? 0);
  const rows = without(range(from, to), grid.hiddenRows);
  const columns = without(range(0, lastColumn), grid.hiddenColumns);
  const cells = new Map(held.map((cell) => [address(cell.row, cell.column), cell]));
  const merges = mergeFinder(grid.merges);
  const isTitle = titleFinder(grid);
  const widthOf = widths(grid, isTitle);
  const drawn = (row: number, column: number): DrawnCell[] => {
    const area = merges(row, column);
    if (area && !isFirst(row, column, area, rows, columns)) return [];
    const master = area ? address(area.top, area.left) : address(row, column);
    const cell = cells.get(master) ?? null;
    const span = area ?? { top: row, bottom: row, left: column, right: column };
    return [
      {
        address: master,
        cell,
        rowSpan: rows.filter((one) => one >= span.top && one <= span.bottom).length,
        columnSpan: columns.filter((one) => one >= span.left && one <= span.right).length,
        runsOn: !area && cell !== null && isTitle(cell),
      },
    ];
  };
  return {
    columns: columns.map((column) => ({ name: columnName(column), width: widthOf(column) })),
    rows: rows.map((row) => ({ name: String(row + 1), cells: columns.flatMap((column) => drawn(row, column)) })),
    isCut: from > 0 || to < lastRow,
  };
}

const without = (all: readonly number[], hidden: readonly number[]): number[] => {
  const gone = new Set(hidden);
  return all.filter((index) => !gone.has(index));
};

/** The top left of what is visible of a merged area draws it all. */
const isFirst = (row: number, column: number, area: Area, rows: readonly number[], columns: readonly number[]): boolean =>
  row === rows.find((one) => one >= area.top) && column === columns.find((one) => one >= area.left);

function mergeFinder(merges: readonly Area[]): (row: number, column: number) => Area | null {
  return (row, column) =>
    merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) ?? null;
}
