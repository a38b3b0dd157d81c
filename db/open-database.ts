import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { type DataRefusal, storageFault } from '#core/domain/storage/storage-fault.ts';
import { type Database, holdDatabase } from './database.ts';
import { APPLICATION_ID, appliedMigrations, type Migration, migrate, readMigrations } from './migrate.ts';

/** Why a database cannot be used: written by a newer program, damaged, another program's, or the machine refuses it. */
export interface DatabaseRefusal {
  readonly code: DataRefusal;
  readonly detail: string;
}

/** Checking costs 4 ms for each MB: a larger database is checked by `checkStorage` only. */
const CHECKED_AT_START_UP_TO_BYTES = 8 * 1024 * 1024;

const pragmas = [
  'busy_timeout = 5000',
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  // Else INSERT OR REPLACE would delete past the triggers that refuse it.
  'recursive_triggers = ON',
];

/** Those that lie beside this code. */
export const ownMigrations = (): readonly Migration[] => readMigrations(join(import.meta.dirname, 'migrations'));

/** Opens a database (":memory:" for tests), creating it where there is none, and brings it to this program's schema. */
export function openDatabase(
  file: string,
  migrations: readonly Migration[] = ownMigrations(),
): Result<Database, DatabaseRefusal> {
  let first: Sqlite | null = null;
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    first = connect(file);
    const refusal = refusalOf(first, migrations);
    if (refusal) return refuse(first, refusal);
    migrate(first, migrations, copyName(file, first));
    return ok(hold(file, migrations, first));
  } catch (error) {
    first?.close();
    const code = isDamage(error) ? 'database-damaged' : storageFault(error);
    if (code === null) throw error;
    return fail({ code, detail: error instanceof Error ? error.message : '' });
  }
}

/** The holder's first connection is the one already open. */
function hold(file: string, migrations: readonly Migration[], first: Sqlite): Database {
  const waiting = [first];
  const names = migrations.map(({ name }) => name);
  return holdDatabase(file, names, () => waiting.pop() ?? connect(file));
}

function connect(file: string): Sqlite {
  const sqlite = new BetterSqlite3(file);
  try {
    for (const pragma of pragmas) sqlite.pragma(pragma);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

function refuse(sqlite: Sqlite, refusal: DatabaseRefusal) {
  sqlite.close();
  return fail(refusal);
}

function refusalOf(sqlite: Sqlite, migrations: readonly Migration[]): DatabaseRefusal | null {
  if (isForeign(sqlite)) return { code: 'database-foreign', detail: `application_id ${idOf(sqlite)}` };
  const damage = quickCheck(sqlite);
  if (damage !== null) return { code: 'database-damaged', detail: damage };
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = appliedMigrations(sqlite).find((name) => !known.has(name));
  return unknown === undefined ? null : { code: 'database-newer', detail: unknown };
}

const idOf = (sqlite: Sqlite): number => Number(sqlite.pragma('application_id', { simple: true }));

function isForeign(sqlite: Sqlite): boolean {
  if (idOf(sqlite) === APPLICATION_ID) return false;
  return sqlite.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}

function quickCheck(sqlite: Sqlite): string | null {
  const pages = Number(sqlite.pragma('page_count', { simple: true }));
  const pageSize = Number(sqlite.pragma('page_size', { simple: true }));
  if (pages * pageSize > CHECKED_AT_START_UP_TO_BYTES) return null;
  const found = String(sqlite.pragma('quick_check(1)', { simple: true }));
  return found === 'ok' ? null : found;
}

/** "….db.after-0003_closed_periods": named after the last migration the copy has been through. */
function copyName(file: string, sqlite: Sqlite): string | null {
  return file === ':memory:' ? null : `${file}.after-${appliedMigrations(sqlite).at(-1)}`;
}

const isDamage = (error: unknown): error is Error =>
  error instanceof BetterSqlite3.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code);
