import { describe, expect, test } from 'vitest';
import { readFigure } from '#core/domain/figures/read-figure.ts';
import { indicator, issuesInShort, row, type Typed } from './figure-fixtures.ts';

const count = indicator({ timeBehavior: 'year_end' });
const ratio = indicator({ timeBehavior: 'year_end', measure: 'ratio' });

describe('a year-end indicator before the year report', () => {
  test('is not due, and an early count is kept and named', () => {
    const reading = readFigure(count, row('12 CĐCS'), { isYearReport: false });
    expect(reading.value).toEqual({ state: 'not-due', early: { kind: 'count', numerator: 12 } });
    expect(reading).toMatchObject({ raw: '12 CĐCS', cell: 'E9' });
    expect(reading.issues).toEqual([
      {
        severity: 'note',
        code: 'early-year-end',
        sheet: 'Biểu 1',
        cell: 'E9',
        indicator: 'X-01',
        found: '12 CĐCS',
        candidates: [],
      },
    ]);
  });

  test('an early ratio is kept without its other issues', () => {
    const reading = readFigure(ratio, row(229, 299, '82%'), { isYearReport: false });
    expect(reading.value).toEqual({ state: 'not-due', early: { kind: 'ratio', numerator: 229, denominator: 299 } });
    expect(issuesInShort(reading)).toEqual(['note early-year-end E9']);
  });

  test.each<[string, Typed, Typed, Typed, string[]]>([
    ['blank', null, null, null, []],
    ['a denominator alone', null, 24, null, []],
    ['"chưa có số liệu"', 'chưa có số liệu', null, null, []],
    ['dashes', '-', '-', null, []],
    ['an unreadable figure', '1O', 24, null, ['note early-year-end E9']],
    ['a percentage alone', null, null, '81,2%', ['note early-year-end G9']],
    ['zero over zero', 0, 0, null, ['note early-year-end E9']],
  ])('%s is not due without an early figure', (_, numerator, denominator, percent, issues) => {
    const reading = readFigure(ratio, row(numerator, denominator, percent), { isYearReport: false });
    expect(reading.value).toEqual({ state: 'not-due', early: null });
    expect(issuesInShort(reading)).toEqual(issues);
  });

  test('in the year report it is a figure like any other', () => {
    const reading = readFigure(count, row(12), { isYearReport: true });
    expect(reading.value).toEqual({ state: 'reported', amount: { kind: 'count', numerator: 12 } });
    expect(reading.issues).toEqual([]);
  });
});

test('an indicator that is no year-end one is due in every report', () => {
  const reading = readFigure(indicator(), row(12), { isYearReport: false });
  expect(reading.value).toEqual({ state: 'reported', amount: { kind: 'count', numerator: 12 } });
});
