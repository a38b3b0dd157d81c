import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { CopiedCell } from '../../../components/copy-cells.ts';
import type { Grid, Place } from '../../../components/drawn-grid.ts';
import { type MatrixColumn, wordsOf } from './matrix-column.ts';
import type { DrawnWindow } from './use-drawn-window.ts';

interface MatrixContent {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly DrawnRow[];
}

/** A matrix of which only a part is in the document: places are told by its numbers, copies are made of the figures themselves. */
export const windowedGrid =
  ({ columns, rows }: MatrixContent, window: DrawnWindow) =>
  (table: HTMLTableElement): Grid => ({
    placeOf: placeIn,
    last: () => ({ row: rows.length, column: columns.length - 1 }),
    focus(place) {
      if (place.row < 0 || place.row > rows.length || place.column < 0 || place.column >= columns.length) return;
      window.draw({ row: place.row - 1, column: place.column });
      cellAt(table, place)?.focus();
    },
    copied(cell) {
      const { row, column } = placeIn(cell);
      const [of, by] = [rows[row - 1], columns[column]];
      if (cell.dataset.cell === 'row') return of ? [rowOf(columns, of)] : [];
      if (cell.dataset.cell === 'head') return by ? [[wordsOf(by.head)], ...rows.map((one) => [by.cell(one).copied])] : [];
      return of && by ? [[by.cell(of).copied]] : [];
    },
    all: () => [columns.map(({ head }) => wordsOf(head)), ...rows.map((row) => rowOf(columns, row))],
  });

const rowOf = (columns: readonly MatrixColumn[], row: DrawnRow): readonly CopiedCell[] =>
  columns.map(({ cell }) => cell(row).copied);

/** The row of heads is row 0; the document counts from 1. */
function placeIn(cell: HTMLElement): Place {
  return { row: Number(cell.closest('tr')?.ariaRowIndex) - 1, column: Number(cell.ariaColIndex) - 1 };
}

const cellAt = (table: HTMLTableElement, { row, column }: Place): HTMLElement | null =>
  table.querySelector(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`);
