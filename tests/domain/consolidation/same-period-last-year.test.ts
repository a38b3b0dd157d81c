import { describe, expect, test } from 'vitest';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { FigureState } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { EmulationPeriod } from '#core/domain/plan/reporting-period.ts';
import { count, emulation, indicatorOf, periodOf, planOf, planUnit, ratio, standing } from './build.ts';

const units = [planUnit('U1')];
const lastHalves = [emulation('D1', '2022-01-01', '2022-06-30'), emulation('D2', '2022-07-01', '2022-12-31')];

interface Given {
  now: FigureState;
  before: FigureState;
  indicator?: Partial<Indicator>;
  earlier?: Partial<Indicator>;
  periods?: readonly EmulationPeriod[];
  question?: string;
  report?: string;
}

function comparison({
  now,
  before,
  indicator = {},
  earlier = {},
  periods = lastHalves,
  question = 'NAM',
  report = 'NAM',
}: Given) {
  const plan = planOf([indicatorOf(indicator)]);
  const lastPlan = planOf([indicatorOf({ ...indicator, code: 'OLD', ...earlier })], {
    id: 'last',
    year: 2022,
    emulationPeriods: periods,
  });
  const table = consolidate({
    plan,
    planVersion: 1,
    units,
    standing: [standing('U1', question, now)],
    period: periodOf(plan, question),
    basis: question === 'NAM' ? 'cumulative' : 'period',
    samePeriodLastYear: [
      {
        plan: lastPlan,
        planVersion: 1,
        units,
        standing: [standing('U1', report, before, { indicator: 'OLD', basis: report === 'NAM' ? 'cumulative' : 'period' })],
      },
    ],
  });
  return table.indicators[0]?.samePeriodLastYear;
}

describe('the same period last year', () => {
  test('of a count differs by a number and a percentage, whatever its code was then', () => {
    expect(comparison({ now: count(120), before: count(100) })).toEqual({
      isComparable: true,
      in: 'count',
      value: 100,
      difference: 20,
      percent: 20,
      population: 1,
      answered: 1,
    });
  });

  test('of a count from nothing has no percentage', () => {
    expect(comparison({ now: count(5), before: count(0) })).toMatchObject({ difference: 5, percent: null });
  });

  test('of a ratio differs by percentage points', () => {
    const ratios: Partial<Indicator> = { measure: 'ratio', aggregation: 'ratio_of_sums' };
    expect(comparison({ now: ratio(9, 10), before: ratio(3, 4), indicator: ratios })).toMatchObject({
      in: 'points',
      value: 75,
      difference: 15,
    });
  });

  test('is the period that ends on the same day, whatever it was called', () => {
    expect(comparison({ now: count(5), before: count(4), question: 'DOT1', report: 'D1' })).toMatchObject({
      value: 4,
      difference: 1,
    });
  });

  test.each<[string, string, Given]>([
    ['another measure', 'no-such-measure', { now: count(5), before: count(4), earlier: { measureId: 'other' } }],
    ['another unit of measure', 'measured-otherwise', { now: count(5), before: count(4), earlier: { unitOfMeasure: 'người' } }],
    ['nothing reported', 'not-reported', { now: count(5), before: { state: 'not-reported' } }],
    [
      'periods that ended on other days',
      'no-such-period',
      {
        now: count(5),
        before: count(4),
        question: 'DOT2',
        report: 'D2',
        periods: [emulation('D1', '2022-01-01', '2022-07-31'), emulation('D2', '2022-08-01', '2022-12-31')],
      },
    ],
  ])('cannot be compared with %s, and says so', (_, because, given) => {
    expect(comparison(given)).toEqual({ isComparable: false, because });
  });
});

test('a table without last year’s figures says nothing of them', () => {
  const plan = planOf([indicatorOf()]);
  const table = consolidate({ plan, planVersion: 1, units, standing: [], period: periodOf(plan, 'NAM'), basis: 'cumulative' });
  expect(table.indicators[0]).not.toHaveProperty('samePeriodLastYear');
});
