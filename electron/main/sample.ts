import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample, SampleDescription } from '#core/contract/window-app.ts';
import type { FileRegistry } from './file-registry.ts';
import { reportFiles } from './report-files.ts';

/** The sample's files behind handles; null where none ships. */
export function openSample(folder: string, registry: FileRegistry): Sample | null {
  const description = join(folder, 'sample.json');
  if (!existsSync(description)) return null;
  const { planId, unitList, reports }: SampleDescription = JSON.parse(readFileSync(description, 'utf8'));
  return {
    planId,
    unitList: registry.register(join(folder, unitList)),
    reports: reports.map((report) => ({
      period: report.period,
      files: reportFiles(join(folder, report.folder)).map((path) => registry.register(path)),
    })),
  };
}
