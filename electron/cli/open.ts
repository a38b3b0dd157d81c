import { join } from 'node:path';
import { usageSentences } from '#core/text/vi.ts';
import { dataRefusals } from '#core/text/vi-storage-errors.ts';
import type { OpenApplication } from '../application.ts';
import { accountName } from '../machine/account-name.ts';
import { bugLog } from '../machine/bug-log.ts';
import type { PathHandles } from '../machine/path-handles.ts';

const project = new URL('../../', import.meta.url);

/** The application over a data folder, as the command line runs it: from the sources. `isRescue`: also where its data cannot be opened. */
export async function openFor(dataDir: string, handles: PathHandles, isRescue = false): Promise<OpenApplication> {
  const { openApplication, openOrRescue, DataFolderRefused } = await import('../application.ts');
  const paths = {
    dataDir,
    resourcesDir: join(import.meta.dirname, '..', '..', 'resources'),
    workbookWorker: new URL('electron/excel/read/worker.ts', project),
  };
  try {
    return await (isRescue ? openOrRescue : openApplication)(paths, {
      actor: accountName(),
      handles,
      reportBug: bugLog(dataDir),
    });
  } catch (error) {
    if (!(error instanceof DataFolderRefused)) throw error;
    throw new CannotOpenData(usageSentences.cannotOpen(dataDir, dataRefusals[error.refusal.code]));
  }
}

/** The data folder is there and must not be touched; the message says why. */
export class CannotOpenData extends Error {}
