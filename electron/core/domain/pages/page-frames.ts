import { type KeepsNext, pageBreaks } from '../reports/pagination.ts';
import type { ReportLayout, SheetLayout } from '../reports/report-layout.ts';
import { CELL_PADDING, POINTS_PER_MM } from '../reports/row-heights.ts';
import { type ColumnBlock, columnBlocks } from './column-blocks.ts';
import { printedArea } from './paper.ts';
import { neededHeight } from './placed-text.ts';
import { type SeenCell, seenCells } from './seen-cells.ts';

/** Which part of a sheet a page shows, before it is drawn. */
export interface PageFrame {
  readonly sheet: SheetLayout;
  /** Each of the sheet's rows, whether it is on this page or not. */
  readonly cells: readonly (readonly SeenCell[])[];
  /** Points at full size, of each of the sheet's rows and of the columns shown. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** From top to bottom. */
  readonly rows: readonly number[];
  /** How many of `rows` are headers said on an earlier page. */
  readonly repeated: number;
  readonly scale: number;
  /** What stands at the top; null for none. */
  readonly number: number | null;
}

/** Every page of a report in order: down the rows, then over the columns that the paper's width left over. */
export function pageFrames(layout: Pick<ReportLayout, 'sheets'>): PageFrame[] {
  let last = 0;
  return layout.sheets.flatMap((sheet) => {
    const { startsAtOne, isOnFirstPage } = sheet.page.pageNumber;
    if (startsAtOne) last = 0;
    return framesOf(sheet).map((frame, index) => {
      last += 1;
      return { ...frame, number: index === 0 && !isOnFirstPage ? null : last };
    });
  });
}

type Unnumbered = Omit<PageFrame, 'number'>;

function framesOf(sheet: SheetLayout): Unnumbered[] {
  const blocks = columnBlocks(sheet);
  return blocks.flatMap((block) => blockFrames(sheet, block, blocks.length === 1));
}

function blockFrames(sheet: SheetLayout, { columns, scale }: ColumnBlock, isWhole: boolean): Unnumbered[] {
  const cells = seenCells(sheet, columns);
  const widths = columns.map((column) => (sheet.columns[column]?.widthInMm ?? 0) * POINTS_PER_MM);
  const heights = sheet.rows.map(({ heightInPoints }, row) =>
    isWhole ? heightInPoints : Math.max(heightInPoints, ...(cells[row] ?? []).map((cell) => grown(cell, widths))),
  );
  const capacity = printedArea(sheet.page).height / scale;
  const repeated = sheet.titleRows === null ? [] : range(sheet.titleRows.first, sheet.titleRows.last);
  return rowsOfPages(sheet, heights, capacity).map((own) => {
    const isFurther = (own[0] ?? 0) > (sheet.titleRows?.last ?? Number.POSITIVE_INFINITY);
    const rows = isFurther ? [...repeated, ...own] : own;
    const height = sumOf(heights, rows);
    // A single row that no page can hold is made smaller rather than cut.
    const fitting = Math.min(scale, (scale * capacity) / height);
    return { sheet, cells, heights, widths, rows, repeated: rows.length - own.length, scale: fitting };
  });
}

function grown(cell: SeenCell, widths: readonly number[]): number {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, one) => sum + one, 0);
  return cell.rowSpan > 1 ? 0 : neededHeight(cell, width - CELL_PADDING);
}

/** Where the workbook's pages end, and again where the paper does. */
function rowsOfPages(sheet: SheetLayout, heights: readonly number[], capacity: number): number[][] {
  const rows = range(0, sheet.printArea.rows - 1);
  const repeated = sheet.titleRows === null ? 0 : sumOf(heights, range(sheet.titleRows.first, sheet.titleRows.last));
  const holds = keepsNext(sheet);
  return cutAfter(rows, new Set(sheet.breaksAfter)).flatMap((own) => {
    const beginsWithHeader = (own[0] ?? 0) > (sheet.titleRows?.last ?? Number.POSITIVE_INFINITY);
    const isWhole = sumOf(heights, own) + (beginsWithHeader ? repeated : 0) <= capacity;
    if (isWhole) return [own];
    const pageRows = own.map((row) => ({ height: heights[row] ?? 0, keepsNext: holds(row) }));
    const first = beginsWithHeader ? capacity - repeated : capacity;
    const further = pageBreaks(pageRows, first, beginsWithHeader ? 0 : repeated);
    return cutAfter(own, new Set(further.map((index) => own[index] ?? 0)));
  });
}

/** A header never ends a page, a cell over several rows is not parted, and a signature keeps three rows before it. */
function keepsNext(sheet: SheetLayout): (row: number) => KeepsNext {
  const spanned = new Set(
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ rowSpan }) => Array.from({ length: rowSpan - 1 }, (_, at) => row + at)),
    ),
  );
  const signing = sheet.rows.findIndex(({ cells }) => cells.some(({ style }) => SIGNING.has(style)));
  const lastHeader = sheet.titleRows?.last ?? -1;
  return (row) => {
    if (spanned.has(row) || row <= lastHeader || (signing >= 0 && row >= signing)) return 'always';
    return signing >= 0 && row >= signing - ROWS_WITH_SIGNATURE ? 'if-possible' : 'no';
  };
}

const SIGNING: ReadonlySet<string> = new Set(['signature', 'recipients-title']);
/** Three rows and the gap below them. */
const ROWS_WITH_SIGNATURE = 4;

function cutAfter(rows: readonly number[], ends: ReadonlySet<number>): number[][] {
  const parts: number[][] = [[]];
  for (const row of rows) {
    parts.at(-1)?.push(row);
    if (ends.has(row)) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

const sumOf = (heights: readonly number[], rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);
