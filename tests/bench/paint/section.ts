import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWindow } from '../built-window.ts';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { storeYears } from '../table/store-years.ts';

/** From navigation to the first frame with figures of 100 units in it, in Chromium. */
export async function measurePaint(folder: string, times: number): Promise<Section> {
  buildWindow();
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  storeYears(join(dataDir, 'du-lieu.db'), { first: 2024, last: 2024 });
  const contenders = [
    nodeContender('a page of one word', 'paint/show-plain-page.ts'),
    nodeContender('overview', 'paint/show-window.ts', dataDir, 'overview', 'đơn vị đã nộp'),
    nodeContender('units received', 'paint/show-window.ts', dataDir, 'receive', 'Đơn vị 1'),
    nodeContender('consolidated table', 'paint/show-window.ts', dataDir, 'consolidate', 'Sáng kiến được các cấp công nhận'),
  ];
  return {
    title: 'First paint with data in Chromium, 60 indicators × 100 units (fresh browser, peak MB is of the host)',
    floor: 'a page of one word',
    runs: await runInTurn(contenders, times),
    goals: [],
  };
}
