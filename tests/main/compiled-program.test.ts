import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { DataHostPlaces } from '#core/contract/host-protocol.ts';

const project = join(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdkt-compiled-'));
});

/** Starts the data host, ends it, and gives what it said first. */
async function startedOnce(compiledDir: string): Promise<unknown> {
  const places: DataHostPlaces = {
    dataDir: join(folder, 'data'),
    resourcesDir: join(project, 'resources'),
    workbookWorker: join(project, 'electron', 'excel', 'read', 'worker.ts'),
    migrationsDir: join(project, 'db', 'migrations'),
    compiledDir,
  };
  const child = fork(join(project, 'electron', 'data-host', 'data-host.ts'), [JSON.stringify(places)], { execArgv: [] });
  const [said] = await once(child, 'message');
  child.disconnect();
  await once(child, 'exit');
  return said;
}

test('what a start compiled is there for the next one, which starts as well', async () => {
  const compiledDir = join(folder, 'compiled');
  expect(await startedOnce(compiledDir)).toEqual({ kind: 'ready' });
  expect(readdirSync(compiledDir, { recursive: true }).length).toBeGreaterThan(10);
  expect(await startedOnce(compiledDir)).toEqual({ kind: 'ready' });
});

test('where nothing can be kept the program starts all the same', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await startedOnce(join(file, 'compiled'))).toEqual({ kind: 'ready' });
});
