import { buildWindow } from '../built-window.ts';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';

/** Whether the window stays alive during an import, and what hostile files cost the process that reads them. */
export async function measureFreeze(folder: string, times: number): Promise<Section> {
  buildWindow();
  const contenders = [
    nodeContender('an idle window', 'freeze/import-in-window.ts', folder, 'idle'),
    nodeContender('import of 300 files', 'freeze/import-in-window.ts', folder, 'import'),
  ];
  return {
    title: 'Longest gap between two frames in Chromium during an import, hostile files among them (peak MB is of the host)',
    floor: 'an idle window',
    runs: await runInTurn(contenders, Math.min(times, 3)),
    goals: [
      { of: 'import of 300 files', measure: 'ms', atMost: 100, timesOf: null },
      { of: 'import of 300 files', measure: 'peakMb', atMost: 400, timesOf: null },
    ],
  };
}
