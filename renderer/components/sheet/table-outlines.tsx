import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Area, columnName } from '#core/domain/grid.ts';

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

interface TableOutlinesProps {
  readonly areas: readonly Area[];
  readonly table: RefObject<HTMLTableElement | null>;
  /** Whatever makes the table another one. */
  readonly drawn: unknown;
}

/** A frame around each recognised table; drawn over the sheet, since a table's corner may lie in a merge or be hidden. */
export function TableOutlines({ areas, table, drawn }: TableOutlinesProps) {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet has other places.
  useLayoutEffect(() => {
    const sheet = table.current;
    setBoxes(sheet ? areas.flatMap((area) => boxOf(sheet, area) ?? []) : []);
  }, [areas, table, drawn]);
  return boxes.map((box) => <div key={`${box.top} ${box.left}`} className="sheet-outline" style={box} aria-hidden="true" />);
}

const numbers = (from: number, to: number): number[] => Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => from + i);

/** Rows and columns that are hidden or cut away have no place; those that are left tell where the area is. */
function boxOf(sheet: HTMLTableElement, { top, bottom, left, right }: Area): Box | null {
  const find = (kind: string, name: string) => sheet.querySelector<HTMLElement>(`[data-${kind}="${name}"]`);
  const rows = numbers(top, bottom).flatMap((row) => find('row', String(row + 1)) ?? []);
  const columns = numbers(left, right).flatMap((column) => find('column', columnName(column)) ?? []);
  const [firstRow, lastRow, firstColumn, lastColumn] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (!firstRow || !lastRow || !firstColumn || !lastColumn) return null;
  return {
    top: firstRow.offsetTop,
    left: firstColumn.offsetLeft,
    height: lastRow.offsetTop + lastRow.offsetHeight - firstRow.offsetTop,
    width: lastColumn.offsetLeft + lastColumn.offsetWidth - firstColumn.offsetLeft,
  };
}
