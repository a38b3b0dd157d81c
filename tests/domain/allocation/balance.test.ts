import { expect, test } from 'vitest';
import { unitTarget } from '#core/domain/allocation/allocation.ts';
import { amountToSpread, balance } from '#core/domain/allocation/balance.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Target } from '#core/domain/plan/target.ts';
import { presetPlan } from '../../support/plans.ts';

const [first] = presetPlan('ninh-binh-2023').indicators;
const indicator = (facts: Partial<Indicator>): Indicator => {
  if (!first) throw new Error('a plan without indicators');
  return { ...first, dataOwner: 'upper-union', evaluationUnit: 'unit', ...facts };
};
const count = (target: Target | null, decimals = 0) => indicator({ measure: 'count', aggregation: 'sum', target, decimals });
const ratio = (target: Target) => indicator({ measure: 'ratio', aggregation: 'ratio_of_sums', target });
const whole = (...amounts: number[]) => amounts.map((units) => ({ units, decimals: 0 }));
const percents = (...amounts: number[]) => amounts.map((units) => ({ units, decimals: 2 }));

test('a sum is held against the plan at once: met, short by, over by', () => {
  const plan = count({ comparator: '>=', value: 1200 });
  expect(balance(plan, [])).toEqual({ kind: 'nothing-allocated' });
  expect(balance(plan, whole(700, 500))).toEqual({ kind: 'met' });
  expect(balance(plan, whole(700, 499))).toEqual({ kind: 'short', by: 1 });
  expect(balance(plan, whole(700, 520))).toEqual({ kind: 'over', by: 20 });
  expect(balance(plan, whole(0))).toEqual({ kind: 'short', by: 1200 });
  expect(balance(count(null), whole(5))).toEqual({ kind: 'no-target' });
});

test('each comparator asks for its own sum', () => {
  expect(balance(count({ comparator: '>', value: 1200 }), whole(1200))).toEqual({ kind: 'short', by: 1 });
  expect(balance(count({ comparator: '>', value: 1200 }), whole(1201))).toEqual({ kind: 'met' });
  const range = count({ comparator: 'range', min: 1800, max: 2000 });
  expect([1799, 1800, 2000, 2001].map((sum) => balance(range, whole(sum)))).toEqual([
    { kind: 'short', by: 1 },
    { kind: 'met' },
    { kind: 'met' },
    { kind: 'over', by: 1 },
  ]);
  const below = count({ comparator: '<', value: 10 });
  expect([0, 9, 10].map((sum) => balance(below, whole(sum)))).toEqual([
    { kind: 'met' },
    { kind: 'met' },
    { kind: 'over', by: 1 },
  ]);
  expect(balance(count({ comparator: '>=', value: 12.5 }, 1), [{ units: 125, decimals: 1 }])).toEqual({ kind: 'met' });
});

test('ratios are not summed: units held to less than the plan are counted', () => {
  expect(balance(ratio({ comparator: '>=', value: 85 }), percents(8500, 9000, 8499))).toEqual({ kind: 'each', below: 1 });
  expect(balance(ratio({ comparator: '>', value: 80 }), percents(8000, 8001))).toEqual({ kind: 'each', below: 1 });
  expect(balance(ratio({ comparator: '<', value: 1 }), percents(50, 100))).toEqual({ kind: 'each', below: 1 });
});

test('what there is to spread is the least that meets the target', () => {
  const amounts = [
    { comparator: '>=', value: 1200 },
    { comparator: '>', value: 1200 },
    { comparator: 'range', min: 1800, max: 2000 },
    { comparator: '<', value: 10 },
  ] as const;
  expect(amounts.map((target) => amountToSpread(count(target)))).toEqual([1200, 1201, 1800, 9]);
  expect(amountToSpread(count({ comparator: '>=', value: 12.5 }, 0))).toBe(13);
  expect(amountToSpread(count(null))).toBeNull();
});

test('a ratio holds for each unit as it stands unless the unit has its own; a part of a count is its own or none', () => {
  expect(unitTarget(ratio({ comparator: '>', value: 80 }), null)).toEqual({ comparator: '>', value: 80 });
  expect(unitTarget(ratio({ comparator: '>', value: 80 }), { units: 8250, decimals: 2 })).toEqual({
    comparator: '>',
    value: 82.5,
  });
  expect(unitTarget(count({ comparator: '>=', value: 1200 }), null)).toBeNull();
  expect(unitTarget(count({ comparator: 'range', min: 25, max: 30 }), { units: 3, decimals: 0 })).toEqual({
    comparator: '>=',
    value: 3,
  });
});
