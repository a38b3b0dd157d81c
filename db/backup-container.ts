import { deflateRawSync, inflateRawSync } from 'node:zlib';
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { fail, ok, type Result } from '#core/domain/result.ts';
import type { RestoreRefusal } from '#core/services/ports.ts';
import { sha256Of } from './file-store.ts';

/** "TDKB": marks a SQLite file as a backup, told from a database by its header alone. */
const BACKUP_ID = 0x54444b42;
const FORMAT = 1;
const HEADER = 'SQLite format 3\0';
const APPLICATION_ID_AT = 68;

/** What a backup holds, in full. */
export interface BackupContent {
  readonly database: Uint8Array;
  readonly files: readonly Uint8Array[];
  /** The migrations that the database has been through. */
  readonly migrations: readonly string[];
}

/** Every part is named by its hash, and the manifest is hashed itself: no byte that counts can change unseen. */
interface Manifest {
  readonly format: number;
  readonly migrations: readonly string[];
  readonly database: string;
  readonly files: readonly string[];
}

/** One SQLite file with the manifest and the deflated parts. */
export function packBackup({ database, files, migrations }: BackupContent): Uint8Array {
  const container = new BetterSqlite3(':memory:');
  try {
    container.pragma(`application_id = ${BACKUP_ID}`);
    container.exec(
      `CREATE TABLE manifest (content TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;
       CREATE TABLE parts (sha256 TEXT PRIMARY KEY, deflated BLOB NOT NULL) STRICT;`,
    );
    const add = container.prepare('INSERT INTO parts VALUES (?, ?) ON CONFLICT DO NOTHING');
    for (const part of [database, ...files]) add.run(sha256Of(part), deflateRawSync(part));
    const manifest: Manifest = { format: FORMAT, migrations, database: sha256Of(database), files: files.map(sha256Of) };
    const content = JSON.stringify(manifest);
    container.prepare('INSERT INTO manifest VALUES (?, ?)').run(content, sha256Of(Buffer.from(content)));
    return container.serialize();
  } finally {
    container.close();
  }
}

/** Takes a backup apart and checks every part; `known` are the migrations of this program. */
export function unpackBackup(bytes: Uint8Array, known: readonly string[]): Result<BackupContent, RestoreRefusal> {
  if (!isBackup(bytes)) return fail({ code: 'not-a-backup', detail: `${bytes.byteLength} bytes` });
  let container: Sqlite | null = null;
  try {
    container = new BetterSqlite3(Buffer.from(bytes));
    const manifest = readManifest(container);
    if (manifest === null) return damaged('manifest');
    if (manifest.format > FORMAT) return fail({ code: 'backup-newer', detail: `format ${manifest.format}` });
    const unknown = manifest.migrations.find((name) => !known.includes(name));
    if (unknown !== undefined) return fail({ code: 'backup-newer', detail: unknown });
    return readParts(container, manifest);
  } catch (error) {
    // Damaged bytes make SQLite and zlib throw in ways of their own.
    return damaged(error instanceof Error ? error.message : String(error));
  } finally {
    container?.close();
  }
}

const damaged = (detail: string) => fail<RestoreRefusal>({ code: 'backup-damaged', detail });

function isBackup(bytes: Uint8Array): boolean {
  const header = Buffer.from(bytes.subarray(0, APPLICATION_ID_AT + 4));
  if (header.length < APPLICATION_ID_AT + 4) return false;
  return header.toString('latin1', 0, HEADER.length) === HEADER && header.readUInt32BE(APPLICATION_ID_AT) === BACKUP_ID;
}

/** Null where it is not what it was written as. */
function readManifest(container: Sqlite): Manifest | null {
  const row = container.prepare<[], { content: string; sha256: string }>('SELECT content, sha256 FROM manifest').get();
  if (!row || sha256Of(Buffer.from(row.content)) !== row.sha256) return null;
  return JSON.parse(row.content) as Manifest;
}

function readParts(container: Sqlite, manifest: Manifest): Result<BackupContent, RestoreRefusal> {
  const select = container.prepare<[string], Buffer>('SELECT deflated FROM parts WHERE sha256 = ?').pluck();
  const partOf = (sha256: string) => {
    const deflated = select.get(sha256);
    const part = deflated && inflateRawSync(deflated);
    return part && sha256Of(part) === sha256 ? part : null;
  };
  const database = partOf(manifest.database);
  if (database === null || database === undefined) return damaged('database');
  const files: Uint8Array[] = [];
  for (const sha256 of manifest.files) {
    const file = partOf(sha256);
    if (!file) return damaged(sha256);
    files.push(file);
  }
  return ok({ database, files, migrations: manifest.migrations });
}
