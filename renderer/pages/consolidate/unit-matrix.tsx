import { useMemo } from 'react';
import type { DrawnRow, DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { TableView } from '#core/domain/table-view/table-view.ts';
import { words } from '#core/text/vi-window.ts';
import { leadColumns, provinceCell } from './matrix/lead-columns.tsx';
import { Matrix } from './matrix/matrix.tsx';
import { shownColumn } from './matrix/shown-column.tsx';
import { unitColumns } from './matrix/unit-columns.tsx';
import type { TableAnswers } from './openable-cells.ts';
import type { UnitsOnShow } from './shown-units.ts';

interface UnitMatrixProps extends TableAnswers {
  readonly table: DrawnTable;
  readonly rows: readonly DrawnRow[];
  readonly view: TableView;
  readonly shown: UnitsOnShow;
}

/** Every unit's figure for every indicator; heads and names stay in sight while scrolling. */
export function UnitMatrix({ table, rows, view: { hidden, pinned, sort }, shown: { units, only }, ...answers }: UnitMatrixProps) {
  const lead = useMemo(
    () => [...leadColumns(provinceCell, true).filter(({ key }) => !hidden.includes(key)), ...(only ? [shownColumn(only)] : [])],
    [hidden, only],
  );
  const columns = useMemo(() => [...lead, ...unitColumns(units)], [lead, units]);
  const label = words.matrixOf(table.periodLabel);
  return <Matrix {...{ label, columns, rows, pinned, sort }} kind="units" lines={only ? 3 : 2} lead={lead.length} {...answers} />;
}
