import { join } from 'node:path';
import { storePlan } from '../allocate/store-plan.ts';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';

/** A form for each of 300 units with 60 indicators, written into a folder; beside it the writing of one of them 300 times. */
export async function measureForms(folder: string, times: number): Promise<Section> {
  const database = join(folder, 'forms.db');
  storePlan(database);
  const of = (name: string) => nodeContender(name, 'forms/make-all.ts', database, folder, name);
  return {
    title: '300 forms with 60 indicators each, kept and written (cold)',
    floor: 'exceljs',
    runs: await runInTurn([of('exceljs'), of('forms')], times),
    goals: [
      { of: 'forms', measure: 'ms', atMost: 20_000, timesOf: null },
      { of: 'forms', measure: 'peakMb', atMost: 300, timesOf: null },
    ],
  };
}
