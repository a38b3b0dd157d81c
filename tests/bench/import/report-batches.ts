import { readFileSync } from 'node:fs';
import type { ReportBatch } from './write-reports.ts';

/** The batches named by the child's first argument. */
export function reportBatches(): readonly ReportBatch[] {
  const [, , list] = process.argv;
  if (list === undefined) throw new Error('The path of batches.json is missing.');
  return JSON.parse(readFileSync(list, 'utf8'));
}

export const reportFiles = (): readonly string[] => reportBatches().flatMap(({ files }) => files);
