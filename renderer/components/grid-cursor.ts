import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { copyCells } from './copy-cells.ts';

/** Everything a table needs to be walked through by arrow keys and copied from. */
export interface GridCursor {
  readonly role: 'grid';
  readonly 'aria-readonly': true;
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onCopy: (event: ClipboardEvent) => void;
}

const CELL = '[data-cell]';
const PAGE_OF_ROWS = 12;

const cellOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(CELL) : null;

const cellsOf = (row: Element | undefined): readonly HTMLElement[] =>
  row ? [...row.querySelectorAll<HTMLElement>(CELL)].filter((cell) => cell.offsetParent !== null) : [];

interface Place {
  readonly row: number;
  readonly column: number;
}

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

function move(table: HTMLTableElement, cell: HTMLElement, event: KeyboardEvent): void {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.querySelector(CELL));
  const current = cell.closest('tr');
  const row = current ? rows.indexOf(current) : -1;
  const cells = cellsOf(rows[row]);
  const to = moved({ row, column: cells.indexOf(cell) }, event, { row: rows.length - 1, column: cells.length - 1 });
  if (!to) return;
  event.preventDefault();
  cellsOf(rows[to.row])[to.column]?.focus();
}

/** One cell of the table takes part in the Tab order: the one the cursor is on. */
function putCursorOn(table: HTMLTableElement, cell: HTMLElement): void {
  for (const other of table.querySelectorAll<HTMLElement>(`${CELL}[tabindex="0"]`)) other.tabIndex = -1;
  cell.tabIndex = 0;
}

const copied = (table: HTMLTableElement, cell: HTMLElement): readonly HTMLElement[] =>
  cell.dataset.cell === 'row' ? cellsOf(cell.closest('tr') ?? table) : [cell];

/**
 * A cell cursor as in Excel over cells marked `data-cell`: arrows move, Ctrl+C copies the cell, or the whole row
 * where the cell is a row's head (`data-cell="row"`). Works on the document itself, so that moving renders nothing.
 */
export function useGridCursor(): GridCursor {
  const ref = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    const table = ref.current;
    const first = table?.querySelector<HTMLElement>(CELL);
    if (table && first && !table.querySelector(`${CELL}[tabindex="0"]`)) first.tabIndex = 0;
  });
  return {
    role: 'grid',
    'aria-readonly': true,
    ref,
    onKeyDown(event) {
      const cell = cellOf(event.target);
      if (ref.current && cell) move(ref.current, cell, event);
    },
    onFocus(event) {
      const cell = cellOf(event.target);
      if (ref.current && cell) putCursorOn(ref.current, cell);
    },
    onCopy(event) {
      const cell = cellOf(event.target);
      if (!ref.current || !cell || !window.getSelection()?.isCollapsed) return;
      event.preventDefault();
      copyCells(event.clipboardData, copied(ref.current, cell));
    },
  };
}
