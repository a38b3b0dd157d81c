import type { Area, Cell, SheetGrid } from '../grid.ts';
import { roleOf } from './column-role.ts';
import type { SheetReading } from './sheet-reading.ts';
import { textOf } from './sheet-view.ts';

/** Where a unit's name stands by itself. */
export interface UnitName {
  readonly cell: Cell;
  readonly unit: string;
}

/** A table in which each unit has a row or a column. */
export interface SharedLines {
  readonly axis: 'row' | 'column';
  readonly names: readonly UnitName[];
  /** Row or column of the indicators' last label; the units' lines lie beyond. */
  readonly lastLabel: number;
}

/**
 * A sheet with one unit's line alone. What stands beyond the labels and is not its own goes: other units, totals, and above
 * all columns of the whole province ("Thực hiện toàn tỉnh"), which would pass for the unit's figures.
 */
export function lineOfUnit(sheet: SheetGrid, table: SheetReading, shared: SharedLines, { cell }: UnitName): SheetGrid {
  const own = table.view.areaOf(cell);
  const isKept = shared.axis === 'row' ? keptRows(table, shared, own) : keptColumns(table, shared, own);
  const areaAt = new Map(sheet.merges.map((area) => [`${area.top}:${area.left}`, area]));
  return {
    ...sheet,
    cells: sheet.cells.filter((at) => isKept(areaAt.get(`${at.row}:${at.column}`) ?? areaOfOne(at))),
    merges: sheet.merges.filter(isKept),
  };
}

const areaOfOne = ({ row, column }: Cell): Area => ({ top: row, left: column, bottom: row, right: column });

type IsKept = (area: Area) => boolean;

/** Rows between the labels and the first unit are headings only where nobody is named in them. */
function keptRows({ view }: SheetReading, { names, lastLabel }: SharedLines, own: Area): IsKept {
  const first = Math.min(...names.map(({ cell }) => cell.row));
  const isHeading = (row: number): boolean => {
    const named = view.rows.find(({ index }) => index === row)?.cells.filter(({ column }) => column <= own.left) ?? [];
    return row < first && named.every((cell) => !/\p{L}{2}/u.test(textOf(cell) ?? ''));
  };
  return ({ top }) => top <= lastLabel || (top >= own.top && top <= own.bottom) || isHeading(top);
}

/** Above the names stand the title and headings over several units; the unit of measure is the same for all of them. */
function keptColumns({ view }: SheetReading, { names, lastLabel }: SharedLines, own: Area): IsKept {
  const head = names[0]?.cell.row ?? 0;
  const isMeasure = (column: number): boolean => roleOf(textOf(view.at(head, column)) ?? '') === 'unit-of-measure';
  return ({ bottom, left }) => bottom < head || left <= lastLabel || (left >= own.left && left <= own.right) || isMeasure(left);
}
