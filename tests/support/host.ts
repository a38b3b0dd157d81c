import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Result } from '#core/domain/result.ts';
import type { FileHandles } from '#core/services/ports.ts';
import { type OpenApplication, openApplication, openOrRescue } from '../../electron/application.ts';

/** Handles are the paths themselves. */
const pathsAsHandles: FileHandles = {
  nameOf: (path) => basename(path).normalize('NFC'),
  bytesOf: async (path) => {
    try {
      return readFileSync(path);
    } catch {
      return null;
    }
  },
  write: async (path, bytes) => {
    writeFileSync(path, bytes);
    return true;
  },
};

/** An application over a data folder of its own, gone after the test. Its clock goes on by a minute at every look. */
export async function openTestApplication(
  facts: {
    dataDir?: string;
    handles?: Partial<FileHandles>;
    migrationsDir?: string;
    resourcesDir?: string;
    now?: string;
    isRescue?: boolean;
  } = {},
): Promise<OpenApplication & { readonly dataDir: string; readonly bugs: unknown[] }> {
  const dataDir = facts.dataDir ?? temporaryFolder();
  const bugs: unknown[] = [];
  let minutes = 0;
  let ids = 0;
  const application = await (facts.isRescue ? openOrRescue : openApplication)(
    {
      dataDir,
      resourcesDir: facts.resourcesDir ?? 'resources',
      workbookWorker: new URL('../../electron/excel/read/worker.ts', import.meta.url),
      ...(facts.migrationsDir === undefined ? {} : { migrationsDir: facts.migrationsDir }),
    },
    {
      actor: 'an',
      handles: { ...pathsAsHandles, ...facts.handles },
      reportBug: (bug) => `B${bugs.push(bug)}`,
      clock: { now: () => new Date(Date.parse(facts.now ?? '2023-06-20T00:00:00.000Z') + 60_000 * minutes++).toISOString() },
      newId: () => `s${++ids}`,
    },
  );
  onTestFinished(() => application.close());
  return { ...application, dataDir, bugs };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The value of what must have worked. */
export function given<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
