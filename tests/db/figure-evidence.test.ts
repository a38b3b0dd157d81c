import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, readMigrations } from '#db/migrate.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { opened, temporaryFolder } from './samples.ts';

const insert = (columns: string, values: string) =>
  `INSERT INTO manual_figures (plan_id, period, basis, unit, indicator, numerator, raw, reason, actor, at${columns})
   VALUES ('p', 'NAM', 'cumulative', 'CQ', 'A', 12, '12', 'tự nhập', 'lan', '2023-12-20T02:00:00Z'${values})`;

test('a database of before keeps its figures by hand: none of them rests on a document', () => {
  const file = join(temporaryFolder(), 'du-lieu.db');
  const all = readMigrations(join(import.meta.dirname, '../../db/migrations'));
  const sqlite = new BetterSqlite3(file);
  migrate(
    sqlite,
    all.slice(
      0,
      all.findIndex(({ name }) => name.endsWith('_figure_evidence')),
    ),
    null,
  );
  sqlite.exec(`INSERT INTO plans VALUES ('p', 1, '{"id":"p"}'); ${insert('', '')};`);
  sqlite.close();
  const now = openDatabase(file);
  if (!now.ok) throw new Error(now.error.detail);
  expect(openStores(now.value).figures.manual('p')).toMatchObject([{ raw: '12', reason: 'tự nhập' }]);
  expect(() => now.value.statement('UPDATE manual_figures SET evidence_document = ?').run('QĐ 1')).toThrow('append-only');
  now.value.close();
});

test('a file is kept as the copy of a document that is named, and whole', () => {
  const database = opened();
  const add = (columns: string, values: string) => () => database.statement(insert(columns, values)).run();
  expect(add(', evidence_document', ", 'QĐ 1'")).not.toThrow();
  expect(add(', evidence_document, evidence_file, evidence_sha256', ", 'QĐ 1', 'a.pdf', '0'")).not.toThrow();
  expect(add(', evidence_file, evidence_sha256', ", 'a.pdf', '0'")).toThrow('file_is_of_a_document');
  expect(add(', evidence_document, evidence_file', ", 'QĐ 1', 'a.pdf'")).toThrow('file_is_whole');
});
