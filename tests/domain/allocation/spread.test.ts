import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Share, spread } from '#core/domain/allocation/spread.ts';

const share = (unit: string, weight: number | null, facts: Partial<Share> = {}): Share => ({
  unit,
  weight,
  amount: null,
  isLocked: false,
  ...facts,
});

const amountsOf = (total: number, shares: readonly Share[]) => {
  const result = spread(total, shares);
  return result.ok ? result.value.amounts.map(({ amount }) => amount) : result.error;
};

test('what is left over goes to the largest remainders, of equal ones to the first', () => {
  expect(amountsOf(100, [share('A', 1), share('B', 1), share('C', 1)])).toEqual([34, 33, 33]);
  // 10 × 41/100 = 4.1 · 4.0 · 1.9
  expect(amountsOf(10, [share('A', 41), share('B', 40), share('C', 19)])).toEqual([4, 4, 2]);
  expect(amountsOf(1, [share('A', 1), share('B', 3)])).toEqual([0, 1]);
});

test('a locked row keeps what it has, and the others share the rest', () => {
  const shares = [share('A', 1, { amount: 70, isLocked: true }), share('B', 1), share('C', 2)];
  expect(amountsOf(100, shares)).toEqual([10, 20]);
});

test('a unit whose weight nobody knows keeps what it has and is named, never taken for zero', () => {
  const result = spread(100, [share('A', null, { amount: 10 }), share('B', null), share('C', 5), share('D', 4)]);
  expect(result).toEqual({
    ok: true,
    value: {
      amounts: [
        { unit: 'C', amount: 50 },
        { unit: 'D', amount: 40 },
      ],
      withoutWeight: ['A', 'B'],
    },
  });
});

test('what cannot be spread is refused with the reason', () => {
  expect(amountsOf(100, [share('A', 1, { amount: 120, isLocked: true }), share('B', 1)])).toEqual({
    kind: 'kept-exceeds',
    by: 20,
  });
  expect(amountsOf(100, [share('A', 0), share('B', null)])).toEqual({ kind: 'no-weights' });
  expect(amountsOf(100, [])).toEqual({ kind: 'no-weights' });
  expect(amountsOf(0, [share('A', 0), share('B', 0)])).toEqual([0, 0]);
});

const anyShare = fc.record({
  weight: fc.option(fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 2_000_000_000 })), { freq: 5 }),
  amount: fc.option(fc.nat({ max: 3000 })),
  isLocked: fc.boolean(),
});
const anyShares = fc
  .array(anyShare, { maxLength: 300 })
  .map((all) => all.map((one, index): Share => ({ unit: `U${index}`, ...one })));
const total = fc.oneof(fc.nat({ max: 2000 }), fc.nat({ max: 1_000_000_000 }));

test('whatever the total and the weights: the sum is exact, locks hold, and nobody is off by a whole one', () => {
  fc.assert(
    fc.property(total, anyShares, (asked, shares) => {
      const result = spread(asked, shares);
      const isOpen = (one: Share) => one.weight !== null && !one.isLocked;
      const open = shares.filter(isOpen);
      const kept = shares.filter((one) => !isOpen(one)).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
      if (!result.ok) {
        const weightless = open.every(({ weight }) => weight === 0);
        expect(result.error.kind === 'kept-exceeds' ? kept > asked : weightless).toBe(true);
        return;
      }
      const { amounts } = result.value;
      expect(amounts.map(({ unit }) => unit)).toEqual(open.map(({ unit }) => unit));
      expect(kept + amounts.reduce((sum, { amount }) => sum + amount, 0)).toBe(asked);
      const all = open.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
      for (const [index, { amount }] of amounts.entries()) {
        expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
        const quota = all === 0 ? 0 : ((asked - kept) * (open[index]?.weight ?? 0)) / all;
        expect(Math.abs(amount - quota)).toBeLessThan(1.001);
      }
    }),
    { seed: 20231, numRuns: 1500 },
  );
});

test('who weighs more never gets less', () => {
  fc.assert(
    fc.property(total, fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 60 }), (asked, weights) => {
      const given = amountsOf(
        asked,
        weights.map((weight, index) => share(`U${index}`, weight)),
      );
      if (!Array.isArray(given)) return;
      const inOrder = weights.map((weight, index) => ({ weight, amount: given[index] ?? 0 })).sort((a, b) => a.weight - b.weight);
      for (const [index, { weight, amount }] of inOrder.entries()) {
        const heavier = inOrder[index + 1];
        if (heavier && heavier.weight > weight) expect(heavier.amount).toBeGreaterThanOrEqual(amount);
      }
    }),
    { seed: 20232, numRuns: 500 },
  );
});
