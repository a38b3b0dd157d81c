import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsLeft } from '#core/domain/analysis/months-left.ts';
import { remainingOfProvince, remainingOfUnit } from '#core/domain/analysis/remaining.ts';
import { unitShares } from '#core/domain/analysis/unit-shares.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { attains, percentQuantity } from '#core/domain/plan/target-comparison.ts';
import { blank, count, halfYears, no, noneArose, ratio, yes } from '../consolidation/build.ts';
import { yearRow } from './build.ts';

const half = { monthsLeft: 6 };

describe('what remains to the target', () => {
  test.each<[string, Partial<Indicator>, Parameters<typeof yearRow>[1], unknown]>([
    ['a count', {}, { A: count(3) }, { of: 'amount', amount: 7, perMonth: 2 }],
    [
      'one that has to go above',
      { target: { comparator: '>', value: 10 } },
      { A: count(10) },
      { of: 'amount', amount: 1, perMonth: 1 },
    ],
    [
      'a range, to its lower end',
      { target: { comparator: 'range', min: 20, max: 30 } },
      { A: count(8) },
      { of: 'amount', amount: 12, perMonth: 2 },
    ],
    [
      'one with decimals',
      { decimals: 1, target: { comparator: '>=', value: 10 } },
      { A: count(88) },
      { of: 'amount', amount: 1.2, perMonth: 0.2 },
    ],
    ['one that is reached', {}, { A: count(10) }, null],
    ['one that nobody reported', {}, { A: blank }, null],
    ['one to stay under', { target: { comparator: '<=', value: 3 } }, { A: count(1) }, null],
    ['one that has no target', { target: null }, { A: count(1) }, null],
    [
      'a ratio, at the denominator of today',
      { measure: 'ratio', aggregation: 'ratio_of_sums', target: { comparator: '>=', value: 80 } },
      { A: ratio(70, 130), B: ratio(10, 11) },
      { of: 'numerator', amount: 33, perMonth: null },
    ],
    [
      'a ratio that has to go above a whole number',
      { measure: 'ratio', aggregation: 'ratio_of_sums', target: { comparator: '>', value: 80 } },
      { A: ratio(80, 100) },
      { of: 'numerator', amount: 1, perMonth: null },
    ],
    [
      'a ratio that its denominator cannot reach',
      { measure: 'ratio', aggregation: 'ratio_of_sums', target: { comparator: '>', value: 100 } },
      { A: ratio(80, 100) },
      null,
    ],
    [
      'a minimum for each unit: units',
      { aggregation: 'per_unit_min', target: { comparator: '>=', value: 2 } },
      { A: count(2), B: count(1), C: blank },
      { of: 'units', amount: 2, perMonth: null },
    ],
    [
      'a yes of most units: units',
      { measure: 'yes-no', aggregation: 'per_unit_yes_no', target: { comparator: '>=', value: 75 } },
      { A: yes, B: no, C: blank, D: no },
      { of: 'units', amount: 2, perMonth: null },
    ],
  ])('of %s', (_, indicator, answers, expected) => {
    expect(remainingOfProvince(yearRow(indicator, answers), half)).toEqual(expected);
  });

  test('without a whole month left nothing is said of months', () => {
    expect(remainingOfProvince(yearRow({}, { A: count(3) }), { monthsLeft: 0 })).toEqual({
      of: 'amount',
      amount: 7,
      perMonth: null,
    });
  });

  test('of a unit by its own target; a part of the sum has none by itself', () => {
    const row = yearRow({}, { A: count(3), B: count(1) }, { A: 8 });
    expect(row.units.map((figure) => remainingOfUnit(row, figure, half))).toEqual([
      { of: 'amount', amount: 5, perMonth: 1 },
      null,
    ]);
  });

  test('of a ratio: with so many more it is reached, with one less it is not', () => {
    const target = fc.record({
      comparator: fc.constantFrom('>=' as const, '>' as const),
      value: fc.integer({ min: 1, max: 995 }).map((n) => n / 10),
    });
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), target, (numerator, more, given) => {
        const denominator = numerator + more + 1;
        const row = yearRow(
          { measure: 'ratio', aggregation: 'ratio_of_sums', target: given },
          { A: ratio(numerator, denominator) },
        );
        const rest = remainingOfProvince(row, half);
        const reached = (n: number) => attains(percentQuantity(n, denominator), given);
        expect(rest === null).toBe(reached(numerator) || !reached(denominator));
        if (rest) expect([reached(numerator + rest.amount), reached(numerator + rest.amount - 1)]).toEqual([true, false]);
      }),
    );
  });

  test('so much in each month is enough, and one less in each is not', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 11 }), (done, asked, months) => {
        const row = yearRow({ target: { comparator: '>=', value: asked } }, { A: count(done) });
        const rest = remainingOfProvince(row, { monthsLeft: months });
        expect(rest === null).toBe(done >= asked);
        if (rest === null) return;
        const perMonth = rest.perMonth ?? 0;
        expect(done + months * perMonth).toBeGreaterThanOrEqual(asked);
        expect(done + months * (perMonth - 1)).toBeLessThan(asked);
      }),
    );
  });
});

test.each([
  ['2023-06-30', 6],
  ['2023-07-15', 5],
  ['2023-07-31', 5],
  ['2023-11-30', 1],
  ['2023-12-15', 0],
  ['2023-12-31', 0],
])('after %s there are %i whole months left', (to, months) => {
  expect(monthsLeft({ year: 2023, emulationPeriods: halfYears }, { to })).toBe(months);
});

describe("each unit's share of the sum", () => {
  test('the largest first, zero has a share, silence has none', () => {
    const shares = unitShares(yearRow({}, { A: count(1), B: count(0), C: blank, D: count(2) }));
    expect(shares?.units.map(({ figure, percent }) => [figure.unit, Math.round(percent * 10) / 10])).toEqual([
      ['D', 66.7],
      ['A', 33.3],
      ['B', 0],
    ]);
    expect(shares).toMatchObject({ sum: 3, rest: 0 });
  });

  test('beside a minimum, of the plain sum; of ratios, zero and nothing there is none', () => {
    const least = yearRow({ aggregation: 'per_unit_min', target: { comparator: '>=', value: 4 } }, { A: count(2), B: count(6) });
    expect(unitShares(least)?.units.map(({ percent }) => percent)).toEqual([75, 25]);
    expect(unitShares(yearRow({}, { A: count(0), B: count(0) }))).toBeNull();
    expect(unitShares(yearRow({}, { A: blank, B: noneArose }))).toBeNull();
    expect(unitShares(yearRow({ measure: 'ratio', aggregation: 'ratio_of_sums' }, { A: ratio(1, 2) }))).toBeNull();
  });
});
