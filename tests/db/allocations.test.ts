import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Allocation, AllocationEntry } from '#core/domain/allocation/allocation.ts';
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

/** The change that gives it, or takes it back. */
const given = ({ planId, planVersion, at, actor, reason, ...entry }: Omit<Allocation, 'amount'> & Partial<AllocationEntry>) => ({
  planId,
  planVersion,
  at,
  actor,
  reason,
  entries: [{ amount: null, ...entry }],
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
  allocations.allocate(given(allocation()));
  allocations.allocate(given(rate));
  allocations.allocate(given(allocation({ unit: '02' })));
  expect(allocations.ofPlan('p')).toEqual([allocation(), allocation({ unit: '02' }), rate]);
  allocations.allocate(given(allocation({ amount: { units: 90, decimals: 0 }, reason: 'điều chỉnh' })));
  expect(allocations.ofPlan('p', '01')).toEqual([allocation({ amount: { units: 90, decimals: 0 }, reason: 'điều chỉnh' }), rate]);
  expect(allocations.ofIndicators('p', ['NB23-06'])).toEqual([rate]);
  expect(
    allocations.of('p', [
      { unit: '01', indicator: 'NB23-06' },
      { unit: '02', indicator: 'NB23-06' },
    ]),
  ).toEqual([rate]);
  expect(allocations.amounts('p').size).toBe(3);
  allocations.allocate(given({ ...allocation(), amount: null }));
  expect(allocations.ofPlan('p', '01')).toEqual([rate]);
});

test('a change of many targets is written whole, those taken back among them, or not at all', () => {
  const { allocations } = office().stores;
  const entryOf = (at: number) => ({
    unit: '01',
    indicator: `CT-${String(at).padStart(3, '0')}`,
    amount: { units: at, decimals: at % 3 },
    decision: { number: at % 2 === 0 ? null : `${at}/QĐ`, signedOn: null },
  });
  const entries = Array.from({ length: 257 }, (_, at) => entryOf(at));
  const change = { planId: 'p', planVersion: 1, ...by, entries };
  allocations.allocate(change);
  expect(allocations.ofPlan('p')).toEqual(entries.map((entry) => ({ planId: 'p', planVersion: 1, ...by, ...entry })));
  const later = entries.map((entry, at) => (at % 5 === 0 ? { ...entry, amount: null } : entry));
  allocations.allocate({ ...change, entries: later });
  expect(allocations.ofPlan('p')).toHaveLength(257 - 52);
  const broken = entries.map((entry, at) => (at === 250 ? { ...entry, amount: { units: -1, decimals: 0 } } : entry));
  expect(() => allocations.allocate({ ...change, entries: broken })).toThrow('CHECK');
  expect(allocations.ofPlan('p')).toHaveLength(257 - 52);
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
  expect(() => allocations.allocate(given(allocation({ amount: { units: -1, decimals: 0 } })))).toThrow('CHECK');
  expect(() => allocations.allocate(given(allocation({ decision: { number: null, signedOn: '1/2/2023' } })))).toThrow('CHECK');
  expect(() => allocations.allocate(given(allocation({ planVersion: 7 })))).toThrow('FOREIGN KEY');
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
  stores.allocations.allocate(given(allocation()));
  stores.allocations.countMembers('p', '01', 500);
  expect(stores.units.ofPlan('p').map(({ name }) => name)).toEqual(['LĐLĐ huyện Hoa Lư']);
  expect(stores.allocations.ofPlan('p')).toEqual([allocation()]);
  opened.value.close();
});

test('a database whose allocations each said who, when and why keeps every word of them', () => {
  const file = join(temporaryFolder(), 'du-lieu.db');
  const all = readMigrations(join(import.meta.dirname, '../../db/migrations'));
  const sqlite = new BetterSqlite3(file);
  migrate(sqlite, all.slice(0, 10), null);
  sqlite.exec(`INSERT INTO plans VALUES ('p', 1, '{"id":"p"}'), ('p', 2, '{"id":"p","a":1}'), ('q', 1, '{"id":"q"}');
    INSERT INTO allocations VALUES
      ('p', '01', 'A', 80, 0, 1, '15/QĐ', '2023-02-01', '2023-02-01T00:00:00.000Z', 'lan', NULL),
      ('p', '02', 'A', 0, 0, 1, '15/QĐ', '2023-02-01', '2023-02-01T00:00:00.000Z', 'lan', NULL),
      ('p', '01', 'B', 8550, 2, 2, NULL, NULL, '2023-03-01T00:00:00.000Z', 'an', 'điều chỉnh'),
      ('p', '02', 'B', 9000, 2, 2, '16/QĐ', NULL, '2023-03-01T00:00:00.000Z', 'an', 'điều chỉnh'),
      ('q', '01', 'A', 7, 0, 1, NULL, NULL, '2023-02-01T00:00:00.000Z', 'lan', NULL)`);
  sqlite.close();
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.detail);
  const { allocations } = openStores(opened.value);
  const first = { planVersion: 1, decision: { number: '15/QĐ', signedOn: '2023-02-01' }, actor: 'lan', reason: null };
  const later = { planVersion: 2, at: '2023-03-01T00:00:00.000Z', actor: 'an', reason: 'điều chỉnh' };
  const at = '2023-02-01T00:00:00.000Z';
  const rate = { indicator: 'B', ...later };
  expect(allocations.ofPlan('p')).toEqual([
    { planId: 'p', unit: '01', indicator: 'A', amount: { units: 80, decimals: 0 }, at, ...first },
    { planId: 'p', unit: '02', indicator: 'A', amount: { units: 0, decimals: 0 }, at, ...first },
    { planId: 'p', unit: '01', ...rate, amount: { units: 8550, decimals: 2 }, decision: { number: null, signedOn: null } },
    { planId: 'p', unit: '02', ...rate, amount: { units: 9000, decimals: 2 }, decision: { number: '16/QĐ', signedOn: null } },
  ]);
  expect(allocations.ofPlan('q')).toHaveLength(1);
  const told = opened.value.statement<[], { count: number }>('SELECT count(*) AS count FROM allocation_changes').get();
  expect(told).toEqual({ count: 4 });
  opened.value.close();
});
