import type { Area, Cell, CellContent, SheetGrid, Workbook } from '#core/domain/grid.ts';

type Written = string | number | boolean | null;

const content = (value: Exclude<Written, null>): CellContent => {
  if (typeof value === 'number') return { kind: 'number', value, format: null, computed: false };
  return typeof value === 'boolean' ? { kind: 'yes-no', value } : { kind: 'text', text: value };
};

/** A sheet written down row by row from A1; null is a blank cell. */
export function sheetOf(name: string, rows: readonly (readonly Written[])[], extra: Partial<SheetGrid> = {}): SheetGrid {
  const cells: Cell[] = rows.flatMap((row, at) =>
    row.flatMap((value, column) => (value === null ? [] : [{ row: at, column, content: content(value), font: null }])),
  );
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], columnWidths: {}, ...extra };
}

export const workbookOf = (...sheets: readonly SheetGrid[]): Workbook => ({ format: 'xlsx', sheets });

/** "A1:B2" as rows and columns from 0. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
