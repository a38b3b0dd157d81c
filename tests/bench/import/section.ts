import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtDataHost } from '../built-data-host.ts';
import { type Contender, nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { writeReports } from './write-reports.ts';

const hasOpenpyxl = (python: string) => spawnSync(python, ['-c', 'import openpyxl']).status === 0;

function openpyxl(list: string): readonly Contender[] {
  const python = ['python3', '/usr/bin/python3'].find(hasOpenpyxl);
  const script = join(import.meta.dirname, 'read-with-openpyxl.py');
  return python === undefined ? [] : [{ name: 'openpyxl read-only', command: python, args: [script, list] }];
}

/** 300 reports read, matched and stored durably, beside reading alone. */
export async function measureImport(folder: string, times: number): Promise<Section> {
  const list = await writeReports(folder);
  const contenders = [
    nodeContender('@e965/xlsx, read only', 'import/read-with-sheetjs.ts', list),
    nodeContender('exceljs, read only', 'import/read-with-exceljs.ts', list),
    ...openpyxl(list),
    nodeContender('import', 'import/import-reports.ts', list, folder, builtDataHost().workbookWorker),
  ];
  return {
    title:
      'Import of 300 reports (50 rows × 8 columns, 5 plans, 3 layouts): read by the built worker, match, store with synchronous=FULL',
    floor: '@e965/xlsx, read only',
    runs: await runInTurn(contenders, times),
    goals: [
      { of: 'import', measure: 'ms', atMost: 1.5, timesOf: '@e965/xlsx, read only' },
      { of: 'import', measure: 'peakMb', atMost: 300, timesOf: null },
    ],
  };
}
