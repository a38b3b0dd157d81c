import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, readMigrations } from '#db/migrate.ts';

const folder = join(import.meta.dirname, '../../db/migrations');

/** A database as the version before identities left it: two years of one office, and another office with the same codes. */
function beforeIdentities() {
  const sqlite = new BetterSqlite3(':memory:');
  const before = readMigrations(folder).filter(({ name }) => name < '0006');
  migrate(sqlite, before, null);
  const plan = sqlite.prepare('INSERT INTO plans (id, version, content) VALUES (?, 1, ?)');
  for (const [id, year, issuer] of [
    ['here-2024', 2024, 'LĐLĐ tỉnh A'],
    ['here-2023', 2023, 'LĐLĐ tỉnh A'],
    ['there-2023', 2023, 'LĐLĐ tỉnh B'],
  ])
    plan.run(id, JSON.stringify({ year, issuer }));
  const unit = sqlite.prepare("INSERT INTO units (number, code, name, kind, kind_label) VALUES (?, ?, ?, 'district', '')");
  unit.run(1, '01', 'LĐLĐ huyện Hoa Lư');
  unit.run(2, '02', 'LĐLĐ huyện Gia Viễn');
  unit.run(3, '02', 'LĐLĐ huyện Gia Viễn mới');
  const part = sqlite.prepare(
    "INSERT INTO plan_units (plan_id, code, unit, position, cluster, sectors) VALUES (?, ?, ?, 0, NULL, '[]')",
  );
  part.run('here-2023', '01', 1);
  part.run('here-2023', '02', 2);
  part.run('here-2024', '01', 1);
  part.run('here-2024', '02', 3);
  part.run('there-2023', '01', 1);
  return sqlite;
}

test('units of a database from before identities keep one over the years, where office, code and name are the same', () => {
  const sqlite = beforeIdentities();
  migrate(sqlite, readMigrations(folder), null);
  const rows = sqlite.prepare('SELECT plan_id, code, identity FROM plan_units ORDER BY plan_id, code').raw().all();
  expect(rows).toEqual([
    ['here-2023', '01', 'here-2023/01'],
    ['here-2023', '02', 'here-2023/02'],
    ['here-2024', '01', 'here-2023/01'],
    ['here-2024', '02', 'here-2024/02'],
    ['there-2023', '01', 'there-2023/01'],
  ]);
  expect(sqlite.prepare('SELECT managed_by, territory, contact FROM plan_units LIMIT 1').raw().get()).toEqual([null, '', '{}']);
  sqlite.close();
});
