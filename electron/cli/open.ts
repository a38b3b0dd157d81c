import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { dataFolderRefusals, usageSentences } from '#core/text/vi.ts';
import type { OpenApplication } from '../application.ts';
import type { PathHandles } from './path-handles.ts';

const project = new URL('../../', import.meta.url);

/** The application over a data folder, as the command line runs it: from the sources. */
export async function openFor(dataDir: string, handles: PathHandles): Promise<OpenApplication> {
  const { openApplication, DataFolderRefused } = await import('../application.ts');
  const paths = {
    dataDir,
    resourcesDir: join(import.meta.dirname, '..', '..', 'resources'),
    workbookWorker: new URL('electron/excel/read/worker.ts', project),
  };
  try {
    return await openApplication(paths, { actor: actorName(), handles, reportBug: bugLog(dataDir) });
  } catch (error) {
    if (!(error instanceof DataFolderRefused)) throw error;
    throw new CannotOpenData(usageSentences.cannotOpen(dataDir, dataFolderRefusals[error.refusal.code]));
  }
}

/** The data folder is there and must not be touched; the message says why. */
export class CannotOpenData extends Error {}

/** Bugs go into a log beside the data; only the reference leaves it. */
export function bugLog(dataDir: string) {
  return (bug: unknown, method: string): string => {
    const reference = randomUUID().slice(0, 8);
    mkdirSync(dataDir, { recursive: true });
    appendFileSync(join(dataDir, 'loi.log'), `${new Date().toISOString()} ${reference} ${method}\n${inspect(bug)}\n\n`);
    return reference;
  };
}

/** The account's name; "?" where the system has none. */
function actorName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}
