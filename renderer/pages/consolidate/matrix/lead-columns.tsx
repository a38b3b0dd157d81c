import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import { tableViewWords } from '#core/text/vi-table-view.ts';
import { words } from '#core/text/vi-window.ts';
import { figureCell, notComparableCell } from './figure-cell.tsx';
import { type MatrixCell, type MatrixColumn, wordsOf } from './matrix-column.ts';

/** In a narrow or much enlarged window the names leave room for the figures. */
const nameWidth = (): number => (window.matchMedia('(max-width: 820px)').matches ? 160 : 290);

const nameColumn = (isSorting: boolean): MatrixColumn => ({
  key: 'name',
  head: words.columns.name,
  width: nameWidth(),
  className: 'matrix-name',
  cell: ({ name }) => ({
    content: (
      <>
        <span className="name" title={name}>
          {name}
        </span>
        {isSorting ? <SortUnits /> : null}
      </>
    ),
    copied: wordsOf(name),
  }),
});

const TARGET: MatrixColumn = {
  key: 'target',
  head: words.columns.target,
  width: 112,
  className: 'matrix-target',
  cell: ({ target }) => {
    const text = target?.display ?? words.noTarget;
    return { content: text, copied: wordsOf(text) };
  },
};

/** Beside an indicator's name, for the pointer; the keyboard has S (see openable-cells.ts). */
const SortUnits = () => (
  <button type="button" className="sort-units" data-sort-units="" tabIndex={-1} title={tableViewWords.sortUnits}>
    <span aria-hidden="true">⇄</span>
    <span className="only-read">{tableViewWords.sortUnits}</span>
  </button>
);

/** What stands before the columns of units or groups: the indicator, its target, and the province. */
export const leadColumns = (province: (row: DrawnRow) => MatrixCell, isSorting = false): readonly MatrixColumn[] => [
  nameColumn(isSorting),
  TARGET,
  { key: 'province', head: words.province, width: 144, className: 'matrix-province', cell: province },
];

/** The province's figure. */
export const provinceCell = (row: DrawnRow): MatrixCell => (row.notComparable ? notComparableCell() : figureCell(row, row));
