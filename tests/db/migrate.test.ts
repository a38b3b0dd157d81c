import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3, { type Database as Sqlite } from 'better-sqlite3';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { appliedMigrations, type Migration, migrate, readMigrations } from '#db/migrate.ts';
import * as schema from '#db/schema/index.ts';
import { opened, temporaryFolder } from './samples.ts';

const folder = join(import.meta.dirname, '../../db/migrations');
const hashOf = (text: string) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

/** Add a line for a new migration; never change one: databases in offices have been through them. */
const shipped = {
  '0000_first_tables': '8ae2b5689f0af98bdc31f1384cbcec8f66162dbcb4186914f4bee9fba04d15a1',
  '0001_append_only': '1325d3bbfc00a1a070a26d861766bb30933640286e788c1197907a4e2494c676',
  '0002_remembered_answers': 'a470ac051a0ad685ca1361df9e92640382b3638af6af90553081368919aecd47',
  '0003_allocations': '3db9eddf9759b4668d9a9adbf1b71794e67c897819ae443a93a6cae8894ec476',
  '0004_typed_reports': '03a413c9e537a40e3909c9e07a647a73c9d460b538655c0bd1f3d87db9928b5c',
  '0005_removed_plans': '37e9fcbd3054627af60fd5342e348dd2a1871c85d830519227cb0b9dc3d33bdb',
  '0006_units_over_time': '2939088b5bdfc4b645ceffe69feb0c415fa3cb28516d560df81870421924177a',
  '0007_progress': 'f1c5386dcf26fe5db5fa6ca336b0175cc8eb525ae8d27eefdd9d1a4f6ccf3946',
  '0008_closed_periods': '5fb52f52887433072e222942bbf444db91e5cd93f79cddc98e096719e592d655',
  '0009_report_forms': '473378924127e11b69f4f3d90546265fb9dcb9f0c53e3ce032953f1e0614d995',
  '0010_lean_allocations': '10ab7c59af13ba054787cdc4b7b657760b990ad056e126bf5f9c1bd9f216fb83',
  '0011_releases': '2ea54e49df2b6b13e68f01df82c1cf1cef24014baf82b54dd0b23576f757d872',
  '0012_narrative': 'b050744528dc225d5ef3eefc741494839f74e4ea36d9ac7c17b735497807ce3d',
  '0013_saved_views': 'c5fb2cdc6f4c36c02e9440e6c7166fc8bed8fb4d44e6c1ad9ef64e7742cfe026',
  '0014_found_by_plan': 'e44981a12804df288bd3142a4d948eee09db2fda87e6f09d7cca36d074c1dfc5',
  '0015_released_by_plan': '49c318d4cf5aef675c4acfb045dddb32310dae8a54797881a2246d4fc833ab5c',
  '0016_office_settings': 'ea86cd7caae91029a579d69fc2e8ad1607a3c1350836a450a2ecc2cc447a5f59',
  '0017_figure_evidence': 'e33aa4954b05bb7d813119c9977fdfba0d3b341cf556b0dd803860b306df375e',
  '0018_office_templates': '690af74384e46d41e1556095f8a6843e84d13bca14843740156fef14c33903b2',
};

test('shipped migrations never change', () => {
  const found = readMigrations(folder).map(({ name, sql }) => [name, hashOf(sql)]);
  expect(Object.fromEntries(found)).toEqual(shipped);
  expect(readdirSync(folder).filter((name) => name.endsWith('.sql'))).toEqual(Object.keys(shipped).map((name) => `${name}.sql`));
});

test('every table is STRICT, and those read by the thousand are WITHOUT ROWID', () => {
  const tables = opened()
    .statement<[], { name: string; wr: number; strict: number }>(
      "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  expect(tables.length).toBe(34);
  expect(tables.length).toBe(34);
  expect(tables.length).toBe(34);
  expect(tables.length).toBe(34);
  expect(tables.filter(({ strict }) => !strict)).toEqual([]);
  const withoutRowid = tables.filter(({ wr }) => wr === 1).map(({ name }) => name);
  expect(withoutRowid.toSorted()).toEqual(['allocations', 'standing_figures', 'submission_figures', 'submission_readings']);
});

test('the schema that row types come from is what the migrations make', () => {
  const database = opened();
  for (const table of Object.values(schema)) {
    const { name, columns } = getTableConfig(table);
    const found = database
      .statement<[string], { name: string; type: string; notnull: number }>(
        'SELECT name, type, "notnull" FROM pragma_table_info(?)',
      )
      .all(name);
    const declared = columns.map((column) => ({ name: column.name, type: column.getSQLType(), notnull: column.notNull ? 1 : 0 }));
    expect(found.map(({ type, ...rest }) => ({ ...rest, type: type.toLowerCase() }))).toEqual(declared);
  }
});

const first: Migration = {
  name: '0000_first',
  sql: `CREATE TABLE units (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        CREATE TABLE reports (unit INTEGER NOT NULL REFERENCES units (number) ON DELETE CASCADE) STRICT;`,
};
const rebuild = (rows: string): Migration => ({
  name: '0001_rebuilt',
  sql: `CREATE TABLE new_units (number INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (name <> '')) STRICT;
        INSERT INTO new_units SELECT * FROM units ${rows};
        DROP TABLE units;
        ALTER TABLE new_units RENAME TO units;`,
});

/** A database as an earlier version of the program left it: two units, a report of each. */
function older(file: string): Sqlite {
  const sqlite = new BetterSqlite3(file);
  migrate(sqlite, [first], null);
  sqlite.exec("INSERT INTO units VALUES (1, 'a'), (2, 'b'); INSERT INTO reports VALUES (1), (2);");
  return sqlite;
}

const count = (sqlite: Sqlite, table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

test('a table is rebuilt without losing the rows that refer to it, and the database is copied first', () => {
  const at = temporaryFolder();
  const sqlite = older(join(at, 'a.db'));
  migrate(sqlite, [first, rebuild('')], join(at, 'copy.db'));
  expect([count(sqlite, 'units'), count(sqlite, 'reports')]).toEqual([2, 2]);
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  const copy = new BetterSqlite3(join(at, 'copy.db'), { readonly: true });
  expect([count(copy, 'units'), count(copy, 'reports'), appliedMigrations(copy)]).toEqual([2, 2, ['0000_first']]);
  copy.close();
  sqlite.close();
});

test('a migration that breaks a reference is rolled back whole, with foreign keys on again', () => {
  const at = temporaryFolder();
  const sqlite = older(join(at, 'a.db'));
  expect(() => migrate(sqlite, [first, rebuild('WHERE number = 1')], join(at, 'copy.db'))).toThrow('migration breaks references');
  expect([count(sqlite, 'units'), count(sqlite, 'reports'), appliedMigrations(sqlite)]).toEqual([2, 2, ['0000_first']]);
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  sqlite.close();
});

test('several pending migrations go in together or not at all', () => {
  const sqlite = new BetterSqlite3(':memory:');
  const wrong: Migration = {
    name: '0001_wrong',
    sql: 'CREATE TABLE other (a INTEGER) STRICT; CREATE TABLE units (a INTEGER) STRICT;',
  };
  expect(() => migrate(sqlite, [first, wrong], null)).toThrow('already exists');
  expect(appliedMigrations(sqlite)).toEqual([]);
  expect(sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0);
  sqlite.close();
});

test('nothing is copied for a new database, nor where nothing is to migrate', () => {
  const at = temporaryFolder();
  const sqlite = new BetterSqlite3(join(at, 'a.db'));
  migrate(sqlite, [first], join(at, 'copy.db'));
  migrate(sqlite, [first], join(at, 'copy.db'));
  expect(existsSync(join(at, 'copy.db'))).toBe(false);
  sqlite.close();
});
