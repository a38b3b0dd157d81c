import { describe, expect, test } from 'vitest';
import { cumulativeDecreased, periodsDoNotAdd, seriesIssues } from '#core/domain/consolidation/series-checks.ts';
import type { FigureState } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { blank, byCategory, count, doubtful, indicatorOf, no, planOf, ratio, standing, yes } from './build.ts';

const plan = planOf([]);
const series = (reports: Record<string, FigureState>) =>
  Object.entries(reports).map(([report, value]) => standing('U1', report, value));
const differences = (reports: Record<string, FigureState>, given: Partial<Indicator> = {}) =>
  periodsDoNotAdd(plan, indicatorOf(given), series(reports)).map(({ stands, found, expected }) => [
    stands.period,
    found,
    expected,
  ]);
const decreases = (reports: Record<string, FigureState>, given: Partial<Indicator> = {}) =>
  cumulativeDecreased(plan, indicatorOf(given), series(reports)).map(({ stands, expected }) => [stands.period, expected]);

describe('periods that do not add', () => {
  test('are found where all are reported, with their sum', () => {
    expect(differences({ DOT1: count(3), DOT2: count(5), NAM: count(10) })).toEqual([
      ['NAM', { kind: 'count', numerator: 10 }, { kind: 'count', numerator: 8 }],
    ]);
  });
  test('of a ratio differ in the numerator, not in its latest denominator', () => {
    expect(differences({ DOT1: ratio(3, 9), DOT2: ratio(5, 9), NAM: ratio(8, 12) })).toEqual([]);
    expect(differences({ DOT1: ratio(3, 9), DOT2: ratio(5, 9), NAM: ratio(9, 12) })).toHaveLength(1);
  });
  test('by category differ in any category', () => {
    expect(
      differences(
        { DOT1: byCategory({ A: 1, B: 1 }), DOT2: byCategory({ A: 1, B: 1 }), NAM: byCategory({ A: 2, B: 3 }) },
        { measure: 'by-category' },
      ),
    ).toHaveLength(1);
  });
  test.each<[string, Record<string, FigureState>, Partial<Indicator>]>([
    ['periods that add', { DOT1: count(3), DOT2: count(5), NAM: count(8) }, {}],
    ['a period that is missing', { DOT1: count(3), NAM: count(10) }, {}],
    ['a period left blank', { DOT1: count(3), DOT2: blank, NAM: count(10) }, {}],
    ['a period in doubt', { DOT1: doubtful, DOT2: count(5), NAM: count(10) }, {}],
    ['a stock', { DOT1: count(3), DOT2: count(5), NAM: count(10) }, { timeBehavior: 'stock' }],
    ['a yes or no', { DOT1: yes, DOT2: no, NAM: yes }, { measure: 'yes-no' }],
  ])('are not seen in %s', (_, reports, given) => {
    expect(differences(reports, given)).toEqual([]);
  });
});

describe('a cumulative figure below an earlier one', () => {
  test('is found at the later report', () => {
    expect(decreases({ DOT1: count(10), NAM: count(7) })).toEqual([['NAM', { kind: 'count', numerator: 10 }]]);
    expect(decreases({ DOT1: count(5), '9T': count(4), NAM: count(7) })).toEqual([['9T', { kind: 'count', numerator: 5 }]]);
  });
  test('may stay the same, and a stock may fall', () => {
    expect(decreases({ DOT1: count(10), NAM: count(10) })).toEqual([]);
    expect(decreases({ DOT1: count(10), NAM: count(7) }, { timeBehavior: 'stock' })).toEqual([]);
  });
  test('is not what arose in a later period alone', () => {
    expect(decreases({ DOT1: count(10), DOT2: count(7) })).toEqual([]);
  });
});

test('both become warnings at the cell of the figure that stands', () => {
  expect(seriesIssues(plan, indicatorOf(), series({ NAM: count(7) }), series({ DOT1: count(10), DOT2: count(1) }))).toEqual([
    {
      severity: 'warning',
      code: 'periods-do-not-add',
      sheet: 'Sheet1',
      cell: 'E9',
      indicator: 'I1',
      found: 'raw',
      candidates: ['11'],
    },
    {
      severity: 'warning',
      code: 'cumulative-decreased',
      sheet: 'Sheet1',
      cell: 'E9',
      indicator: 'I1',
      found: 'raw',
      candidates: ['10'],
    },
  ]);
});
