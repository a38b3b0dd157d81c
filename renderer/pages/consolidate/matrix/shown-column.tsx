import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import { shownSubtotal } from '#core/domain/table-view/shown-subtotal.ts';
import { tableViewWords } from '#core/text/vi-table-view.ts';
import { SHOWN_UNITS } from '../shown-indicators.ts';
import { coveredCell } from './figure-cell.tsx';
import { type MatrixCell, type MatrixColumn, wordsOf } from './matrix-column.ts';

/** What the units on show come to: a figure of theirs, beside the province's and never in its place. */
export const shownColumn = (only: ReadonlySet<string>): MatrixColumn => ({
  key: SHOWN_UNITS,
  head: tableViewWords.shownUnitsOf(only.size),
  width: 132,
  className: 'matrix-shown',
  cell: (row) => shownUnitsCell(row, only),
});

/** The figure with its coverage; where it cannot be told by adding, that is said. */
export function shownUnitsCell(row: DrawnRow, only: ReadonlySet<string>): MatrixCell {
  const figure = shownSubtotal(row, only);
  if (figure) return coveredCell(row, figure);
  const isAsked = row.units.some(({ unit }) => only.has(unit));
  if (!isAsked) return { attributes: { 'data-state': 'outside' }, copied: wordsOf('') };
  const { cannotAdd, cannotAddBecause } = tableViewWords;
  return {
    attributes: { title: cannotAddBecause },
    content: (
      <>
        <span aria-hidden="true" className="not-comparable">
          {cannotAdd}
        </span>
        <span className="only-read">{cannotAddBecause}</span>
      </>
    ),
    copied: wordsOf(cannotAdd),
  };
}
