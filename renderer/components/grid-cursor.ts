import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { copyCells } from './copy-cells.ts';
import { CELL, drawnGrid, type Grid, type Place } from './drawn-grid.ts';

/** Everything a table needs to be walked through by arrow keys and copied from. */
export interface GridCursor {
  readonly role: 'grid';
  readonly 'aria-readonly': true;
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

const PAGE_OF_ROWS = 12;

const cellOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(CELL) : null;

/** Where a key leads from a place; null for keys that move no cursor. */
function moved({ row, column }: Place, event: KeyboardEvent, last: Place): Place | null {
  switch (event.key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(row - PAGE_OF_ROWS, 0), column };
    case 'PageDown':
      return { row: Math.min(row + PAGE_OF_ROWS, last.row), column };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: event.ctrlKey ? last.row : row, column: last.column };
    default:
      return null;
  }
}

function move(grid: Grid, cell: HTMLElement, event: KeyboardEvent): void {
  const place = grid.placeOf(cell);
  const to = moved(place, event, grid.last(place));
  if (!to) return;
  event.preventDefault();
  grid.focus(to);
}

/** One cell of the table takes part in the Tab order: the one the cursor is on. */
function putCursorOn(table: HTMLTableElement, cell: HTMLElement): void {
  for (const other of table.querySelectorAll<HTMLElement>(`${CELL}[tabindex="0"]`)) other.tabIndex = -1;
  cell.tabIndex = 0;
}

/** Ctrl+A marks everything for the next copy, until the cursor goes on. */
const mark = (table: HTMLTableElement, isMarked: boolean): void => void table.toggleAttribute('data-all', isMarked);

/** In a field within a cell the keys are the field's. */
function markAll(table: HTMLTableElement, cell: HTMLElement, event: KeyboardEvent): boolean {
  if (!event.ctrlKey || event.key.toLowerCase() !== 'a' || event.target !== cell) return false;
  event.preventDefault();
  mark(table, true);
  return true;
}

/**
 * A cell cursor as in Excel over cells marked `data-cell`: arrows move, Ctrl+C copies the cell, the whole row where the cell
 * is a row's head (`data-cell="row"`), the column where it is a column's (`"head"`), and everything after Ctrl+A. Works on
 * the document itself, so that moving renders nothing. `gridOf` is for tables that have not all of their cells in it.
 */
export function useGridCursor(gridOf: (table: HTMLTableElement) => Grid = drawnGrid): GridCursor {
  const ref = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const table = ref.current;
    const first = table?.querySelector<HTMLElement>(`tbody ${CELL}`) ?? table?.querySelector<HTMLElement>(CELL);
    if (table && first && !table.querySelector(`${CELL}[tabindex="0"]`)) first.tabIndex = 0;
  });
  return {
    role: 'grid',
    'aria-readonly': true,
    ref,
    onKeyDown(event) {
      const cell = cellOf(event.target);
      if (ref.current && cell && !markAll(ref.current, cell, event)) move(gridOf(ref.current), cell, event);
    },
    onFocus(event) {
      const cell = cellOf(event.target);
      if (!ref.current || !cell) return;
      mark(ref.current, false);
      putCursorOn(ref.current, cell);
    },
    onCopy(event) {
      const cell = cellOf(event.target);
      if (!ref.current || !cell || !window.getSelection()?.isCollapsed) return;
      event.preventDefault();
      const grid = gridOf(ref.current);
      copyCells(event.clipboardData, ref.current.hasAttribute('data-all') ? grid.all() : grid.copied(cell));
    },
  };
}
