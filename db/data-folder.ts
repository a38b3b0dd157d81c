import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from '#core/services/ports.ts';
import { beginBackup } from './backup-container.ts';
import { checkStorage, damageOf } from './check-storage.ts';
import type { Database } from './database.ts';
import type { StoredFiles } from './file-store.ts';
import { namedFiles } from './kept-files.ts';
import { keepAsItIs, removeLog, restore } from './restore.ts';

/** The folder that holds the database and the stored files, as a whole. */
export function openDataFolder(folder: string, database: Database, files: StoredFiles): DataFolder {
  const { migrations } = database;
  const exchange = (staged: string, keptIn: string) => exchangeOpen(database, staged, keptIn);
  return {
    backup: () => backup(database, files),
    restore: (bytes, at) => restore({ folder, files, migrations, exchange }, bytes, at),
    checkStorage: () => checkStorage(database, files),
  };
}

/** The same folder where its database (`file`) cannot be opened: a backup can be put in its place, and nothing else. */
export function openRefusedFolder(
  folder: string,
  file: string,
  files: StoredFiles,
  migrations: readonly string[],
): Pick<DataFolder, 'restore'> {
  const exchange = (staged: string, keptIn: string) => exchangeClosed(file, staged, keptIn);
  return {
    restore(bytes, at) {
      mkdirSync(folder, { recursive: true });
      return restore({ folder, files, migrations, exchange }, bytes, at);
    },
  };
}

function exchangeOpen(database: Database, staged: string, keptIn: string): void {
  const former = beginBackup({ database: database.bytes(), migrations: database.migrations }).end();
  writeFileSync(join(keptIn, 'du-lieu.tdkt'), former, { flush: true });
  database.replaceBy(staged);
}

function exchangeClosed(file: string, staged: string, keptIn: string): void {
  keepAsItIs(file, keptIn);
  removeLog(file);
  renameSync(staged, file);
}

/** Files that are missing or altered are left out: `checkStorage` names them, before and after a restore. */
async function backup(database: Database, files: StoredFiles): Promise<Uint8Array> {
  const damage = damageOf(database);
  // A backup that no restore would accept is none.
  if (damage.length > 0) throw new Error(`the database is damaged: ${damage.join('; ')}`);
  // Taken first: every file that this state of the database names was kept before it.
  const writer = beginBackup({ database: database.bytes(), migrations: database.migrations });
  for (const { sha256 } of namedFiles(database)) {
    const bytes = await files.bytesOf(sha256);
    if (bytes !== null) writer.add(bytes);
  }
  return writer.end();
}
