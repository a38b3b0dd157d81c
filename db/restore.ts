import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '#core/domain/result.ts';
import type { RestoreRefusal } from '#core/services/ports.ts';
import { packBackup, unpackBackup } from './backup-container.ts';
import { damageOf } from './check-storage.ts';
import type { Database } from './database.ts';
import { type StoredFiles, writeDurably } from './file-store.ts';
import { type DatabaseRefusal, openDatabase } from './open-database.ts';

/** Where a backup is put in place. */
interface Place {
  readonly folder: string;
  readonly database: Database;
  readonly files: StoredFiles;
}

/**
 * Checks the whole backup beside the data in use, then puts it in place. Refused, nothing has changed.
 * Files are only ever added: those of the former database stay, so that what is kept of it can be restored in turn.
 */
export async function restore(place: Place, bytes: Uint8Array, at: string): Promise<Result<{ keptIn: string }, RestoreRefusal>> {
  const content = unpackBackup(bytes, place.database.migrations);
  if (!content.ok) return content;
  const stamp = at.replaceAll(/[^0-9A-Za-z]/g, '-');
  const staged = join(place.folder, `phuc-hoi-${stamp}.tmp`);
  try {
    const refusal = await stage(join(staged, 'database'), content.value.database);
    if (refusal !== null) return fail(refusal);
    for (const file of content.value.files) await place.files.keep(file);
    return ok({ keptIn: putInPlace(place, join(staged, 'database'), stamp) });
  } finally {
    rmSync(staged, { recursive: true, force: true });
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

/** In one go: nothing may be written to the former database between its copy and the exchange. */
function putInPlace({ folder, database }: Place, staged: string, stamp: string): string {
  const keptIn = join(folder, `truoc-khoi-phuc-${stamp}`);
  mkdirSync(keptIn);
  const former = packBackup({ database: database.bytes(), files: [], migrations: database.migrations });
  writeFileSync(join(keptIn, 'du-lieu.tdkt'), former, { flush: true });
  database.replaceBy(staged);
  return keptIn;
}
