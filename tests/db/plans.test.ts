import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, readMigrations } from '#db/migrate.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { opened, plan, storesWithPlan, temporaryFolder, unit } from './samples.ts';

test('a plan is given back exactly, as version 1', () => {
  const { stores } = storesWithPlan();
  expect(stores.plans.current('p')).toEqual({ plan: plan(), version: 1 });
  expect(stores.plans.current('other')).toBeNull();
});

test('the same content again is no new version, in whatever order its keys come', () => {
  const { stores } = storesWithPlan();
  const reversed = Object.fromEntries(Object.entries(plan()).reverse()) as unknown as ReturnType<typeof plan>;
  expect(stores.plans.save(reversed)).toBe(1);
});

test('an amended plan is a new version in force, and the former is kept', () => {
  const { stores, database } = storesWithPlan();
  expect(stores.plans.save(plan({ title: 'Sửa đổi' }))).toBe(2);
  expect(stores.plans.current('p')?.plan.title).toBe('Sửa đổi');
  expect(stores.plans.save(plan())).toBe(3);
  expect(database.statement('SELECT version FROM plans ORDER BY version').pluck().all()).toEqual([1, 2, 3]);
});

test('plans live side by side and are listed once each, in their versions in force', () => {
  const { stores } = storesWithPlan();
  stores.plans.save(plan({ title: 'Sửa đổi' }));
  stores.plans.save(plan({ id: 'q', year: 2022, issuer: 'LĐLĐ tỉnh', title: 'Năm trước', indicators: [] }));
  expect(stores.plans.list()).toEqual([
    { id: 'p', version: 2, year: 2023, title: 'Sửa đổi', issuer: plan().issuer, indicators: plan().indicators.length },
    { id: 'q', version: 1, year: 2022, title: 'Năm trước', issuer: 'LĐLĐ tỉnh', indicators: 0 },
  ]);
});

test('a deadline set again for the same units takes the place of the former', () => {
  const stores = openStores(opened());
  const set = (unit: string | null, dueOn: string | null, reason: string | null = null) =>
    stores.plans.setDeadline('p', { period: 'DOT1', unit, dueOn, reason });
  set(null, '2023-07-05');
  set('U1', '2023-07-10', 'Bão');
  set(null, '2023-07-07');
  const ofUnit = { period: 'DOT1', unit: 'U1', dueOn: '2023-07-10', reason: 'Bão' };
  expect(stores.plans.deadlines('p')).toEqual([{ period: 'DOT1', unit: null, dueOn: '2023-07-07', reason: null }, ofUnit]);
  set(null, null);
  expect(stores.plans.deadlines('p')).toEqual([ofUnit]);
  expect(() => set(null, '7/7/2023')).toThrow('deadlines_are_days');
});

test('a plan that was removed is in no list and not current, but its versions are kept', () => {
  const { stores } = storesWithPlan();
  stores.plans.remove('p');
  stores.plans.remove('p');
  expect([stores.plans.list(), stores.plans.current('p'), stores.plans.removed()]).toEqual([[], null, ['p']]);
  expect(stores.plans.version('p', 1)?.plan).toEqual(plan());
  stores.plans.bringBack('p');
  expect([stores.plans.current('p')?.version, stores.plans.removed()]).toEqual([1, []]);
});

test('units that take part in a plan no more are kept for the others', () => {
  const { stores } = storesWithPlan();
  const district = unit('U1', 'LĐLĐ huyện Hoa Lư');
  stores.units.save('p', [district]);
  stores.units.save('q', [district]);
  stores.units.remove('p', 'U1');
  expect(stores.units.ofPlan('p')).toEqual([]);
  expect(stores.units.ofPlan('q')).toEqual([district]);
});

test('a database of before keeps its plans, and they can be removed', () => {
  const file = join(temporaryFolder(), 'du-lieu.db');
  const all = readMigrations(join(import.meta.dirname, '../../db/migrations'));
  const sqlite = new BetterSqlite3(file);
  migrate(sqlite, all.slice(0, 5), null);
  sqlite.exec(
    `INSERT INTO plans VALUES ('p', 1, '${JSON.stringify(plan())}'); INSERT INTO plan_populations VALUES ('p', 'I', 'U1', 0);`,
  );
  sqlite.close();
  const database = openDatabase(file);
  if (!database.ok) throw new Error(database.error.detail);
  const stores = openStores(database.value);
  expect(stores.plans.current('p')?.plan).toEqual(plan());
  stores.plans.remove('p');
  expect(stores.plans.list()).toEqual([]);
  database.value.close();
});
