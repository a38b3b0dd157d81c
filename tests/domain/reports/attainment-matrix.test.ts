import { describe, expect, test } from 'vitest';
import { attainmentMatrix } from '#core/domain/reports/attainment-matrix.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { figure, indicator, input, letter, line, table, unit } from './build.ts';

const units = [unit('A'), unit('B'), unit('C'), unit('D')];
const ratio = indicator({
  name: 'Tỷ lệ',
  measure: 'ratio',
  aggregation: 'ratio_of_sums',
  population: 3,
  units: [figure('A', { meetsTarget: true }), figure('B', { meetsTarget: false }), figure('C', { state: 'not-reported' })],
});

describe('biểu 03', () => {
  const [sheet] = attainmentMatrix(input(table([ratio], units)), letter, reportWords);
  if (!sheet) throw new Error('no sheet');

  test('each unit is marked, and those that reach the target are counted out of all who are asked', () => {
    expect(line(sheet, 'Tỷ lệ')).toEqual(['1', 'Tỷ lệ', '✓', '✗', '…', '–', '1', '3']);
  });

  test('below each unit stand the targets that it reaches and those that it was judged by', () => {
    expect(line(sheet, 'Số chỉ tiêu đạt').slice(2, 6)).toEqual(['1', '0', '0', '0']);
    expect(line(sheet, 'Số chỉ tiêu được đánh giá').slice(2, 6)).toEqual(['1', '1', '0', '0']);
  });

  test('a sum for the whole province that no unit was given a part of is left out', () => {
    const sum = indicator({ name: 'Tổng', units: [figure('A', { numerator: 5 })] });
    const [with2] = attainmentMatrix(input(table([ratio, sum], units)), letter, reportWords);
    expect(with2?.tableRows).toBe(1);
  });

  test('a hundred units come in blocks that fit the page', () => {
    const many = Array.from({ length: 100 }, (_, index) => unit(`U${index}`));
    const sheets = attainmentMatrix(input(table([ratio], many)), letter, reportWords);
    expect(sheets.length).toBeGreaterThan(5);
    for (const one of sheets) {
      expect(one.columns.reduce((sum, { widthInMm }) => sum + widthInMm, 0)).toBeLessThanOrEqual(250.001);
    }
  });
});
