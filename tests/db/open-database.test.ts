import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Stores } from '#core/services/ports.ts';
import { readMigrations } from '#db/migrate.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { by, figure, opened, plan, standingFigure, submission, temporaryFolder, unit } from './samples.ts';

const migrations = readMigrations(join(import.meta.dirname, '../../db/migrations'));
const refusal = (file: string) => {
  const result = openDatabase(file);
  return result.ok ? null : result.error.code;
};

test('a new database is made with its folder, durable and with references checked', () => {
  const database = opened(join(temporaryFolder(), 'sâu', 'hơn', 'a.db'));
  const simple = (name: string) => JSON.stringify(database.pragma(name));
  expect(simple('journal_mode')).toContain('wal');
  expect(simple('synchronous')).toContain('2');
  expect(simple('foreign_keys')).toContain('1');
  expect(simple('busy_timeout')).toContain('5000');
});

test('what was written is there when it is opened again, and nothing lies beside it once closed', () => {
  const folder = temporaryFolder();
  const first = openDatabase(join(folder, 'a.db'));
  if (!first.ok) throw new Error(first.error.detail);
  openStores(first.value).plans.save(plan());
  first.value.close();
  expect(readdirSync(folder)).toEqual(['a.db']);
  expect(openStores(opened(join(folder, 'a.db'))).plans.current('p')?.version).toBe(1);
});

test('two processes may have it open', () => {
  const file = join(temporaryFolder(), 'a.db');
  const one = openStores(opened(file));
  const other = openStores(opened(file));
  one.plans.save(plan());
  expect(other.plans.current('p')?.version).toBe(1);
});

test('a database of an older program is copied, then brought up to date', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.db');
  const older = openDatabase(file, migrations.slice(0, 1));
  if (!older.ok) throw new Error(older.error.detail);
  openStores(older.value).plans.save(plan());
  older.value.close();
  expect(openStores(opened(file)).plans.current('p')?.version).toBe(1);
  expect(readdirSync(folder)).toContain('a.db.after-0000_first_tables');
});

test.each([
  ['answers were remembered', 2],
  ['reports were typed', 3],
])('a database with figures, from before %s, keeps them all and a copy of itself', (_, count) => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.db');
  const former = migrations.slice(0, count);
  const before = officeWithFigures(openStores(opened(join(folder, 'now.db'))));
  const older = openDatabase(file, former);
  if (!older.ok) throw new Error(older.error.detail);
  older.value.close();
  fillFrom(file, join(folder, 'now.db'));

  const now = openStores(opened(file));
  expect(everything(now)).toEqual(before);
  expect(now.submissions.get('s1')?.source).toEqual({ kind: 'file' });
  expect([now.memory.answers(), now.drafts.ofPlan('p')]).toEqual([[], []]);
  const copy = new BetterSqlite3(join(folder, `a.db.after-${former.at(-1)?.name}`), { readonly: true });
  const rows = ['submissions', 'submission_figures', 'manual_figures', 'standing_figures', 'events'].map((table) =>
    copy.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  expect(rows).toEqual([1, 1, 1, 1, 1]);
  copy.close();
});

/** Every row that both schemas know of, with the columns that the former has. */
function fillFrom(older: string, now: string): void {
  const sqlite = new BetterSqlite3(older);
  sqlite.pragma('foreign_keys = OFF');
  sqlite.prepare('ATTACH ? AS now').run(now);
  const tables = sqlite
    .prepare<[], string>(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name <> 'applied_migrations'
       AND name IN (SELECT name FROM now.sqlite_schema)`,
    )
    .pluck()
    .all();
  for (const table of tables) {
    const columns = sqlite
      .prepare<[string], string>("SELECT name FROM pragma_table_info(?, 'main')")
      .pluck()
      .all(table)
      .join(', ');
    sqlite.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM now.${table}`);
  }
  sqlite.close();
}

/** A unit with a report, what counts of it, and a figure by hand. */
function officeWithFigures(stores: Stores) {
  stores.plans.save(plan());
  stores.units.save('p', [unit('U1', 'LĐLĐ huyện Hoa Lư', { aliases: ['Hoa Lư'] })]);
  stores.submissions.add(submission(), [figure('I1', 5)]);
  stores.figures.replaceStanding('p', 'U1', { period: 'DOT1', basis: 'period' }, [standingFigure('I1', 5)]);
  const place = { planId: 'p', period: 'DOT1', basis: 'period', unit: 'U1', indicator: 'I2' } as const;
  stores.figures.addManual({
    ...place,
    amount: { kind: 'count', numerator: 7 },
    raw: '7',
    reason: 'điện thoại',
    actor: 'lan',
    at: by.at,
  });
  stores.events.append({ kind: 'figure-set', ...place }, by);
  return everything(stores);
}

const everything = (stores: Stores) => ({
  units: stores.units.ofPlan('p'),
  submissions: stores.submissions.list('p'),
  figures: stores.submissions.figures('s1'),
  standing: stores.figures.standing('p'),
  manual: stores.figures.manual('p'),
  events: stores.events.ofPlan('p'),
});

test('a database of a newer program is refused and left as it is', () => {
  const file = join(temporaryFolder(), 'a.db');
  const newer = openDatabase(file, [...migrations, { name: '0999_later', sql: 'CREATE TABLE later (a INTEGER) STRICT;' }]);
  if (newer.ok) newer.value.close();
  const before = readFileSync(file);
  expect(refusal(file)).toBe('database-newer');
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("what is no database, or another program's, is refused", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'text.db'), 'đây không phải cơ sở dữ liệu'.repeat(100));
  expect(refusal(join(folder, 'text.db'))).toBe('database-damaged');
  const foreign = new BetterSqlite3(join(folder, 'foreign.db'));
  foreign.exec('CREATE TABLE a (b)');
  foreign.close();
  expect(refusal(join(folder, 'foreign.db'))).toBe('database-foreign');
});

test('a database with a page overwritten is refused as damaged', () => {
  const folder = temporaryFolder();
  const made = openDatabase(join(folder, 'a.db'));
  if (!made.ok) throw new Error(made.error.detail);
  openStores(made.value).plans.save(plan());
  made.value.close();
  const bytes = readFileSync(join(folder, 'a.db'));
  writeFileSync(join(folder, 'a.db'), bytes.fill(0x5a, 3 * 4096, 4 * 4096));
  expect(refusal(join(folder, 'a.db'))).toBe('database-damaged');
});
