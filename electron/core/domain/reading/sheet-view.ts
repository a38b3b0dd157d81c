import { type Area, type Cell, type CellContent, columnName, type SheetGrid } from '../grid.ts';

/** A sheet as a person sees it: hidden rows and columns gone, merged areas known. */
export interface SheetView {
  readonly name: string;
  /** Rows that show anything, from the top. */
  readonly rows: readonly ViewRow[];
  /** What is visible at a place: the master's cell where a merge covers it. */
  at(row: number, column: number): Cell | null;
  /** The cell itself, null where it is blank or covered. */
  own(row: number, column: number): Cell | null;
  /** The merged area a cell is the master of, or the cell alone. */
  areaOf(cell: Cell): Area;
  /** What was left out, for a note: "dòng 22", "cột F". */
  readonly hidden: readonly string[];
}

export interface ViewRow {
  readonly index: number;
  /** Left to right; blank and covered cells are absent. */
  readonly cells: readonly Cell[];
}

export function viewSheet(grid: SheetGrid): SheetView {
  const hiddenRows = new Set(grid.hiddenRows);
  const hiddenColumns = new Set(grid.hiddenColumns);
  const isHidden = (cell: Cell) => hiddenRows.has(cell.row) || hiddenColumns.has(cell.column);
  const shown = grid.cells.filter((cell) => !isBlank(cell.content) && !isHidden(cell));
  const byPlace = new Map(shown.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const coveredBy = mastersOf(grid.merges);
  const own = (row: number, column: number) => byPlace.get(placeOf(row, column)) ?? null;
  return {
    name: grid.name,
    rows: inRows(shown),
    own,
    at: (row, column) => own(row, column) ?? masterAt(coveredBy.get(placeOf(row, column)), own),
    areaOf: (cell) => grid.merges.find((area) => area.top === cell.row && area.left === cell.column) ?? areaOfOne(cell),
    hidden: namesOf(
      grid.cells.filter((cell) => !isBlank(cell.content) && isHidden(cell)),
      hiddenRows,
    ),
  };
}

const placeOf = (row: number, column: number): number => row * 16384 + column;

const areaOfOne = ({ row, column }: Cell): Area => ({ top: row, left: column, bottom: row, right: column });

const masterAt = (area: Area | undefined, own: SheetView['own']): Cell | null => (area ? own(area.top, area.left) : null);

/** Nothing a person would call a content. */
const isBlank = (content: CellContent): boolean =>
  content.kind === 'covered' || (content.kind === 'text' && content.text.trim() === '');

// Whole-column merges exist; only what can lie beside real cells matters.
const largestMerge = 5000;

function mastersOf(merges: readonly Area[]): Map<number, Area> {
  const masters = new Map<number, Area>();
  for (const area of merges) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > largestMerge) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) masters.set(placeOf(row, column), area);
    }
  }
  return masters;
}

function inRows(cells: readonly Cell[]): ViewRow[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .map(([index, inRow]) => ({ index, cells: inRow.sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.index - b.index);
}

const namesOf = (cells: readonly Cell[], hiddenRows: ReadonlySet<number>): string[] => [
  ...new Set(cells.map((cell) => (hiddenRows.has(cell.row) ? `dòng ${cell.row + 1}` : `cột ${columnName(cell.column)}`))),
];

/** The text a cell shows, for labels and headings; null for anything but text. */
export const textOf = (cell: Cell | null): string | null => (cell?.content.kind === 'text' ? cell.content.text : null);
