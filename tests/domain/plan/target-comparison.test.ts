import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Target } from '#core/domain/plan/target.ts';
import { attains, completionBase, countQuantity, isAbove, percentQuantity } from '#core/domain/plan/target-comparison.ts';

const range: Target = { comparator: 'range', min: 1800, max: 2000 };

describe('reaching a target', () => {
  test.each<[Target, number, boolean]>([
    [{ comparator: '>=', value: 70 }, 70, true],
    [{ comparator: '>=', value: 70 }, 69, false],
    [{ comparator: '>', value: 80 }, 80, false],
    [{ comparator: '>', value: 80 }, 81, true],
    [{ comparator: '<', value: 1 }, 1, false],
    [{ comparator: '<', value: 1 }, 0, true],
    [{ comparator: '<=', value: 1 }, 1, true],
    [{ comparator: '<=', value: 1 }, 2, false],
    [{ comparator: '=', value: 0 }, 0, true],
    [{ comparator: '=', value: 0 }, 1, false],
    [range, 1799, false],
    [range, 1800, true],
    [range, 2001, true],
  ])('%j at %d: %s', (target, amount, expected) => {
    expect(attains(countQuantity(amount, 0), target)).toBe(expected);
  });

  test('is exact where a float is not', () => {
    // 0.1 + 0.2 = 0.30000000000000004 as a float.
    expect(attains(countQuantity(1 + 2, 1), { comparator: '=', value: 0.3 })).toBe(true);
    expect(attains(percentQuantity(577, 1000), { comparator: '>=', value: 57.7 })).toBe(true);
    // 79.96 % is not above 80 %, whatever it rounds to.
    expect(attains(percentQuantity(1999, 2500), { comparator: '>', value: 80 })).toBe(false);
  });

  test('is exact beyond the integers that floats hold', () => {
    const numerator = 9_007_199_254_740_991;
    expect(attains({ numerator, denominator: 10 }, { comparator: '>', value: 900_719_925_474_099 })).toBe(true);
    expect(attains({ numerator: numerator - 1, denominator: 10 }, { comparator: '<=', value: 900_719_925_474_099 })).toBe(true);
  });

  test('agrees with exact rational arithmetic', () => {
    const hundredths = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), hundredths, (numerator, denominator, target) => {
        const isReached = 100n * BigInt(numerator) * 100n >= BigInt(target) * BigInt(denominator);
        expect(attains(percentQuantity(numerator, denominator), { comparator: '>=', value: target / 100 })).toBe(isReached);
      }),
    );
  });
});

test('a range is exceeded above its upper end only', () => {
  expect([1800, 2000, 2001].map((amount) => isAbove(countQuantity(amount, 0), range))).toEqual([false, false, true]);
});

test('a target to stay under is never exceeded and has no completion rate', () => {
  expect(isAbove(countQuantity(5, 0), { comparator: '<', value: 1 })).toBe(false);
  expect(completionBase({ comparator: '<', value: 1 })).toBe(null);
  expect(completionBase({ comparator: '=', value: 0 })).toBe(null);
  expect(completionBase(range)).toBe(1800);
});
