import { describe, expect, test } from 'vitest';
import { groupTotal } from '#core/domain/reports/group-total.ts';
import { figure } from './build.ts';

describe('the total of a group', () => {
  test('a ratio is sum over sum of those that gave both, never a mean of percentages', () => {
    const figures = [
      figure('A', { numerator: 9, denominator: 10, value: 90 }),
      figure('B', { numerator: 10, denominator: 100, value: 10 }),
      figure('C', { state: 'not-reported' }),
      figure('D', { state: 'needs-review', value: 95 }),
    ];
    const total = groupTotal({ aggregation: 'ratio_of_sums', decimals: 0 }, figures);
    expect(total).toMatchObject({ numerator: 19, denominator: 110 });
    expect(total.percent).toBeCloseTo(17.2727, 3);
  });

  test('a sum with decimals does not drift', () => {
    const figures = [figure('A', { numerator: 0.1 }), figure('B', { numerator: 0.2 })];
    expect(groupTotal({ aggregation: 'sum', decimals: 1 }, figures).numerator).toBe(0.3);
  });

  test('a group that has said nothing has no total, not zero', () => {
    expect(groupTotal({ aggregation: 'sum', decimals: 0 }, [figure('A', { state: 'not-reported' })]).numerator).toBeNull();
  });

  test('silent units count among those asked for a yes or no', () => {
    const figures = [figure('A', { value: true }), figure('B', { value: false }), figure('C', { state: 'not-reported' })];
    expect(groupTotal({ aggregation: 'per_unit_yes_no', decimals: 0 }, figures)).toMatchObject({ numerator: 1, denominator: 3 });
  });

  test('beside a minimum stand the sum and those that reach it', () => {
    const figures = [figure('A', { numerator: 3, meetsTarget: true }), figure('B', { numerator: 0, meetsTarget: false })];
    expect(groupTotal({ aggregation: 'per_unit_min', decimals: 0 }, figures)).toMatchObject({
      sum: 3,
      meeting: { count: 1, of: 2 },
    });
  });

  test('a grassroots union that answers for itself is one of one among unions that answer for theirs', () => {
    const figures = [
      figure('A', { numerator: 12, denominator: 14, meetsTarget: false }),
      figure('B', { numerator: 2, meetsTarget: true }),
    ];
    expect(groupTotal({ aggregation: 'per_unit_min', decimals: 0 }, figures)).toMatchObject({ numerator: 13, denominator: 15 });
  });
});
