import { type CopiedCell, copiedCell } from './copy-cells.ts';

/** A cell's place, counted from 0; the row of heads counts where its cells can be walked to. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A table as a cell cursor sees it. */
export interface Grid {
  placeOf(cell: HTMLElement): Place;
  /** The last row, and the last column of the row in which the place is. */
  last(from: Place): Place;
  /** Puts the focus there; no such place does nothing. */
  focus(place: Place): void;
  /** The cell alone, a whole row where it is the row's head, a whole column where it is the column's. */
  copied(cell: HTMLElement): readonly (readonly CopiedCell[])[];
  /** Everything, heads included. */
  all(): readonly (readonly CopiedCell[])[];
}

export const CELL = '[data-cell]';

const isSeen = (cell: HTMLElement): boolean => cell.offsetParent !== null;

const cellsOf = (row: Element | null | undefined): readonly HTMLElement[] =>
  row ? [...row.querySelectorAll<HTMLElement>(CELL)].filter(isSeen) : [];

const rowsOf = (table: HTMLElement): readonly HTMLElement[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.querySelector(CELL));

/** A table whose every cell is in the document: cells that are not shown do not count. */
export const drawnGrid = (table: HTMLElement): Grid => ({
  placeOf(cell) {
    const row = cell.closest('tr');
    return { row: row ? rowsOf(table).indexOf(row) : -1, column: cellsOf(row).indexOf(cell) };
  },
  last(from) {
    const rows = rowsOf(table);
    return { row: rows.length - 1, column: cellsOf(rows[from.row]).length - 1 };
  },
  focus: ({ row, column }) => cellsOf(rowsOf(table)[row])[column]?.focus(),
  copied(cell) {
    if (cell.dataset.cell === 'row') return [cellsOf(cell.closest('tr')).map(copiedCell)];
    return cell.dataset.cell === 'head' ? columnOf(table, cell) : [[copiedCell(cell)]];
  },
  all: () => rowsOf(table).map((row) => cellsOf(row).map(copiedCell)),
});

function columnOf(table: HTMLElement, head: HTMLElement): readonly (readonly CopiedCell[])[] {
  const column = cellsOf(head.closest('tr')).indexOf(head);
  return rowsOf(table)
    .flatMap((row) => cellsOf(row)[column] ?? [])
    .map((cell) => [copiedCell(cell)]);
}
