import { writeFileSync } from 'node:fs';
import { answer, timed } from '../child-process.ts';
import { largeReport } from './large-report.ts';

const [, , out = ''] = process.argv;
const report = largeReport();

const { ms, result } = await timed(async () => {
  const { openWorkbookWriter } = await import('#excel/write/open-workbook-writer.ts');
  return openWorkbookWriter().write([report]);
});
writeFileSync(out, result);
const cells = report.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
answer(ms, `${report.sheets.length} sheets, ${cells.length} cells, ${Math.round(result.byteLength / 1024)} kB`);
