import { expect, test } from 'vitest';
import { inColumns } from '#core/domain/allocation/entry-columns.ts';
import { allocationChanges } from '#core/services/allocation-events.ts';
import { verifyAllocations } from '#core/services/verify-allocations.ts';
import { by, storesWithPlan } from '../db/samples.ts';

const decision = { number: '15/QĐ', signedOn: '2023-02-01' };
const entry = (unit: string, units: number | null) => ({
  unit,
  indicator: 'NB23-04',
  amount: units === null ? null : { units, decimals: 0 },
  decision,
});

test('what was allocated is told alike by events of before, entry by entry, and by those of now, in columns', () => {
  const { stores } = storesWithPlan();
  const [before, now] = [
    [entry('01', 80), entry('02', 70), entry('03', 0)],
    [entry('02', null), entry('03', 9)],
  ];
  const taken = { ...by, reason: 'rút' };
  const change = { planId: 'p', planVersion: 1 };
  stores.allocations.allocate({ ...change, ...by, entries: before });
  stores.allocations.allocate({ ...change, ...taken, entries: now });
  const event = { kind: 'targets-allocated', planId: 'p', version: 1 } as const;
  stores.events.append({ ...event, entries: before }, by);
  stores.events.append({ ...event, entries: inColumns(now) }, taken);
  expect(allocationChanges(stores.events, 'p')).toEqual([
    { ...change, ...by, entries: before },
    { ...change, ...taken, entries: now },
  ]);
  expect(verifyAllocations(stores, 'p')).toEqual([]);
  stores.allocations.allocate({ ...change, ...by, entries: [entry('03', 9)] });
  expect(verifyAllocations(stores, 'p')).toEqual([{ kind: 'allocation-differs', planId: 'p', unit: '03', indicator: 'NB23-04' }]);
});
