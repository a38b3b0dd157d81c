import { describe, expect, test } from 'vitest';
import type { CellContent } from '#core/domain/grid.ts';
import { formatted, indicator, inShort, issuesInShort, ratio, read, type Typed } from './figure-fixtures.ts';

const date = (day: string): CellContent => ({ kind: 'date', day });

describe('numerator and denominator in their own cells', () => {
  test.each<[Typed, Typed, string]>([
    [118, 130, '118/130'],
    ['1.035', '7.075', '1035/7075'],
    ['118 CĐCS', '130 CĐCS', '118/130'],
    [0, 24, '0/24'],
    ['-', 24, '0/24'],
    ['không có', 24, '0/24'],
    [130, 130, '130/130'],
  ])('%j of %j is %s', (numerator, denominator, expected) => {
    const reading = read(ratio, numerator, denominator);
    expect(inShort(reading)).toBe(expected);
    expect(reading).toMatchObject({ cell: 'E9', denominatorCell: 'F9', issues: [] });
  });

  test('the numerator keeps its words as the note and its text as the raw', () => {
    const reading = read(ratio, '12 (trong đó 3 DNNN)', 24);
    expect(reading).toMatchObject({ raw: '12 (trong đó 3 DNNN)', note: 'trong đó 3 DNNN', issues: [] });
    expect(inShort(reading)).toBe('12/24');
  });
});

describe('a ratio written whole in one cell', () => {
  test.each([
    ['118/130', null],
    ['118 / 130', null],
    ['118/130 CĐCS', 'CĐCS'],
    ['118 CĐCS/130 CĐCS', 'CĐCS'],
    ['118 đ/c / 130 đ/c', 'đ/c'],
    ['118/130, đạt 90,8%', null],
    ['118/130 (90,8%)', null],
    ['118/130 = 90,8%', null],
    ['118/130 đạt tỷ lệ 90,8%', null],
    ['118/130 (trong đó 3 DNNN)', 'trong đó 3 DNNN'],
    ['118 trên tổng số 130', null],
    ['118 trong tổng số 130 CĐCS', 'CĐCS'],
    ['118 CĐCS trên tổng số 130 CĐCS, đạt 90,8%', 'CĐCS, đạt'],
    ['118 tren tong so 130', null],
    ['118 trên 130', null],
    ['đạt 90,8% (118/130)', null],
    ['90,8% (118/130)', null],
    ['Đạt 90,8% - 118/130', null],
    ['có 118/130 CĐCS', 'CĐCS'],
  ])('%j is 118 of 130, and its cell is both', (typed, note) => {
    const reading = read(ratio, typed);
    expect(inShort(reading)).toBe('118/130');
    expect(reading).toMatchObject({ raw: typed, cell: 'E9', denominatorCell: 'E9', note, issues: [] });
  });

  test.each([
    ['5.668/5.948, đạt 95,3%', '5668/5948'],
    ['1.035 / 7.075', '1035/7075'],
    ['0/2', '0/2'],
    ['5/6', '5/6'],
    ['08/08', '8/8'],
  ])('%j is %s', (typed, expected) => {
    expect(inShort(read(ratio, typed))).toBe(expected);
  });

  test('in the denominator’s or the percent cell where the others are blank', () => {
    expect(inShort(read(ratio, null, '118/130'))).toBe('118/130');
    expect(read(ratio, null, '118/130')).toMatchObject({ cell: 'F9', denominatorCell: 'F9' });
    expect(inShort(read(ratio, null, null, '118/130 (90,8%)'))).toBe('118/130');
    expect(read(ratio, '', null, '118/130 (90,8%)')).toMatchObject({ cell: 'G9', denominatorCell: 'G9' });
  });

  test('its denominator may stand again in its own cell, but not another one', () => {
    expect(inShort(read(ratio, '118/130', 130))).toBe('118/130');
    expect(inShort(read(ratio, '118/130', '-'))).toBe('review two-numbers');
    expect(issuesInShort(read(ratio, '118/130', 140))).toEqual(['error two-numbers E9']);
  });

  test.each([
    ['118/130/140', 'two-numbers'],
    ['05/6/2023', 'not-a-number'],
    ['118 - 130', 'two-numbers'],
    ['118 hoặc 119/130', 'two-numbers'],
    ['>118/130', 'not-a-number'],
    ['khoảng 118/130', 'not-a-number'],
    ['118/130 (dự kiến)', 'not-a-number'],
    ['118/130?', 'not-a-number'],
    ['1O/130', 'not-a-number'],
    ['118/13O', 'not-a-number'],
    ['118/', 'not-a-number'],
    ['/130', 'not-a-number'],
    ['1,5/130', 'fraction-in-count'],
    ['118/130,5', 'fraction-in-count'],
    ['2 triệu/3 triệu', 'not-a-number'],
  ])('%j needs review: %s, named once', (typed, because) => {
    const reading = read(ratio, typed);
    expect(inShort(reading)).toBe(`review ${because}`);
    expect(reading.issues).toHaveLength(1);
    expect(reading.issues[0]).toMatchObject({ code: because, severity: 'error', cell: 'E9', found: typed });
  });

  test('numerator above denominator, or out of nothing', () => {
    expect(issuesInShort(read(ratio, '140/130'))).toEqual(['error numerator-above-denominator E9']);
    expect(issuesInShort(read(ratio, '3/0'))).toEqual(['error denominator-zero E9']);
    expect(issuesInShort(read(ratio, '0/0'))).toEqual(['warning denominator-zero E9']);
    expect(inShort(read(ratio, '0/0'))).toBe('not-applicable');
  });
});

describe('the states of a ratio', () => {
  test.each<[string, Typed, Typed, string, string[]]>([
    ['above its denominator', 27, 24, 'review numerator-above-denominator', ['error numerator-above-denominator E9']],
    ['zero over zero', 0, 0, 'not-applicable', ['warning denominator-zero F9']],
    ['a dash over a typed zero', '-', 0, 'not-applicable', ['warning denominator-zero F9']],
    ['something over zero', 3, 0, 'review denominator-zero', ['error denominator-zero F9']],
    ['something over a dash', 3, '-', 'review denominator-zero', ['error denominator-zero F9']],
    ['a dash over a dash', '-', '-', 'not-applicable', []],
    ['"không có" twice', 'không có', 'Không có', 'not-applicable', []],
    ['a dash, denominator blank', '-', null, 'not-applicable', []],
    ['"không có", denominator blank', 'không có', '', 'not-applicable', []],
    ['zero, denominator blank', 0, null, 'not-applicable', []],
    ['zero, denominator unknown', 0, 'chưa có số liệu', 'not-applicable', []],
    ['numerator blank', null, 24, 'not-reported', []],
    ['a total in the numerator’s place', 'Tổng số 130, trong đó 118 đạt', 130, 'review not-a-number', ['error not-a-number E9']],
    ['numerator unknown', 'chưa có số liệu', 24, 'not-reported', []],
    ['numerator blank over zero', '', 0, 'not-reported', []],
    ['both blank', null, null, 'not-reported', []],
    ['both unknown', '…', 'chưa có số liệu', 'not-reported', []],
    ['something, denominator blank', 118, null, 'review denominator-missing', ['error denominator-missing E9']],
    ['something, denominator unknown', 118, 'chưa có số liệu', 'review denominator-missing', ['error denominator-missing F9']],
    ['numerator unreadable', '1O', 24, 'review not-a-number', ['error not-a-number E9 [10]']],
    ['denominator unreadable', 12, '24 hoặc 25', 'review two-numbers', ['error two-numbers F9']],
    ['both unreadable', -1, 2.4, 'review negative', ['error negative E9', 'error fraction-in-count F9 [2400]']],
    ['numerator blank, denominator unreadable', null, '2O', 'review not-a-number', ['error not-a-number F9 [20]']],
    ['an error value', { kind: 'error', text: '#REF!' }, 24, 'review error-value', ['error error-value E9']],
    [
      'a formula without value',
      12,
      { kind: 'formula-without-value', formula: 'Sheet2!A1' },
      'review formula-without-value',
      ['error formula-without-value F9'],
    ],
  ])('%s', (_, numerator, denominator, expected, issues) => {
    const reading = read(ratio, numerator, denominator);
    expect(inShort(reading)).toBe(expected);
    expect(issuesInShort(reading)).toEqual(issues);
  });

  test('what needs review names its cell even where the numerator is blank', () => {
    expect(read(ratio, null, '2O')).toMatchObject({ cell: 'F9', raw: '2O', denominatorCell: 'F9' });
  });
});

describe('fractions that a workbook turned into dates', () => {
  test.each([
    ['2023-06-05', ['5/6']],
    ['2023-01-13', ['1/13']],
    ['2023-06-06', ['6/6']],
  ])('%s may have been %j', (day, candidates) => {
    const reading = read(ratio, date(day));
    expect(inShort(reading)).toBe('review not-a-number');
    expect(reading.issues[0]).toMatchObject({ code: 'not-a-number', cell: 'E9', candidates });
  });

  test('it is shown day first', () => {
    expect(read(ratio, date('2023-01-13')).raw).toBe('13/01/2023');
  });
});

describe('a percentage alone', () => {
  test.each<[string, Typed, Typed, Typed, string, number]>([
    ['in its own cell', null, null, '81,2%', 'G9', 81.2],
    ['without a sign', null, null, 33.9, 'G9', 33.9],
    ['as a stored percentage', null, null, formatted(0.558673, '0.0%'), 'G9', 55.8673],
    ['as a fraction', null, null, 0.855, 'G9', 85.5],
    ['of a percent sign that is only shown', null, null, formatted(85.5, '0.0"%"'), 'G9', 85.5],
    ['beside a denominator', null, 24, '62,5%', 'G9', 62.5],
    ['beside dashes', '-', '-', '85%', 'G9', 85],
    ['beside a dash over a denominator', '-', 24, '85%', 'G9', 85],
    ['beside a zero without denominator', 0, null, '85%', 'G9', 85],
    ['beside "chưa có số liệu"', 'chưa có số liệu', null, '85 %', 'G9', 85],
    ['typed as the numerator', '81,2%', null, null, 'E9', 81.2],
    ['typed as the numerator over a denominator', '81,2%', 130, null, 'E9', 81.2],
    ['typed as the numerator with a word', 'đạt 81,2%', null, null, 'E9', 81.2],
    ['stored as the numerator', formatted(0.812, '0.0%'), null, null, 'E9', 81.2],
  ])('%s', (_, numerator, denominator, percent, cell, kept) => {
    const reading = read(ratio, numerator, denominator, percent);
    expect(reading.value).toEqual({ state: 'needs-review', because: 'percent-only', percent: kept });
    expect(issuesInShort(reading)).toEqual([`error percent-only ${cell}`]);
    expect(reading.cell).toBe(cell);
  });

  test('a bound is not kept as a percentage', () => {
    expect(read(ratio, '>80%').value).toEqual({ state: 'needs-review', because: 'percent-only', percent: null });
    expect(read(ratio, null, null, 'trên 80%').value).toEqual({ state: 'needs-review', because: 'percent-only', percent: null });
  });

  test.each<[string, Typed]>([
    ['a stored zero', 0],
    ['a stored 0 %', formatted(0, '0.0%')],
    ['#DIV/0!', { kind: 'error', text: '#DIV/0!' }],
    ['a formula nobody computed', { kind: 'formula-without-value', formula: 'E9/F9' }],
    ['a dash', '-'],
    ['a word', 'đạt'],
  ])('what a formula or a blank form leaves there is no answer: %s', (_, percent) => {
    expect(inShort(read(ratio, null, null, percent))).toBe('not-reported');
    expect(inShort(read(ratio, null, 24, percent))).toBe('not-reported');
    expect(read(ratio, null, 24, percent).issues).toEqual([]);
  });
});

describe('a percentage beside counts is recomputed, and the counts win', () => {
  // 118/130 is 90.769… %.
  test.each<[string, Typed]>([
    ['rounded', '90,8%'],
    ['cut off', '90,7%'],
    ['to the whole', '91%'],
    ['cut off to the whole', '90%'],
    ['with two decimals', '90,77%'],
    ['without a sign', '90,8'],
    ['with a dot', '90.77'],
    ['stored', 90.77],
    ['stored under a format', formatted(90.7692307, '0.0')],
    ['as a stored percentage', formatted(0.9076923076923077, '0.0%')],
    ['as a fraction', 0.907692307692308],
    ['as a rounded fraction', 0.908],
    ['as a fraction in text', '0,9077'],
    ['with a sign that is only shown', formatted(90.8, '0.0"%"')],
    ['with words', 'đạt 90,8%'],
    ['as a dash', '-'],
    ['as a whole paragraph', '82% '.repeat(200)],
    ['as an error value', { kind: 'error', text: '#REF!' }],
  ])('%s: nothing to say', (_, percent) => {
    const reading = read(ratio, 118, 130, percent);
    expect(inShort(reading)).toBe('118/130');
    expect(reading.issues).toEqual([]);
  });

  test.each<[string, Typed, string]>([
    ['two units of the last digit off', '90,6%', '90,8%'],
    ['two decimals', '90,75%', '90,77%'],
    ['whole percents', '93%', '90,8%'],
    ['stored', 82, '90,8%'],
    ['a stored percentage', formatted(0.82, '0%'), '90,8%'],
    ['shown to one decimal', formatted(0.9, '0.0%'), '90,8%'],
    ['a fraction', 0.5, '90,8%'],
    ['a hundred times too much', formatted(90.8, '0%'), '90,8%'],
    ['zero', 0, '90,8%'],
  ])('%s: a warning at the percent cell with the right percentage', (_, percent, right) => {
    const reading = read(ratio, 118, 130, percent);
    expect(inShort(reading)).toBe('118/130');
    expect(issuesInShort(reading)).toEqual([`warning percent-mismatch G9 [${right}]`]);
  });

  test('a typed zero stands against a percentage, with a warning', () => {
    const reading = read(ratio, 0, 24, '85%');
    expect(inShort(reading)).toBe('0/24');
    expect(issuesInShort(reading)).toEqual(['warning percent-mismatch G9 [0,0%]']);
  });

  test('13 of 16 typed as 81,2% is within one unit; 229 of 299 typed as 82% is not', () => {
    expect(read(ratio, 13, 16, '81,2%').issues).toEqual([]);
    expect(issuesInShort(read(ratio, 229, 299, '82%'))).toEqual(['warning percent-mismatch G9 [76,6%]']);
  });

  test('one behind a whole ratio or behind the numerator is compared at that cell', () => {
    expect(issuesInShort(read(ratio, '229/299, đạt 82%'))).toEqual(['warning percent-mismatch E9 [76,6%]']);
    expect(issuesInShort(read(ratio, '229 (82%)', 299))).toEqual(['warning percent-mismatch E9 [76,6%]']);
    expect(issuesInShort(read(ratio, '118/130', null, '82%'))).toEqual(['warning percent-mismatch G9 [90,8%]']);
  });

  test('0.5 without a format is a half or half a percent, whichever the counts say', () => {
    expect(read(ratio, 12, 24, 0.5).issues).toEqual([]);
    expect(read(ratio, 1, 200, 0.5).issues).toEqual([]);
  });

  test('1 without a format is the whole or one percent', () => {
    expect(read(ratio, 24, 24, 1).issues).toEqual([]);
    expect(read(ratio, 24, 24, 100).issues).toEqual([]);
    expect(read(ratio, 1, 100, 1).issues).toEqual([]);
  });
});

describe('a minimum per grassroots union', () => {
  const perGrassroots = indicator({ aggregation: 'per_unit_min', evaluationUnit: 'grassroots' });

  test('comes from a unit above them as so many out of so many', () => {
    expect(inShort(read(perGrassroots, 20, 31))).toBe('20/31');
    expect(inShort(read(perGrassroots, '20/31'))).toBe('20/31');
  });

  test('and from the grassroots union itself as a count', () => {
    expect(inShort(read(perGrassroots, 2))).toBe('2');
  });
});
