import { join } from 'node:path';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { record } from './recorded-cells.ts';

/** A workbook of 67 thousand cells, beside exceljs writing the same cells, merges, sizes and styles. */
export async function measureExport(folder: string, times: number): Promise<Section> {
  const ours = join(folder, 'product.xlsx');
  const recording = join(folder, 'recording.json');
  const product = nodeContender('export', 'export/write-with-product.ts', ours);
  await runInTurn([product], 1);
  await record(ours, recording);
  const peer = nodeContender('exceljs', 'export/write-with-exceljs.ts', recording, join(folder, 'exceljs.xlsx'));
  return {
    title: 'Export of 60 indicators × 100 units with 100 unit sheets (cold)',
    floor: 'exceljs',
    runs: await runInTurn([peer, product], times),
    goals: [{ of: 'export', measure: 'ms', atMost: 1.3, timesOf: 'exceljs' }],
  };
}
