import { useMemo } from 'react';
import type { GroupBy } from '#core/domain/consolidation/grouping.ts';
import type { IndicatorRow, IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import { words } from '#core/text/vi-window.ts';
import { groupCell, groupColumns } from './matrix/group-columns.ts';
import { leadColumns } from './matrix/lead-columns.tsx';
import { Matrix } from './matrix/matrix.tsx';
import type { OpenIndicator } from './openable-cells.ts';

interface GroupMatrixProps {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly by: GroupBy;
  readonly onOpen: OpenIndicator;
}

/** What each group of units comes to for every indicator, with how many of its units have answered. */
export function GroupMatrix({ table, rows, by, onOpen }: GroupMatrixProps) {
  const lead = leadColumns((row) => groupCell(row, row));
  const columns = useMemo(
    () => [...leadColumns((row) => groupCell(row, row)), ...groupColumns(table.indicators, by)],
    [table.indicators, by],
  );
  return (
    <Matrix
      label={words.groupsOf(table.periodLabel)}
      kind="groups"
      columns={columns}
      rows={rows}
      lead={lead.length}
      pinned={1}
      onOpen={onOpen}
    />
  );
}
