import { readFileSync } from 'node:fs';
import { answer, timed } from '../child-process.ts';
import { reportFiles } from './report-batches.ts';

const files = reportFiles();

/** Every cell that holds something is looked at, as any reader of figures must. */
const { ms, result } = await timed(async () => {
  const { default: XLSX } = await import('@e965/xlsx');
  let cells = 0;
  for (const file of files) {
    const workbook = XLSX.read(readFileSync(file), { dense: true, cellDates: false });
    for (const sheet of Object.values(workbook.Sheets)) {
      const rows: readonly (readonly ({ v?: unknown } | undefined)[])[] = sheet['!data'] ?? [];
      for (const row of rows) for (const cell of row ?? []) if (cell?.v !== undefined) cells += 1;
    }
  }
  return cells;
});
answer(ms, `${files.length} files, ${result} cells`);
