import { describe, expect, test } from 'vitest';
import type { EmulationPeriod } from '#core/domain/plan/reporting-period.ts';
import {
  endsThePlan,
  findReportingPeriod,
  reportingPeriods,
  reportKey,
  startsThePlan,
} from '#core/domain/plan/reporting-periods.ts';

const emulation = (code: string, from: string, to: string): EmulationPeriod => ({
  code,
  label: code,
  from,
  to,
  theme: null,
  quotation: '',
});
const halfYears = {
  year: 2023,
  emulationPeriods: [emulation('DOT1', '2023-01-01', '2023-06-30'), emulation('DOT2', '2023-07-01', '2023-12-31')],
};
const startingLate = {
  year: 2014,
  emulationPeriods: [emulation('DOT1', '2014-01-15', '2014-06-30'), emulation('DOT2', '2014-07-01', '2014-12-31')],
};
const toJuly = {
  year: 2024,
  emulationPeriods: [emulation('DOT1', '2024-01-01', '2024-07-31'), emulation('DOT2', '2024-08-01', '2024-12-31')],
};
const thirds = {
  year: 2025,
  emulationPeriods: [
    emulation('DOT1', '2025-01-01', '2025-04-30'),
    emulation('DOT2', '2025-05-01', '2025-09-30'),
    emulation('DOT3', '2025-10-01', '2025-12-31'),
  ],
};
const none = { year: 2024, emulationPeriods: [] };

function key(plan: typeof none | typeof thirds, code: string, basis: 'period' | 'cumulative'): string {
  const period = findReportingPeriod(plan, code);
  if (!period) throw new Error(code);
  const report = reportKey(plan, period, basis);
  return `${report.period} ${report.basis}`;
}

test('periods stand in the order of their ends', () => {
  expect(reportingPeriods(halfYears).map(({ code }) => code)).toEqual(['DOT1', '6T', '9T', 'DOT2', 'NAM']);
  expect(reportingPeriods(toJuly).map(({ code }) => code)).toEqual(['6T', 'DOT1', '9T', 'DOT2', 'NAM']);
  expect(reportingPeriods(none).map(({ code }) => code)).toEqual(['6T', '9T', 'NAM']);
});

test.each([
  ['the half year is the first emulation period that ends on its day', halfYears, '6T', 'cumulative', 'DOT1 period'],
  ['the half year is that period on either basis', halfYears, '6T', 'period', 'DOT1 period'],
  ['the first emulation period is its own cumulative report', halfYears, 'DOT1', 'cumulative', 'DOT1 period'],
  ['an emulation period that began on 15/1 is the half year all the same', startingLate, '6T', 'cumulative', 'DOT1 period'],
  ['the half year is a report of its own where the period ends on 31/7', toJuly, '6T', 'cumulative', '6T cumulative'],
  ['and that period is one of its own too', toJuly, 'DOT1', 'cumulative', 'DOT1 period'],
  ['the last emulation period, cumulated, is the year', halfYears, 'DOT2', 'cumulative', 'NAM cumulative'],
  ['what arose in the last emulation period is a report of its own', halfYears, 'DOT2', 'period', 'DOT2 period'],
  ['the year is cumulative on either basis', halfYears, 'NAM', 'period', 'NAM cumulative'],
  ['a middle period, cumulated, is the nine months where it ends with them', thirds, 'DOT2', 'cumulative', '9T cumulative'],
  ['a plan without emulation periods has its half year', none, '6T', 'cumulative', '6T cumulative'],
] as const)('%s', (_, plan, code, basis, expected) => {
  expect(key(plan, code, basis)).toBe(expected);
});

test('a middle period that ends with no other keeps what arose in it apart from what was reached by its end', () => {
  const plan = {
    year: 2025,
    emulationPeriods: [...thirds.emulationPeriods.slice(0, 1), emulation('DOT2', '2025-05-01', '2025-08-31')],
  };
  expect(key(plan, 'DOT2', 'period')).toBe('DOT2 period');
  expect(key(plan, 'DOT2', 'cumulative')).toBe('DOT2 cumulative');
});

describe('where a period lies in the plan', () => {
  const at = (code: string) => findReportingPeriod(startingLate, code);
  test('the first emulation period starts it whatever its day, the second does not', () => {
    expect(['DOT1', '6T', 'DOT2', 'NAM'].map((code) => at(code) && startsThePlan(startingLate, at(code) as never))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
  test('the last emulation period ends it, nine months do not', () => {
    expect(['DOT1', '9T', 'DOT2', 'NAM'].map((code) => at(code) && endsThePlan(startingLate, at(code) as never))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

test('an unknown period is not found', () => {
  expect(findReportingPeriod(none, 'DOT1')).toBe(null);
});
