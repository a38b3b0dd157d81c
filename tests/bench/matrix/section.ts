import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWindow } from '../built-window.ts';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { storeYears } from '../table/store-years.ts';

/** The table by units in Chromium: how long it takes to open, and the longest frame while it is scrolled through. */
export async function measureMatrix(folder: string, times: number): Promise<Section> {
  buildWindow();
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  storeYears(join(dataDir, 'du-lieu.db'), { first: 2024, last: 2024 }, 300);
  const contender = (name: string, what: string) => nodeContender(name, 'matrix/use-matrix.ts', dataDir, what);
  const [open, idle, scroll] = ['open, click to paint', 'longest frame, idle', 'longest frame, scrolling'] as const;
  return {
    title: 'Table by units in Chromium, 60 indicators × 300 units = 18,000 figures (peak MB is of the host)',
    floor: idle,
    runs: await runInTurn(
      [
        contender(idle, 'idle'),
        contender(open, 'open'),
        contender(scroll, 'scroll'),
        contender('the answer it is made of', 'answer'),
        contender('what is behind one row, when it is opened', 'row'),
      ],
      times,
    ),
    goals: [
      { of: open, measure: 'ms', atMost: 300, timesOf: null },
      { of: scroll, measure: 'ms', atMost: 50, timesOf: null },
    ],
  };
}
