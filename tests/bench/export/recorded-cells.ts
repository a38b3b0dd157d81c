import { readFileSync, writeFileSync } from 'node:fs';
// Types only: whoever reads a recording loads the library when its own time runs.
import type ExcelJS from 'exceljs';

/** A workbook's cells and looks as plain objects: what a peer needs to write the same workbook. */
export interface RecordedWorkbook {
  readonly styles: readonly Partial<ExcelJS.Style>[];
  readonly sheets: readonly RecordedSheet[];
}

export interface RecordedSheet {
  readonly name: string;
  readonly widths: readonly (number | undefined)[];
  readonly heights: readonly (number | undefined)[];
  readonly merges: readonly string[];
  readonly pageSetup: Partial<ExcelJS.PageSetup>;
  readonly views: readonly Partial<ExcelJS.WorksheetView>[];
  /** Row, column (from 1), value, index of the style. */
  readonly cells: readonly (readonly [row: number, column: number, value: ExcelJS.CellValue, style: number])[];
}

/** Gives equal styles one number. */
function styleNumbers() {
  const numbers = new Map<string, number>();
  return {
    of: (style: Partial<ExcelJS.Style>): number => {
      const key = JSON.stringify(style);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    },
    all: (): readonly Partial<ExcelJS.Style>[] => [...numbers.keys()].map((key) => JSON.parse(key)),
  };
}

function recordSheet(sheet: ExcelJS.Worksheet, numberOf: (style: Partial<ExcelJS.Style>) => number): RecordedSheet {
  const cells: RecordedSheet['cells'][number][] = [];
  const heights: (number | undefined)[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, at) => {
    heights[at] = row.height;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const value = cell.isMerged && cell.master !== cell ? null : cell.value;
      cells.push([at, column, value, numberOf(cell.style)]);
    });
  });
  const { name, pageSetup, views } = sheet;
  const widths = sheet.columns.map((column) => column.width);
  return { name, pageSetup, views, widths, heights, cells, merges: sheet.model.merges };
}

/** Records a workbook file for the peer. */
export async function record(workbookFile: string, into: string): Promise<void> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(workbookFile);
  const styles = styleNumbers();
  const sheets = workbook.worksheets.map((sheet) => recordSheet(sheet, styles.of));
  const recorded: RecordedWorkbook = { sheets, styles: styles.all() };
  writeFileSync(into, JSON.stringify(recorded));
}

export const recorded = (path: string): RecordedWorkbook => JSON.parse(readFileSync(path, 'utf8'));
