import { useMemo } from 'react';
import type { IndicatorRow, IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import { words } from '#core/text/vi-window.ts';
import { leadColumns, provinceCell } from './matrix/lead-columns.tsx';
import { Matrix } from './matrix/matrix.tsx';
import { unitColumns } from './matrix/unit-columns.tsx';
import type { OpenIndicator } from './openable-cells.ts';

interface UnitMatrixProps {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly onOpen: OpenIndicator;
}

/** Every unit's figure for every indicator; heads and names stay in sight while scrolling. */
export function UnitMatrix({ table, rows, onOpen }: UnitMatrixProps) {
  const lead = leadColumns(provinceCell);
  const columns = useMemo(() => [...leadColumns(provinceCell), ...unitColumns(table.units)], [table.units]);
  return (
    <Matrix
      label={words.matrixOf(table.periodLabel)}
      kind="units"
      columns={columns}
      rows={rows}
      lead={lead.length}
      pinned={1}
      onOpen={onOpen}
    />
  );
}
