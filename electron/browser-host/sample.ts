import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ChosenFile, Sample, SampleDescription } from '#core/contract/window-app.ts';

/** The sample's files, each handed to `hold`; null where none ships. */
export function openSample(folder: string, hold: (name: string, bytes: Uint8Array) => ChosenFile): Sample | null {
  const description = join(folder, 'sample.json');
  if (!existsSync(description)) return null;
  const { planId, unitList, reports }: SampleDescription = JSON.parse(readFileSync(description, 'utf8'));
  const file = (path: string) => hold(basename(path), readFileSync(path));
  const filesIn = (part: string) =>
    readdirSync(join(folder, part))
      .sort()
      .map((name) => file(join(folder, part, name)));
  return {
    planId,
    unitList: file(join(folder, unitList)),
    reports: reports.map((report) => ({ period: report.period, files: filesIn(report.folder) })),
  };
}
