import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Target } from '#core/domain/plan/target.ts';
import { attains, percentQuantity } from '#core/domain/plan/target-comparison.ts';
import { displayCompletionRate, displayCount, displayPercent, displayTarget } from '#core/domain/plan/target-display.ts';

interface SeedPlan {
  planId: string;
  indicators: { code: string; targetDisplay: string }[];
}
const json = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

test('all 64 targets of the five plans read as they should', () => {
  const seeds: SeedPlan[] = json('tests/fixtures/plans/seed-plans.json');
  const wanted = seeds.flatMap(({ indicators }) => indicators.map(({ code, targetDisplay }) => [code, targetDisplay]));
  const shown = seeds.flatMap(({ planId }) => {
    const plan: Plan = json(`resources/plans/${planId}.json`);
    return plan.indicators.map(({ code, target, measure }) => [code, target && displayTarget(target, measure)]);
  });
  expect(wanted).toHaveLength(64);
  expect(shown).toEqual(wanted);
});

test('a target keeps its decimals', () => {
  expect(displayTarget({ comparator: '<=', value: 99.5 }, 'ratio')).toBe('≤ 99,5%');
  expect(displayTarget({ comparator: 'range', min: 80, max: 90 }, 'ratio')).toBe('80 – 90%');
});

test.each([
  [0, 0, '0'],
  [999, 0, '999'],
  [1259, 0, '1.259'],
  [1234567, 0, '1.234.567'],
  [-1200, 0, '-1.200'],
  [1234.5, 2, '1.234,5'],
  [0.25, 2, '0,25'],
])('the count %d with %d decimals reads %s', (value, decimals, expected) => {
  expect(displayCount(value, decimals)).toBe(expected);
});

const over80: Target = { comparator: '>', value: 80 };
const from80: Target = { comparator: '>=', value: 80 };

describe('a percentage', () => {
  test.each<[number, number, Target | null, string]>([
    [1999, 2500, over80, '79,96%'], // 79.96: "80,0%" would read as reached from 80 upwards
    [1999, 2500, from80, '79,96%'],
    [1999, 2500, null, '80,0%'],
    [4, 5, over80, '80,0%'], // exactly 80: not above it, and the print says so
    [4, 5, from80, '80,0%'],
    [80001, 100000, over80, '80,001%'],
    [80001, 100000, from80, '80,0%'], // reached either way: no digit is needed to say so
    [13, 16, from80, '81,3%'], // 81.25
    [118, 130, from80, '90,8%'], // 90.769…
    [1, 1, { comparator: '>=', value: 100 }, '100,0%'],
    [9999, 10000, { comparator: '>=', value: 100 }, '99,99%'],
    [99, 10000, { comparator: '<', value: 1 }, '0,99%'],
    [1, 100, { comparator: '<', value: 1 }, '1,0%'],
    [0, 7, { comparator: '=', value: 0 }, '0,0%'],
    [1, 5000, { comparator: '=', value: 0 }, '0,02%'],
    [9004, 10000, { comparator: 'range', min: 80, max: 90 }, '90,04%'],
    [12.5, 50, null, '25,0%'],
  ])('%d of %d against %j reads %s', (numerator, denominator, target, expected) => {
    expect(displayPercent(numerator, denominator, target)).toBe(expected);
  });

  test('never contradicts the verdict', () => {
    const comparators = fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const);
    const near = fc.tuple(comparators, fc.constantFrom(1, 15, 40, 80, 85.5, 99.95, 100)).chain(([comparator, value]) =>
      fc.record({
        target: fc.constant<Target>({ comparator, value }),
        denominator: fc.integer({ min: 1, max: 1_000_000 }),
        off: fc.integer({ min: -3, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(near, ({ target, denominator, off }) => {
        const value = target.comparator === 'range' ? target.min : target.value;
        const numerator = Math.max(0, Math.round((denominator * value) / 100) + off);
        const printed = displayPercent(numerator, denominator, target).replace('%', '').replaceAll('.', '').replace(',', '.');
        const decimals = printed.split('.')[1]?.length ?? 0;
        const shown = { numerator: Number(printed.replace('.', '')), denominator: 10 ** decimals };
        expect(attains(shown, target)).toBe(attains(percentQuantity(numerator, denominator), target));
      }),
      { numRuns: 2000 },
    );
  });
});

test('a completion rate just below the target never reads 100 %', () => {
  expect(displayCompletionRate(6070 / 6071)).toBe('99,98%');
  expect(displayCompletionRate(1)).toBe('100,0%');
  expect(displayCompletionRate(1259 / 1200)).toBe('104,9%');
});
