import { expect, test } from 'vitest';
import { compareProducts, decimalOf, fromScaled, toScaled } from '#core/domain/figures/scaled.ts';

test.each([
  [12.5, { units: 125, decimals: 1 }],
  [0.1, { units: 1, decimals: 1 }],
  [-0.25, { units: -25, decimals: 2 }],
  [1200, { units: 1200, decimals: 0 }],
  [1.5e-7, { units: 15, decimals: 8 }],
])('%d is read as exactly what it says', (value, expected) => {
  expect(decimalOf(value)).toEqual(expected);
});

test.each([
  [12.5, 2, 1250],
  [1.005, 3, 1005], // 1.005 * 1000 is 1004.9999… as a float
  [7, 0, 7],
  [7, 2, 700],
  [1.2, 0, null], // a fraction of a person
  [1e300, 0, null],
  [Number.NaN, 0, null],
])('%d with %d decimals is stored as %s', (value, decimals, expected) => {
  expect(toScaled(value, decimals)).toBe(expected);
});

test('a stored amount comes back as it was', () => {
  expect(fromScaled(1250, 2)).toBe(12.5);
  expect(fromScaled(toScaled(0.29, 2) ?? -1, 2)).toBe(0.29);
});

test('products are compared exactly at any size', () => {
  const large = 9_007_199_254_740_991;
  expect(compareProducts([large, large], [large, large - 1])).toBe(1);
  expect(compareProducts([3, 4], [2, 6])).toBe(0);
  expect(compareProducts([3, 4], [2, 7])).toBe(-1);
});
