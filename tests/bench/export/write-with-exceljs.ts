import { writeFileSync } from 'node:fs';
import { answer, timed } from '../child-process.ts';
import { type RecordedWorkbook, recorded } from './recorded-cells.ts';

const [, , recording = '', out = ''] = process.argv;
const source: RecordedWorkbook = recorded(recording);

const { ms, result } = await timed(async () => {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  for (const { name, pageSetup, views, widths, heights, merges, cells } of source.sheets) {
    const sheet = workbook.addWorksheet(name, { pageSetup, views: [...views] });
    for (const [at, width] of widths.entries()) if (width !== undefined && width !== null) sheet.getColumn(at + 1).width = width;
    for (const [at, height] of heights.entries()) if (height !== undefined && height !== null) sheet.getRow(at).height = height;
    for (const [row, column, value, style] of cells) {
      const cell = sheet.getCell(row, column);
      cell.value = value;
      cell.style = source.styles[style] ?? {};
    }
    for (const merge of merges) sheet.mergeCells(merge);
  }
  return workbook.xlsx.writeBuffer();
});
writeFileSync(out, new Uint8Array(result));
const cells = source.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
answer(ms, `${source.sheets.length} sheets, ${cells} cells, ${Math.round(result.byteLength / 1024)} kB`);
