import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';

/** 40 dense pages as PDF with their typefaces, and what there is to look at of 300 units. */
export async function measurePdf(_folder: string, times: number): Promise<Section> {
  const of = (name: string) => nodeContender(name, 'pdf/write-pages.ts', name);
  return {
    title: 'Forty pages as PDF; the pages of 300 units with 60 indicators (cold)',
    floor: 'pdf',
    runs: await runInTurn([of('pdf'), of('pages')], times),
    goals: [{ of: 'pdf', measure: 'ms', atMost: 5000, timesOf: null }],
  };
}
