import { join } from 'node:path';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { storePlan } from './store-plan.ts';

const operations = ['show', 'set-one', 'spread-one', 'spread-all'] as const;

/** What is done on the page Giao chỉ tiêu with 60 indicators and 300 units, all of them allocated. */
export async function measureAllocate(folder: string, times: number): Promise<Section> {
  const database = join(folder, 'allocate.db');
  storePlan(database);
  const contenders = operations.map((name) => nodeContender(name, 'allocate/operate-allocations.ts', database, name));
  return {
    title: 'Allocation of 60 indicators to 300 units, by last year, stored with synchronous=FULL (warm)',
    floor: 'show',
    runs: await runInTurn(contenders, times),
    goals: operations.map((of) => ({ of, measure: 'ms', atMost: 100, timesOf: null })),
  };
}
