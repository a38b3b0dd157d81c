import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportReceipt } from '#core/contract/imported-file.ts';
import type { Result } from '#core/domain/result.ts';
import { answer, timed } from '../child-process.ts';
import { openedApplication } from '../opened-application.ts';
import { reportBatches } from './report-batches.ts';
import type { ReportBatch } from './write-reports.ts';

const [, , , folder = '', workbookWorker = ''] = process.argv;
const batches = reportBatches();
const { application, handles } = await openedApplication({ dataDir: mkdtempSync(join(folder, 'data-')), workbookWorker });

function succeeded<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Plans and units are there before reports come. */
for (const { planId, unitList, period } of batches) {
  if (period !== batches[0]?.period) continue;
  succeeded(await application.call('plans.load', { planId }));
  succeeded(await application.call('units.import', { planId, file: handles.register(unitList) }));
}

const importBatch = async ({ planId, period, files }: ReportBatch): Promise<ImportReceipt> =>
  succeeded(await application.call('submissions.import', { planId, period, files: files.map(handles.register) }));

const { ms, result } = await timed(async () => {
  const receipts: ImportReceipt[] = [];
  for (const batch of batches) receipts.push(await importBatch(batch));
  return receipts;
});
await application.close();

const files = result.flatMap((receipt) => receipt.files);
const accepted = files.filter(({ outcome }) => outcome === 'accepted').length;
const figures = files.reduce((sum, file) => sum + file.figures, 0);
answer(ms, `${files.length} files, ${accepted} accepted, ${figures} figures`);
