import { useMemo } from 'react';
import type { DrawnRow, DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { TableView } from '#core/domain/table-view/table-view.ts';
import { words } from '#core/text/vi-window.ts';
import { groupCell, groupColumns } from './matrix/group-columns.ts';
import { leadColumns } from './matrix/lead-columns.tsx';
import { Matrix } from './matrix/matrix.tsx';
import { shownColumn } from './matrix/shown-column.tsx';
import type { TableAnswers } from './openable-cells.ts';

interface GroupMatrixProps extends TableAnswers {
  readonly table: DrawnTable;
  readonly rows: readonly DrawnRow[];
  readonly view: TableView;
  /** Codes of the units on show, where a filter leaves some out; groups are always whole. */
  readonly only: ReadonlySet<string> | null;
}

/** What each group of units comes to for every indicator, with how many of its units have answered. */
export function GroupMatrix({ table, rows, view: { hidden, pinned, sort, groupBy }, only, ...answers }: GroupMatrixProps) {
  const lead = useMemo(
    () => [
      ...leadColumns((row) => groupCell(row, row)).filter(({ key }) => !hidden.includes(key)),
      ...(only ? [shownColumn(only)] : []),
    ],
    [hidden, only],
  );
  const columns = useMemo(() => [...lead, ...groupColumns(table.indicators, groupBy)], [lead, table.indicators, groupBy]);
  const label = words.groupsOf(table.periodLabel);
  return <Matrix {...{ label, columns, rows, pinned, sort }} kind="groups" lines={3} lead={lead.length} {...answers} />;
}
