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

/** The database of a backup, and the migrations that it has been through. */
export interface BackedUpDatabase {
  readonly database: Uint8Array;
  readonly migrations: readonly string[];
}

/** What a backup holds. Its files are taken out one after the other: years of them need not fit into memory. */
export interface BackupContent extends BackedUpDatabase {
  files(): Iterable<Uint8Array>;
  close(): void;
}

/** Every part is named by its hash, and the manifest is hashed itself: no byte that counts can change unseen. */
interface Manifest {
  readonly format: number;
  readonly migrations: readonly string[];
  readonly database: string;
  readonly files: readonly string[];
}

/** A backup being written. Whoever begins one ends it. */
export interface BackupWriter {
  add(file: Uint8Array): void;
  /** The whole, as one SQLite file with the manifest and the deflated parts. */
  end(): Uint8Array;
}

export function beginBackup({ database, migrations }: BackedUpDatabase): BackupWriter {
  // Without a name: SQLite keeps on the disk what is too much for its memory, and removes it afterwards.
  const container = new BetterSqlite3('');
  container.pragma(`application_id = ${BACKUP_ID}`);
  container.exec(
    `CREATE TABLE manifest (content TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT;
     CREATE TABLE parts (sha256 TEXT PRIMARY KEY, deflated BLOB NOT NULL) STRICT;`,
  );
  const insert = container.prepare('INSERT INTO parts VALUES (?, ?) ON CONFLICT DO NOTHING');
  const add = (part: Uint8Array): string => {
    const sha256 = sha256Of(part);
    insert.run(sha256, deflateRawSync(part));
    return sha256;
  };
  const files: string[] = [];
  const manifest: Manifest = { format: FORMAT, migrations, database: add(database), files };
  return {
    add: (file) => files.push(add(file)),
    end() {
      const content = JSON.stringify(manifest);
      container.prepare('INSERT INTO manifest VALUES (?, ?)').run(content, sha256Of(Buffer.from(content)));
      const bytes = container.serialize();
      container.close();
      return bytes;
    },
  };
}

/** Opens a backup and checks every part of it; `known` are the migrations of this program. */
export function openBackup(bytes: Uint8Array, known: readonly string[]): Result<BackupContent, RestoreRefusal> {
  if (!isBackup(bytes)) return fail({ code: 'not-a-backup', detail: `${bytes.byteLength} bytes` });
  let container: Sqlite | null = null;
  try {
    container = new BetterSqlite3(Buffer.from(bytes));
    const content = checkedContent(container, known);
    if (!content.ok) container.close();
    return content;
  } catch (error) {
    container?.close();
    // Damaged bytes make SQLite and zlib throw in ways of their own.
    return damaged(error instanceof Error ? error.message : String(error));
  }
}

function checkedContent(container: Sqlite, known: readonly string[]): Result<BackupContent, RestoreRefusal> {
  const manifest = readManifest(container);
  if (manifest === null) return damaged('manifest');
  if (manifest.format > FORMAT) return fail({ code: 'backup-newer', detail: `format ${manifest.format}` });
  const unknown = manifest.migrations.find((name) => !known.includes(name));
  if (unknown !== undefined) return fail({ code: 'backup-newer', detail: unknown });
  return readParts(container, manifest);
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
  const partOf = (sha256: string): Uint8Array | null => {
    const deflated = select.get(sha256);
    const part = deflated ? inflateRawSync(deflated) : null;
    return part !== null && sha256Of(part) === sha256 ? part : null;
  };
  const database = partOf(manifest.database);
  if (database === null) return damaged('database');
  const lost = manifest.files.find((sha256) => partOf(sha256) === null);
  if (lost !== undefined) return damaged(lost);
  const files = function* () {
    for (const sha256 of manifest.files) yield partOf(sha256) ?? new Uint8Array();
  };
  return ok({ database, migrations: manifest.migrations, files, close: () => container.close() });
}
