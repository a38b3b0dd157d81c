import type { CellValue as WorkbookValue, Worksheet } from 'exceljs';
import { cellText } from '#core/domain/reports/number-text.ts';
import type { CellLayout, CellValue, RowLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';
import { TYPEFACE } from '#core/domain/reports/styles.ts';
import { entryRule } from './entry-rule.ts';
import { PIXELS_PER_DIGIT } from './normal-font.ts';
import { setUpPage } from './page-setup.ts';
import type { StyleCache } from './style-cache.ts';

/** Puts a layout's cells, widths, heights, merges and page into an empty worksheet. */
export function writeSheet(
  worksheet: Worksheet,
  sheet: SheetLayout,
  styles: StyleCache,
  links: ReadonlyMap<string, string> = new Map(),
): void {
  setColumns(worksheet, sheet);
  sheet.rows.forEach((row, index) => {
    writeRow(worksheet, row, index, { sheet, styles, links });
  });
  setUpPage(worksheet, sheet);
}

const PIXELS_PER_MM = 96 / 25.4;

// Columns carry the typeface too, so that what a person types into a free cell looks like the rest.
function setColumns(worksheet: Worksheet, { columns, tableFontSize }: SheetLayout): void {
  const style = { font: { name: TYPEFACE, family: 1, size: tableFontSize } };
  worksheet.columns = columns.map(({ widthInMm }) => ({ width: (widthInMm * PIXELS_PER_MM) / PIXELS_PER_DIGIT, style }));
}

interface Writing {
  readonly sheet: SheetLayout;
  readonly styles: StyleCache;
  readonly links: ReadonlyMap<string, string>;
}

function writeRow(worksheet: Worksheet, row: RowLayout, index: number, { sheet, styles, links }: Writing): void {
  const target = worksheet.getRow(index + 1);
  target.height = row.heightInPoints;
  for (const layout of row.cells) {
    const cell = target.getCell(layout.column + 1);
    const link = layout.link === undefined ? undefined : links.get(layout.link);
    cell.value = link === undefined ? workbookValue(layout.value) : linkTo(link, cellText(layout.value));
    cell.style = styles(layout, sheet);
    const rule = layout.entry && entryRule(layout.entry, cell.address);
    if (rule) cell.dataValidation = rule;
  }
  for (const cell of row.cells) merge(worksheet, cell, index);
}

function merge(worksheet: Worksheet, { column, columnSpan, rowSpan }: CellLayout, row: number): void {
  if (columnSpan === 1 && rowSpan === 1) return;
  worksheet.mergeCells(row + 1, column + 1, row + rowSpan, column + columnSpan);
}

/** Text is always a string and never a formula, whatever it begins with; a day is a date without hours anywhere. */
function workbookValue(value: CellValue): WorkbookValue {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'text':
      return withoutEscapes(value.text);
    case 'number':
      return finite(value.number);
    case 'percent':
      return finite(value.fraction);
    case 'day':
      return dateOf(value.day);
    case 'formula':
      return { formula: value.formula, result: '' };
  }
}

// The library writes a link within the workbook as one to another file as well; the function means one thing everywhere.
const linkTo = (sheet: string, shown: string): WorkbookValue => ({
  formula: `HYPERLINK("#'${inQuotes(sheet)}'!A1","${inQuotes(shown)}")`,
  result: withoutEscapes(shown),
});

const inQuotes = (text: string): string => withoutEscapes(text).replaceAll('"', '""');

// Excel reads "_x0041_" inside a string as the letter A, and refuses half a surrogate pair and what XML has no sign for.
const withoutEscapes = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new Error(`no number for a cell: ${number}`);
  return number;
}

function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date));
}
