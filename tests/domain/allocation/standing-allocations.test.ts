import { expect, test } from 'vitest';
import type { AllocationEntry } from '#core/domain/allocation/allocation.ts';
import { changedEntries, formerEntries, standingAllocations } from '#core/domain/allocation/standing-allocations.ts';

const entry = (unit: string, units: number | null, number: string | null = null): AllocationEntry => ({
  unit,
  indicator: 'I1',
  amount: units === null ? null : { units, decimals: 0 },
  decision: { number, signedOn: null },
});
const change = (at: string, ...entries: AllocationEntry[]) => ({
  planId: 'p',
  planVersion: 1,
  entries,
  at,
  actor: 'lan',
  reason: null,
});

const inShort = (changes: ReturnType<typeof change>[]) =>
  standingAllocations(changes).map(({ unit, amount, decision, at }) => [unit, amount.units, decision.number, at]);

test('the latest change of a unit and indicator holds; taken back, nothing stands', () => {
  const first = change('t1', entry('A', 10), entry('B', 20));
  expect(inShort([first, change('t2', entry('A', 12, '15/QĐ'))])).toEqual([
    ['A', 12, '15/QĐ', 't2'],
    ['B', 20, null, 't1'],
  ]);
  expect(inShort([first, change('t2', entry('A', null))])).toEqual([['B', 20, null, 't1']]);
});

test('only what changes is written: another amount, or another decision over the same', () => {
  const standing = standingAllocations([change('t1', entry('A', 10), entry('B', 20))]);
  const same = [entry('A', 10), entry('B', 20, '15/QĐ'), entry('C', null), entry('D', 0)];
  expect(changedEntries(standing, same)).toEqual([entry('B', 20, '15/QĐ'), entry('D', 0)]);
});

test('what was before is brought back by its own entries, with its decision', () => {
  const before = [change('t1', entry('A', 10, '1/QĐ'))];
  const standing = standingAllocations(before);
  const entries = [entry('A', 99), entry('B', 5)];
  const undo = formerEntries(standing, entries);
  expect(undo).toEqual([entry('A', 10, '1/QĐ'), entry('B', null)]);
  expect(inShort([...before, change('t2', ...entries), change('t3', ...undo)])).toEqual([['A', 10, '1/QĐ', 't3']]);
});
