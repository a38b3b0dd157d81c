import { readFileSync } from 'node:fs';
import { answer, timed } from '../child-process.ts';
import { reportFiles } from './report-batches.ts';

const files = reportFiles();

const { ms, result } = await timed(async () => {
  const { default: ExcelJS } = await import('exceljs');
  let cells = 0;
  for (const file of files) {
    const workbook = new ExcelJS.Workbook();
    const bytes = readFileSync(file);
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell(() => {
          cells += 1;
        }),
      ),
    );
  }
  return cells;
});
answer(ms, `${files.length} files, ${result} cells`);
