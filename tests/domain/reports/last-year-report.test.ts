import { describe, expect, test } from 'vitest';
import type { IndicatorRow, SamePeriodComparison } from '#core/domain/consolidation/indicator-table.ts';
import { indicatorReport } from '#core/domain/reports/indicator-report.ts';
import { lastYearReport } from '#core/domain/reports/last-year-report.ts';
import { lastYearTexts } from '#core/text/vi.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { indicator, input, letter, line, table, texts } from './build.ts';

const than = (given: Partial<Extract<SamePeriodComparison, { in: 'count' }>> = {}): SamePeriodComparison => ({
  isComparable: true,
  value: 1197,
  population: 2,
  answered: 2,
  in: 'count',
  difference: 62,
  percent: (100 * 62) / 1197,
  ...given,
});
const points = (value: number, difference: number): SamePeriodComparison => ({
  isComparable: true,
  value,
  population: 2,
  answered: 2,
  in: 'points',
  difference,
});

const count = (samePeriodLastYear?: SamePeriodComparison, given: Partial<IndicatorRow> = {}) =>
  indicator({ ...(samePeriodLastYear ? { samePeriodLastYear } : {}), ...given }, { numerator: 1259, value: 1259 });
const ratio = (samePeriodLastYear: SamePeriodComparison) =>
  indicator(
    {
      name: 'Đoàn viên xuất sắc',
      measure: 'ratio',
      aggregation: 'ratio_of_sums',
      unitOfMeasure: '%',
      target: null,
      samePeriodLastYear,
    },
    { numerator: 118, denominator: 130, value: (100 * 118) / 130 },
  );
const sheetOf = (...rows: readonly IndicatorRow[]) => lastYearReport(input(table(rows)), letter, reportWords);

describe('biểu 05', () => {
  test('a count stands beside last year’s, with the step in its unit and in percent', () => {
    expect(line(sheetOf(count(than())), 'Sáng kiến được công nhận').slice(2)).toEqual([
      'sáng kiến',
      '1.197',
      '1.259',
      '+62',
      '+5,2%',
      '',
    ]);
    const less = line(
      sheetOf(count(than({ value: 1300, difference: -41, percent: (100 * -41) / 1300 }))),
      'Sáng kiến được công nhận',
    );
    expect(less.slice(3, 7)).toEqual(['1.300', '1.259', '-41', '-3,2%']);
  });

  test('out of nothing there is a step and no percentage', () => {
    const cells = line(sheetOf(count(than({ value: 0, difference: 1259, percent: null }))), 'Sáng kiến được công nhận');
    expect(cells.slice(3, 7)).toEqual(['0', '1.259', '+1.259', '–']);
  });

  test('percentages differ by points, never by percent', () => {
    // 118/130 = 90.769 %; 90.769 − 88.5 = 2.269.
    const cells = line(sheetOf(ratio(points(88.5, (100 * 118) / 130 - 88.5))), 'Đoàn viên xuất sắc');
    expect(cells.slice(3, 7)).toEqual(['88,5%', '90,8%', '+2,3 điểm', '']);
    const hardly = line(sheetOf(ratio(points(90.75, 0.019))), 'Đoàn viên xuất sắc');
    expect(hardly[5]).toBe('+0,02 điểm');
  });

  test('what cannot be compared is said with its reason, and is no zero', () => {
    const because = (reason: Extract<SamePeriodComparison, { isComparable: false }>['because']) =>
      line(sheetOf(count({ isComparable: false, because: reason })), 'Sáng kiến được công nhận').slice(3);
    expect(because('no-such-measure')).toEqual(['…', '1.259', '–', '–', 'Không so sánh được: năm trước không có chỉ tiêu này']);
    expect(because('measured-otherwise').at(-1)).toBe('Không so sánh được: năm trước tính cách khác');
  });

  test('where there is no last year at all, that is said once below the table', () => {
    const sheet = sheetOf(count(), { ...count(), code: 'I2', name: 'Mô hình tiên tiến' });
    expect(line(sheet, 'Sáng kiến được công nhận').slice(3)).toEqual(['…', '1.259', '–', '–', '']);
    const said = sheet.rows.flatMap((_, row) => texts(sheet, row)).filter((text) => text?.startsWith('Chưa có kế hoạch'));
    expect(said).toEqual(['Chưa có kế hoạch và số liệu năm trước của cơ quan này.']);
  });

  test('units that were silent last year are counted in the note', () => {
    const cells = line(sheetOf(count(than({ answered: 1 }))), 'Sáng kiến được công nhận');
    expect(cells.at(-1)).toBe('Năm trước 1/2 đơn vị');
  });
});

describe('biểu 01 with last year', () => {
  test('shows last year and the step beside the figures of the table’s basis, and only where it is asked for', () => {
    const rows = table([count(than())]);
    const plain = indicatorReport(input(rows, { isFromPlanStart: false }), letter, reportWords);
    const asked = indicatorReport(input(rows, { isFromPlanStart: false, isWithLastYear: true }), letter, reportWords);
    expect([plain.columns.length, asked.columns.length]).toEqual([13, 12]);
    expect(line(asked, 'Sáng kiến được công nhận').slice(3, 9)).toEqual(['≥ 1.200', '', '1.259', '', '1.197', '+62']);
    expect(asked.columns.reduce((sum, { widthInMm }) => sum + widthInMm, 0)).toBeLessThanOrEqual(250.01);
    const heads = texts(asked, asked.titleRows?.first ?? 0);
    expect(heads).toContain('Cùng kỳ năm trước');
    expect(heads).toContain('Lũy kế từ đầu năm');
    expect(texts(asked, asked.titleRows?.last ?? 0)).toEqual([
      '(A)',
      '(B)',
      '(C)',
      '(1)',
      '(2)',
      '(3)',
      '(4=3/2)',
      '(5)',
      '(6)',
      '(7)',
      '(D)',
      '(E)',
    ]);
  });
});

test('on screen and on the command line a step is never shown as none, nor none as a step', () => {
  const said = (samePeriodLastYear: SamePeriodComparison) => lastYearTexts({ decimals: 0, samePeriodLastYear });
  expect(said(than())).toEqual({ before: '1.197', change: '+62 (+5,2%)', note: null });
  expect(said(than({ difference: -41, percent: -3.15 }))?.change).toBe('−41 (−3,2%)');
  expect(said(than({ difference: 0, percent: 0 }))?.change).toBe('0 (0%)');
  expect(said(than({ value: 0, percent: null }))?.change).toBe('+62');
  expect(said(points(82.4, -1.26))).toEqual({ before: '82,4%', change: '−1,3 điểm', note: null });
  expect(said(points(82.4, -0.019))?.change).toBe('−0,02 điểm');
  expect(said({ isComparable: false, because: 'not-reported' })).toEqual({
    before: null,
    change: 'không so sánh được',
    note: 'chưa đủ số liệu hai năm',
  });
  expect(lastYearTexts({ decimals: 0 })).toBeNull();
});
