import type { CellObject, ColInfo, Range, RowInfo, WorkBook } from '@e965/xlsx';
import type { Cell, CellContent, SheetGrid } from '#core/domain/grid.ts';
import { isDateFormat } from '#core/domain/reading/text/number-format.ts';
import { RefusedFile } from '../refused-file.ts';
import { dayOfSerial } from '../serial-day.ts';
import { type CellCount, gridOf } from '../sheet-cells.ts';

// SheetJS gives error cells as codes.
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

// The library's own type lets every key be anything.
interface DenseSheet {
  readonly '!data': readonly (readonly CellObject[])[];
  readonly '!cols'?: readonly ColInfo[];
  readonly '!rows'?: readonly RowInfo[];
  readonly '!merges'?: readonly Range[];
}

type FontAt = (sheet: number, row: number, column: number) => string | null;

/** SheetJS's workbook as grids. A sheet that it lists but could not parse is missing without a word: refused as damaged. */
export function gridsOf(workbook: WorkBook, fontAt: FontAt, count: CellCount): readonly SheetGrid[] {
  const countsFrom1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name] as DenseSheet | undefined;
    if (!sheet) throw new RefusedFile('damaged-file', name);
    const isHidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const cells = cellsOf(sheet, countsFrom1904, count).map((cell) => ({ ...cell, font: fontAt(index, cell.row, cell.column) }));
    return gridOf({ name, visibility: isHidden ? 'hidden' : 'visible', cells, ...linesOf(sheet) });
  });
}

function linesOf(sheet: DenseSheet): Pick<SheetGrid, 'merges' | 'hiddenRows' | 'hiddenColumns' | 'columnWidths'> {
  const columns = sheet['!cols'] ?? [];
  const widths = columns.flatMap((column, index) => (column?.width && !column.hidden ? [[index, column.width] as const] : []));
  return {
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenOf(sheet['!rows'] ?? []),
    hiddenColumns: hiddenOf(columns),
    columnWidths: Object.fromEntries(widths),
  };
}

const hiddenOf = (lines: readonly ({ hidden?: boolean } | undefined)[]): readonly number[] =>
  lines.flatMap((line, index) => (line?.hidden ? [index] : []));

function cellsOf(sheet: DenseSheet, countsFrom1904: boolean, count: CellCount): readonly Cell[] {
  const cells: Cell[] = [];
  // The arrays have holes, a million of them where one cell stands far down: forEach passes them over.
  sheet['!data'].forEach((line, row) => {
    line.forEach((cell, column) => {
      const content = contentOf(cell, countsFrom1904);
      if (content === null) return;
      count.add();
      cells.push({ row, column, content, font: null });
    });
  });
  return cells;
}

function contentOf(cell: CellObject, countsFrom1904: boolean): CellContent | null {
  const { t: type, v: value, f: formula } = cell;
  const format = typeof cell.z === 'string' && !/^general$/i.test(cell.z) ? cell.z : null;
  if (type === 'e') return { kind: 'error', text: errors[Number(value)] ?? '#ERR!' };
  if (typeof value === 'boolean') return { kind: 'yes-no', value };
  if (typeof value === 'number') return numberContent(value, format, countsFrom1904);
  if (typeof value === 'string') return value === '' ? null : { kind: 'text', text: value };
  if (formula === undefined) return null;
  return { kind: 'formula-without-value', formula, ...(format === null ? {} : { format }) };
}

function numberContent(value: number, format: string | null, countsFrom1904: boolean): CellContent {
  const day = isDateFormat(format) ? dayOfSerial(value, countsFrom1904) : null;
  return day === null ? { kind: 'number', value, format, computed: false } : { kind: 'date', day };
}
