import { expect, test } from 'vitest';
import { reportsUnder } from '#core/domain/closing/reports-under.ts';
import { emulation, halfYears, indicatorOf, periodOf, planOf } from '../consolidation/build.ts';

const named = (emulationPeriods: typeof halfYears, code: string) => {
  const plan = planOf([indicatorOf()], { emulationPeriods });
  return reportsUnder(plan, periodOf(plan, code))
    .map(({ period, basis }) => `${period} ${basis}`)
    .toSorted();
};

test('the first period rests on its own report, which six months share', () => {
  expect(named(halfYears, 'DOT1')).toEqual(['DOT1 period']);
  expect(named(halfYears, '6T')).toEqual(['DOT1 period']);
});

test('the year rests on every report within it, nine months on those before: of a unit that ended the last one counts', () => {
  expect(named(halfYears, 'NAM')).toEqual(['9T cumulative', 'DOT1 period', 'DOT2 period', 'NAM cumulative']);
  expect(named(halfYears, '9T')).toEqual(['9T cumulative', 'DOT1 period']);
});

test('the second period rests on the year’s report too, out of which it is worked out', () => {
  expect(named(halfYears, 'DOT2')).toEqual(['9T cumulative', 'DOT1 period', 'DOT2 period', 'NAM cumulative']);
});

test('where days lie between the periods the year rests on its own report, what ends with it, and those before', () => {
  const apart = [emulation('DOT1', '2023-01-01', '2023-05-31'), emulation('DOT2', '2023-07-15', '2023-12-31')];
  expect(named(apart, 'NAM')).toEqual(['6T cumulative', '9T cumulative', 'DOT1 period', 'DOT2 period', 'NAM cumulative']);
});
