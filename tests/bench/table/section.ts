import { join } from 'node:path';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { storeYears } from './store-years.ts';

/** A table of 60 indicators by 100 units out of a million standing figures, beside fetching rows and adding in SQL. */
export async function measureTable(folder: string, times: number): Promise<Section> {
  const database = join(folder, 'years.db');
  storeYears(database);
  const contenders = [
    nodeContender('rows only (SQLite)', 'table/select-rows.ts', database),
    nodeContender('sums only (SQLite)', 'table/sum-with-sqlite.ts', database),
    nodeContender('table of the year', 'table/ask-table.ts', database, 'NAM'),
    nodeContender('table of a period', 'table/ask-table.ts', database, 'DOT2'),
    nodeContender('table of a period after a report came in', 'table/ask-table.ts', database, 'DOT2', 'incoming'),
  ];
  return {
    title: 'Table of 60 indicators × 100 units with cumulative figures, out of 1,008,000 standing figures (warm)',
    floor: 'rows only (SQLite)',
    runs: await runInTurn(contenders, times),
    goals: [
      { of: 'table of the year', measure: 'ms', atMost: 20, timesOf: null },
      { of: 'table of a period', measure: 'ms', atMost: 20, timesOf: null },
      { of: 'table of a period after a report came in', measure: 'ms', atMost: 20, timesOf: null },
    ],
  };
}
