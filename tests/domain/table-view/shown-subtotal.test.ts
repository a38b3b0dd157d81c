import { expect, test } from 'vitest';
import { shownSubtotal } from '#core/domain/table-view/shown-subtotal.ts';
import { row, unit } from './rows.ts';

const of = (...codes: readonly string[]) => new Set(codes);

test('counts of the units that are shown are added; the silent one is missing, not zero', () => {
  const sum = row('I', { units: [unit('A', 10), unit('B', 20), unit('C', null)], numerator: 30 });
  expect(shownSubtotal(sum, of('A', 'C'))).toMatchObject({ numerator: 10, population: 2, answered: 1, missing: ['C'] });
  expect(shownSubtotal(sum, of('A', 'B'))).toMatchObject({ numerator: 30, value: 30, answered: 2, missing: [] });
});

test('only silent units come to nothing, none at all to no figure', () => {
  const sum = row('I', { units: [unit('A', 10), unit('C', null)], numerator: 10 });
  expect(shownSubtotal(sum, of('C'))).toMatchObject({ numerator: null, value: null, answered: 0, population: 1 });
  expect(shownSubtotal(sum, of('Z'))).toBe(null);
});

test('a ratio is the sums’ ratio, never a mean of percentages', () => {
  const ratio = row('I', {
    aggregation: 'ratio_of_sums',
    units: [unit('A', 1, 10), unit('B', 90, 100), unit('C', 5, 5)],
    numerator: 96,
    denominator: 115,
  });
  expect(shownSubtotal(ratio, of('A', 'B'))).toMatchObject({ numerator: 91, denominator: 110, value: (100 * 91) / 110 });
});

test('decimals are added exactly', () => {
  const money = row('I', { decimals: 1, units: [unit('A', 0.1), unit('B', 0.2), unit('C', 0.3)], numerator: 0.6 });
  expect(shownSubtotal(money, of('A', 'B'))?.numerator).toBe(0.3);
});

test('yes or no: silent units count among those asked', () => {
  const said = (code: string, value: boolean) => ({ ...unit(code, null), state: 'reported' as const, value });
  const asked = row('I', {
    aggregation: 'per_unit_yes_no',
    units: [said('A', true), said('B', false), unit('C', null)],
    numerator: 1,
    denominator: 3,
  });
  expect(shownSubtotal(asked, of('A', 'C'))).toMatchObject({ numerator: 1, denominator: 2, value: 50 });
});

test('a minimum of each unit: how many reach it', () => {
  const reaching = { ...unit('A', 3), meetsTarget: true };
  const short = { ...unit('B', 0), meetsTarget: false };
  const minimum = row('I', { aggregation: 'per_unit_min', units: [reaching, short], numerator: 1, denominator: 2 });
  expect(shownSubtotal(minimum, of('A'))).toMatchObject({ numerator: 1, denominator: 1, value: 100 });
});

test('where units put together are not the province, no part of them is put together either', () => {
  const units = [unit('A', 10, 100), unit('B', 20, 100)];
  const ended = row('I', { aggregation: 'ratio_of_sums', units, numerator: 30, denominator: 100 });
  expect(shownSubtotal(ended, of('A'))).toBe(null);
  const byCategory = row('I', { aggregation: 'per_category_min', units: [unit('A', 4)], numerator: 2, denominator: 3 });
  expect(shownSubtotal(byCategory, of('A'))).toBe(null);
});
