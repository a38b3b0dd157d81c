import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '#core/domain/result.ts';
import type { RestoreRefusal } from '#core/services/ports.ts';
import { type BackupContent, openBackup } from './backup-container.ts';
import { damageOf } from './check-storage.ts';
import { type StoredFiles, writeDurably } from './file-store.ts';
import { type DatabaseRefusal, openDatabase } from './open-database.ts';

/** Where a backup is put in place. */
export interface Place {
  readonly folder: string;
  readonly files: StoredFiles;
  /** The migrations that this program knows. */
  readonly migrations: readonly string[];
  /** Keeps the former database in this folder, then puts the staged one in its place. Nothing may be written to it between the two. */
  exchange(staged: string, keptIn: string): void;
}

/**
 * Checks the whole backup beside the data in use, then puts it in place. Refused, nothing has changed.
 * Files are only ever added: those of the former database stay, so that what is kept of it can be restored in turn.
 */
export async function restore(place: Place, bytes: Uint8Array, at: string): Promise<Result<{ keptIn: string }, RestoreRefusal>> {
  const content = openBackup(bytes, place.migrations);
  if (!content.ok) return content;
  try {
    return await putInPlace(place, content.value, at);
  } finally {
    content.value.close();
  }
}

async function putInPlace(place: Place, content: BackupContent, at: string): Promise<Result<{ keptIn: string }, RestoreRefusal>> {
  const stamp = at.replaceAll(/[^0-9A-Za-z]/g, '-');
  const staging = join(place.folder, `phuc-hoi-${stamp}.tmp`);
  const staged = join(staging, 'database');
  try {
    const refusal = await stage(staged, content.database);
    if (refusal !== null) return fail(refusal);
    for (const file of content.files()) await place.files.keep(file);
    const keptIn = join(place.folder, `truoc-khoi-phuc-${stamp}`);
    mkdirSync(keptIn);
    place.exchange(staged, keptIn);
    return ok({ keptIn });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Writes the backup's database to a place of its own, brings it to this program's schema and checks it. */
async function stage(file: string, database: Uint8Array): Promise<RestoreRefusal | null> {
  await writeDurably(file, database);
  const opened = openDatabase(file);
  if (!opened.ok) return asRestoreRefusal(opened.error);
  const damage = damageOf(opened.value);
  opened.value.close();
  return damage.length === 0 ? null : { code: 'backup-damaged', detail: damage.join('; ') };
}

const asRestoreRefusal = ({ code, detail }: DatabaseRefusal): RestoreRefusal => ({
  code: code === 'database-newer' ? 'backup-newer' : 'backup-damaged',
  detail,
});

/** What SQLite keeps of a database, the database first. */
const PARTS = ['', '-wal', '-shm'] as const;

/** Copies a database that cannot be opened as it lies there, log and all. */
export function keepAsItIs(file: string, keptIn: string): void {
  for (const part of PARTS) if (existsSync(`${file}${part}`)) copyFileSync(`${file}${part}`, join(keptIn, `du-lieu.db${part}`));
}

/** A log that is left beside it would be replayed into the database that comes in its place. */
export function removeLog(file: string): void {
  for (const part of PARTS) if (part !== '') rmSync(`${file}${part}`, { force: true });
}
