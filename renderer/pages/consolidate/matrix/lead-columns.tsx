import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import { words } from '#core/text/vi-window.ts';
import { figureCell, notComparableCell } from './figure-cell.tsx';
import { type MatrixCell, type MatrixColumn, wordsOf } from './matrix-column.ts';

/** In a narrow or much enlarged window the names leave room for the figures. */
const nameWidth = (): number => (window.matchMedia('(max-width: 820px)').matches ? 160 : 290);

const nameColumn = (): MatrixColumn => ({
  key: 'name',
  head: words.columns.name,
  width: nameWidth(),
  className: 'matrix-name',
  cell: ({ name }) => ({
    content: (
      <span className="name" title={name}>
        {name}
      </span>
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

/** What stands before the columns of units or groups: the indicator, its target, and the province. */
export const leadColumns = (province: (row: IndicatorRow) => MatrixCell): readonly MatrixColumn[] => [
  nameColumn(),
  TARGET,
  { key: 'province', head: words.province, width: 144, className: 'matrix-province', cell: province },
];

/** The province's figure. */
export const provinceCell = (row: IndicatorRow): MatrixCell => (row.notComparable ? notComparableCell() : figureCell(row, row));
