import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Strangeness, strangeness, type UnitHistory } from '#core/domain/analysis/outlier.ts';
import { outliers } from '#core/domain/analysis/outliers.ts';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import { count, indicatorOf, periodOf, planOf, planUnit, standing } from '../consolidation/build.ts';

const years = (...values: readonly number[]) => values.map((value, at) => ({ year: 2023 - values.length + at, value }));
const history = (given: Partial<UnitHistory>): UnitHistory => ({
  measure: 'count',
  timeBehavior: 'flow',
  now: 10,
  years: [],
  earlier: null,
  ...given,
});
const earlier = { label: 'Đợt 1', value: 10, daysBefore: 181, daysSince: 184 };

describe('a figure unlike its own past', () => {
  test.each<[string, Partial<UnitHistory>, Strangeness | null]>([
    ['without a past', { now: 1000 }, null],
    ['four times last year', { now: 168, years: years(40) }, { kind: 'unlike-last-time', year: 2022, before: 40, times: 4.2 }],
    ['a third of last year', { now: 10, years: years(30) }, { kind: 'unlike-last-time', year: 2022, before: 30, times: 1 / 3 }],
    ['twice last year', { now: 80, years: years(40) }, null],
    ['three instead of one: too few to say', { now: 3, years: years(1) }, null],
    ['twelve after none', { now: 12, years: years(0) }, { kind: 'unlike-last-time', year: 2022, before: 0, times: null }],
    ['none after twelve', { now: 0, years: years(12) }, { kind: 'unlike-last-time', year: 2022, before: 12, times: 0 }],
    [
      'far from five steady years',
      { now: 100, years: years(40, 42, 44, 38, 40) },
      { kind: 'unlike-its-years', usual: 40, deviation: 2, years: 5, times: 2.5 },
    ],
    ['a little above steady years', { now: 55, years: years(40, 40, 40, 40) }, null],
    ['far from years that went up and down', { now: 100, years: years(10, 60, 20, 80, 40) }, null],
    [
      'one wild year does not hide what is usual',
      { now: 130, years: years(40, 900, 41, 42, 40) },
      { kind: 'unlike-its-years', usual: 41, deviation: 1, years: 5, times: 130 / 41 },
    ],
    [
      'a ratio by percentage points',
      { measure: 'ratio', now: 52, years: years(90) },
      { kind: 'unlike-last-time', year: 2022, before: 90, times: 52 / 90 },
    ],
    ['a ratio that went from 2 % to 8 %', { measure: 'ratio', now: 8, years: years(2) }, null],
    [
      'as much again and four times more since the first period',
      { now: 60, earlier },
      { kind: 'sudden-rise', label: 'Đợt 1', before: 10, since: 50, times: (50 * 181) / (10 * 184) },
    ],
    ['the same pace as before', { now: 21, earlier }, null],
    ['a stretch too short to have a pace', { now: 60, earlier: { ...earlier, daysSince: 20 } }, null],
    [
      'a stock that is a fifth of what it was',
      { timeBehavior: 'stock', now: 20, earlier: { ...earlier, value: 100 } },
      { kind: 'sudden-change', label: 'Đợt 1', before: 100, times: 0.2 },
    ],
  ])('%s', (_, given, expected) => {
    expect(strangeness(history(given))).toEqual(expected);
  });

  test('what is as it always was is never strange, whatever the history', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 9 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const usual = values.length < 4 ? values.at(-1) : sorted[Math.floor(sorted.length / 2)];
        expect(strangeness(history({ now: usual ?? 0, years: years(...values) }))).toSatisfy(
          (found: Strangeness | null) => found === null || (found.kind === 'unlike-its-years' && sorted.length % 2 === 0),
        );
      }),
    );
  });
});

test('a table is held against an earlier one of the year: the same unit and indicator, over the days between', () => {
  const plan = planOf([indicatorOf()]);
  const units = [planUnit('U1'), planUnit('U2')];
  const figures = [
    standing('U1', 'DOT1', count(10)),
    standing('U1', 'NAM', count(90)),
    standing('U2', 'DOT1', count(10)),
    standing('U2', 'NAM', count(20)),
  ];
  const tableOf = (code: string) =>
    consolidate({ plan, planVersion: 1, units, standing: figures, period: periodOf(plan, code), basis: 'cumulative' });
  const first = { label: 'Đợt 1', days: { from: '2023-01-01', to: '2023-06-30' }, table: tableOf('DOT1') };
  const found = outliers(tableOf('NAM'), { from: '2023-01-01', to: '2023-12-31' }, { years: [], earlier: first });
  expect(found.map(({ unit, because }) => ({ unit, because }))).toEqual([
    { unit: 'U1', because: { kind: 'sudden-rise', label: 'Đợt 1', before: 10, since: 80, times: (80 * 181) / (10 * 184) } },
  ]);
});
