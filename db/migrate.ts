import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database as Sqlite } from 'better-sqlite3';

/** "TDKT": marks a SQLite file as this program's. */
export const APPLICATION_ID = 0x54444b54;

/** One step of the schema, as `drizzle-kit generate` wrote it and as it was shipped. */
export interface Migration {
  /** "0001_append_only" */
  readonly name: string;
  readonly sql: string;
}

/** The folder's migrations in the order of its journal. Throws where a file is missing: the program is then incomplete. */
export function readMigrations(folder: string): readonly Migration[] {
  const journal: { entries: readonly { tag: string }[] } = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));
  return journal.entries.map(({ tag }) => ({ name: tag, sql: readFileSync(join(folder, `${tag}.sql`), 'utf8') }));
}

/** Names of the migrations that a database has been through; none for a new one. */
export function appliedMigrations(sqlite: Sqlite): readonly string[] {
  const known = sqlite.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'applied_migrations'").get();
  if (!known) return [];
  return sqlite.prepare<[], string>('SELECT name FROM applied_migrations ORDER BY number').pluck().all();
}

/**
 * Brings a database to the program's schema, all or nothing.
 * Where it already holds data, `copyTo` first gets a copy of it (null: no copy, for databases in memory).
 */
export function migrate(sqlite: Sqlite, migrations: readonly Migration[], copyTo: string | null): void {
  const applied = appliedMigrations(sqlite);
  if (applied.length >= migrations.length) return;
  if (applied.length > 0 && copyTo !== null) copyDatabase(sqlite, copyTo);
  withoutForeignKeys(sqlite, () => applyPending(sqlite, migrations));
}

function copyDatabase(sqlite: Sqlite, to: string): void {
  rmSync(to, { force: true });
  sqlite.prepare('VACUUM INTO ?').run(to);
}

/**
 * A table is changed by building it anew and dropping the old one, which deletes the rows that refer to it
 * while foreign keys are on; inside a transaction the pragma is silently ignored.
 */
function withoutForeignKeys(sqlite: Sqlite, work: () => void): void {
  sqlite.pragma('foreign_keys = OFF');
  try {
    work();
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}

function applyPending(sqlite: Sqlite, migrations: readonly Migration[]): void {
  const apply = sqlite.transaction(() => {
    sqlite.exec('CREATE TABLE IF NOT EXISTS applied_migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT');
    // Asked again under the lock: another process may have migrated meanwhile.
    for (const { name, sql } of migrations.slice(appliedMigrations(sqlite).length)) {
      sqlite.exec(sql);
      sqlite.prepare('INSERT INTO applied_migrations (name) VALUES (?)').run(name);
    }
    sqlite.pragma(`application_id = ${APPLICATION_ID}`);
    refuseBrokenReferences(sqlite);
  });
  apply.immediate();
}

function refuseBrokenReferences(sqlite: Sqlite): void {
  const broken = sqlite.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) throw new Error(`migration breaks references: ${JSON.stringify(broken)}`);
}
