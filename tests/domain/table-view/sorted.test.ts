import { expect, test } from 'vitest';
import { rowValue, sorted, unitValue } from '#core/domain/table-view/sorted.ts';
import { nextSort } from '#core/domain/table-view/table-view.ts';
import { row, unit } from './rows.ts';

test('blanks are last whichever way one sorts; equal values keep the plan’s order', () => {
  const values = [3, null, 1, 3.5, 1];
  expect(sorted(values, (value) => value, false)).toEqual([1, 1, 3, 3.5, null]);
  expect(sorted(values, (value) => value, true)).toEqual([3.5, 3, 1, 1, null]);
  const rows = [
    { code: 'b', value: 1 },
    { code: 'a', value: 1 },
  ];
  expect(sorted(rows, ({ value }) => value, true).map(({ code }) => code)).toEqual(['b', 'a']);
});

test('words as a Vietnamese dictionary has them, numbers in them by their size', () => {
  const names = ['Ân', 'Đoàn', 'An', 'Dân', 'Cụm 10', 'Cụm 2', 'Ăn'];
  expect(sorted(names, (name) => name, false)).toEqual(['An', 'Ăn', 'Ân', 'Cụm 2', 'Cụm 10', 'Dân', 'Đoàn']);
});

test('what a column is sorted by', () => {
  const told = row('I', {
    target: { comparator: 'range', min: 5, max: 9, display: '5 – 9' },
    answered: 1,
    population: 4,
    units: [unit('A', 7), unit('B', null)],
    samePeriodLastYear: { isComparable: true, in: 'points', value: 80, population: 1, answered: 1, difference: -3 },
    groups: { cluster: [{ ...row('x'), value: 12, group: 'Cụm 1' }] },
  });
  const of = (key: string) => rowValue(told, key, 4);
  expect([of('number'), of('target'), of('answered'), of('change')]).toEqual([4, 5, 0.25, -3]);
  expect([of('unit:A'), of('unit:B'), of('unit:C')]).toEqual([7, null, null]);
  expect([of('group:Cụm 1'), of('group:Cụm 2'), of('gone')]).toEqual([12, null, null]);
});

test('of a unit, a yes is more than a no and zero is a figure', () => {
  expect(unitValue({ state: 'reported', value: true })).toBe(1);
  expect(unitValue({ state: 'reported', value: 0 })).toBe(0);
  expect(unitValue({ state: 'needs-review', value: 81.2 })).toBe(null);
  expect(unitValue(undefined)).toBe(null);
});

test('the third time leads back to the plan’s order', () => {
  const first = nextSort(null, 'name');
  const second = nextSort(first, 'name');
  expect([first, second, nextSort(second, 'name')]).toEqual([
    { key: 'name', isDescending: false },
    { key: 'name', isDescending: true },
    null,
  ]);
  expect(nextSort(second, 'target')).toEqual({ key: 'target', isDescending: false });
});
