import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { GroupBy } from '#core/domain/consolidation/grouping.ts';
import type { GroupFigure, ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import { groupName } from '#core/text/vi-groups.ts';
import { coveredCell, notComparableCell, outsideCell } from './figure-cell.tsx';
import type { MatrixCell, MatrixColumn } from './matrix-column.ts';

/** What several units come to, with how many of them have answered. */
export const groupCell = (row: DrawnRow, figure: ProvinceFigure | GroupFigure | undefined): MatrixCell => {
  if (!figure) return outsideCell;
  return figure.notComparable ? notComparableCell() : coveredCell(row, figure);
};

/** One column for each group of units. */
export function groupColumns(indicators: readonly DrawnRow[], by: GroupBy): readonly MatrixColumn[] {
  const groups = new Set(indicators.flatMap((row) => row.groups?.[by]?.map(({ group }) => group) ?? []));
  return [...groups].map((group) => ({
    key: `group:${group}`,
    head: groupName(by, group),
    width: 132,
    className: '',
    cell: (row) =>
      groupCell(
        row,
        row.groups?.[by]?.find((one) => one.group === group),
      ),
  }));
}
