import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Allocation } from '#core/domain/allocation/allocation.ts';
import { migrate, readMigrations } from '#db/migrate.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { by, storesWithPlan, temporaryFolder, unit } from './samples.ts';

const allocation = (facts: Partial<Allocation> = {}): Allocation => ({
  planId: 'p',
  unit: '01',
  indicator: 'NB23-04',
  amount: { units: 80, decimals: 0 },
  planVersion: 1,
  decision: { number: '15/QĐ-LĐLĐ', signedOn: '2023-02-01' },
  ...by,
  ...facts,
});

function office() {
  const made = storesWithPlan();
  made.stores.units.save('p', [unit('01', 'LĐLĐ huyện Hoa Lư'), unit('02', 'LĐLĐ huyện Gia Viễn')]);
  return made;
}

test('an allocated target comes back exactly, a later one takes its place, and it can be taken back', () => {
  const { allocations } = office().stores;
  const rate = allocation({
    indicator: 'NB23-06',
    amount: { units: 8550, decimals: 2 },
    decision: { number: null, signedOn: null },
  });
  allocations.allocate(allocation());
  allocations.allocate(rate);
  allocations.allocate(allocation({ unit: '02' }));
  expect(allocations.ofPlan('p')).toEqual([allocation(), rate, allocation({ unit: '02' })]);
  allocations.allocate(allocation({ amount: { units: 90, decimals: 0 }, reason: 'điều chỉnh' }));
  expect(allocations.ofPlan('p', '01')).toEqual([allocation({ amount: { units: 90, decimals: 0 }, reason: 'điều chỉnh' }), rate]);
  expect(allocations.ofIndicators('p', ['NB23-06'])).toEqual([rate]);
  expect(
    allocations.of('p', [
      { unit: '01', indicator: 'NB23-06' },
      { unit: '02', indicator: 'NB23-06' },
    ]),
  ).toEqual([rate]);
  expect(allocations.amounts('p').size).toBe(3);
  allocations.takeBack('p', { unit: '01', indicator: 'NB23-04' });
  expect(allocations.ofPlan('p', '01')).toEqual([rate]);
});

test('members of units are known or not, never zero for not known', () => {
  const { allocations } = office().stores;
  allocations.countMembers('p', '01', 1234);
  allocations.countMembers('p', '02', 0);
  allocations.countMembers('p', '01', 1300);
  expect([...allocations.members('p')]).toEqual([
    ['01', 1300],
    ['02', 0],
  ]);
  allocations.countMembers('p', '02', null);
  expect([...allocations.members('p')]).toEqual([['01', 1300]]);
});

test('no amount below nothing, and no decision of no day', () => {
  const { allocations } = office().stores;
  expect(() => allocations.allocate(allocation({ amount: { units: -1, decimals: 0 } }))).toThrow('CHECK');
  expect(() => allocations.allocate(allocation({ decision: { number: null, signedOn: '1/2/2023' } }))).toThrow('CHECK');
  expect(() => allocations.allocate(allocation({ planVersion: 7 }))).toThrow('FOREIGN KEY');
});

test('a database of before keeps its rows and can hold allocations', () => {
  const file = join(temporaryFolder(), 'du-lieu.db');
  const all = readMigrations(join(import.meta.dirname, '../../db/migrations'));
  const sqlite = new BetterSqlite3(file);
  migrate(sqlite, all.slice(0, 3), null);
  sqlite.exec(`INSERT INTO plans VALUES ('p', 1, '{"id":"p"}');
    INSERT INTO units VALUES (1, '01', 'LĐLĐ huyện Hoa Lư', 'district', 'LĐLĐ cấp huyện', NULL, NULL);
    INSERT INTO plan_units VALUES ('p', '01', 1, 0, NULL, '[]');`);
  sqlite.close();
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.detail);
  const stores = openStores(opened.value);
  stores.allocations.allocate(allocation());
  stores.allocations.countMembers('p', '01', 500);
  expect(stores.units.ofPlan('p').map(({ name }) => name)).toEqual(['LĐLĐ huyện Hoa Lư']);
  expect(stores.allocations.ofPlan('p')).toEqual([allocation()]);
  opened.value.close();
});
