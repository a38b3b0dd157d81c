import { describe, expect, test } from 'vitest';
import { ALL, limitsOf, percentDecimals } from '#core/domain/plan/percent-decimals.ts';

const over80 = limitsOf({ comparator: '>', value: 80 });
const from80 = limitsOf({ comparator: '>=', value: 80 });

describe('decimals of a percentage', () => {
  test('one decimal is enough away from the target', () => {
    expect(percentDecimals(81.25, over80)).toBe(1);
    expect(percentDecimals(12.3456, over80)).toBe(1);
  });

  test('79,96 % against "trên 80 %" shows two decimals, for 80,0 % would read as the target', () => {
    expect(percentDecimals(79.96, over80)).toBe(2);
    expect(percentDecimals(79.96, from80)).toBe(2);
  });

  test('80,04 % shows two decimals where 80 % is not enough, and one where it is', () => {
    expect(percentDecimals(80.04, over80)).toBe(2);
    expect(percentDecimals(80.04, from80)).toBe(1);
  });

  test('the target itself is not taken for something near it, whatever binary fractions do', () => {
    expect(percentDecimals((100 * 4) / 5, over80)).toBe(1);
    expect(percentDecimals((100 * 7) / 100, limitsOf({ comparator: '>', value: 7 }))).toBe(1);
  });

  test('0,97 % against "dưới 1 %" does not read 1,0 %', () => {
    expect(percentDecimals(0.97, limitsOf({ comparator: '<', value: 1 }))).toBe(2);
  });

  test('99,996 % of a plan takes as many decimals as it needs, above as below', () => {
    expect(percentDecimals(99.996, [ALL])).toBe(3);
    expect(percentDecimals(100.04, [ALL])).toBe(2);
    expect(percentDecimals(100, [ALL])).toBe(1);
  });

  test('a range turns at both ends', () => {
    const range = limitsOf({ comparator: 'range', min: 25, max: 30 });
    expect(percentDecimals(24.97, range)).toBe(2);
    expect(percentDecimals(30.03, range)).toBe(2);
    expect(percentDecimals(25.03, range)).toBe(1);
    expect(percentDecimals(29.97, range)).toBe(1);
  });
});
