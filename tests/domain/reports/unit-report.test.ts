import { describe, expect, test } from 'vitest';
import { unitReport } from '#core/domain/reports/unit-report.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { figure, indicator, input, letter, line, province, table, texts, unit } from './build.ts';

const units = [unit('A'), unit('B'), unit('C', { name: 'Công đoàn ngành Y tế', kind: 'sector', kindLabel: 'Công đoàn ngành' })];
const ratio = indicator(
  {
    measure: 'ratio',
    aggregation: 'ratio_of_sums',
    target: { comparator: '>=', value: 80, display: '≥ 80%' },
    verdict: 'not-met',
    units: [
      figure('A', { numerator: 9, denominator: 10, value: 90 }),
      figure('B', { numerator: 10, denominator: 100, value: 10 }),
      figure('C', { state: 'needs-review', value: 81.2 }),
    ],
  },
  { numerator: 19, denominator: 110, value: 1900 / 110 },
);
const only = (of: Parameters<typeof table>[0]) => {
  const [sheet] = unitReport(input(table(of, units)), letter, reportWords);
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('biểu 02', () => {
  test('a ratio takes three columns; a percentage without counts is shown, marked and in no total', () => {
    const sheet = only([ratio]);
    expect(line(sheet, 'LĐLĐ huyện A')).toEqual(['1', 'LĐLĐ huyện A', '10', '9', '90,0%']);
    expect(line(sheet, 'Công đoàn ngành Y tế')).toEqual(['3', 'Công đoàn ngành Y tế', '?', '?', '81,2%?']);
    expect(line(sheet, 'Công đoàn ngành')).toEqual(['II', 'Công đoàn ngành', '…', '…', '…']);
    expect(line(sheet, 'LĐLĐ cấp huyện')).toEqual(['I', 'LĐLĐ cấp huyện', '110', '19', '17,3%']);
  });

  test("the grand total is the table's own figure, not added again", () => {
    const corrected = { ...ratio, numerator: 77, denominator: 111, value: 7700 / 111 };
    expect(line(only([corrected]), 'TỔNG CỘNG')).toEqual(['', 'TỔNG CỘNG', '111', '77', '69,4%']);
  });

  test('states of a figure are told apart', () => {
    const row = indicator({
      units: [figure('A', { state: 'not-reported' }), figure('B', { state: 'not-due' })],
    });
    const sheet = only([row]);
    expect(line(sheet, 'LĐLĐ huyện A')[2]).toBe('…');
    expect(line(sheet, 'LĐLĐ huyện B')[2]).toBe('*');
    expect(line(sheet, 'Công đoàn ngành Y tế')[2]).toBe('–');
  });

  test('yes and no are words, and their total a number out of the units asked', () => {
    const row = indicator(
      {
        measure: 'yes-no',
        aggregation: 'per_unit_yes_no',
        units: [figure('A', { value: true }), figure('B', { value: false }), figure('C', { state: 'not-reported' })],
      },
      { numerator: 1, denominator: 3, value: 100 / 3 },
    );
    const sheet = only([row]);
    expect(line(sheet, 'LĐLĐ huyện A')[2]).toBe('Có');
    expect(line(sheet, 'LĐLĐ huyện B')[2]).toBe('Không');
    expect(line(sheet, 'TỔNG CỘNG')[2]).toBe('1/3');
    const total = sheet.rows.flatMap(({ cells }) => cells).find(({ style }) => style === 'total-mark');
    expect(total?.value).toMatchObject({ kind: 'number', number: 1, suffix: '/3' });
  });

  test('a minimum shows counts that add up beside units that reach it, judged by the cumulative figures', () => {
    const row = indicator({
      aggregation: 'per_unit_min',
      target: { comparator: '>=', value: 2, display: '≥ 2' },
      units: [
        figure('A', { numerator: 1, value: 1, meetsTarget: true }),
        figure('B', { numerator: 0, value: 0, meetsTarget: false }),
      ],
      ...province({ numerator: 0, denominator: 2, sum: 1 }),
      cumulative: province({ numerator: 1, denominator: 2, sum: 3 }),
    });
    const sheet = only([row]);
    expect(line(sheet, 'LĐLĐ huyện A').slice(2)).toEqual(['1', '✓']);
    expect(line(sheet, 'LĐLĐ huyện B').slice(2)).toEqual(['0', '✗']);
    expect(line(sheet, 'TỔNG CỘNG').slice(2)).toEqual(['1', '1/2']);
  });

  test('derived and corrected figures keep their marks and stay numbers', () => {
    const row = indicator({ units: [figure('A', { numerator: 35, value: 35, derived: true, corrected: true })] });
    const sheet = only([row]);
    expect(line(sheet, 'LĐLĐ huyện A')[2]).toBe('35ƒ✎');
  });

  test('what only the office answers has no column', () => {
    const own = indicator({ code: 'I2', name: 'Kiểm tra của tỉnh', units: [figure('CQ', { numerator: 5 })] });
    const sheet = only([ratio, own]);
    expect(sheet.columns).toHaveLength(5);
    expect(sheet.rows.flatMap((_, row) => texts(sheet, row))).toContain(
      'Có 1 chỉ tiêu không do các đơn vị báo cáo: xem Biểu số 01.',
    );
  });

  test('many indicators come in sheets that each fit the page at full size, with the first columns repeated', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...ratio, code: `I${index}`, name: `Chỉ tiêu ${index}` }));
    const sheets = unitReport(input(table(many, units)), letter, reportWords);
    expect(sheets.length).toBeGreaterThan(3);
    for (const sheet of sheets) {
      expect(sheet.columns.reduce((sum, { widthInMm }) => sum + widthInMm, 0)).toBeLessThanOrEqual(250.001);
      expect(sheet.titleColumns).toBe(2);
      expect(line(sheet, 'LĐLĐ huyện A').slice(0, 2)).toEqual(['1', 'LĐLĐ huyện A']);
    }
    const names = sheets
      .flatMap((sheet) => texts(sheet, sheet.titleRows?.first ?? 0))
      .filter((text) => text?.startsWith('Chỉ tiêu'));
    expect(names).toEqual(many.map(({ name }) => name));
    expect(sheets.map(({ page }) => page.pageNumber.isOnFirstPage)).toEqual(sheets.map((_, index) => index > 0));
  });

  test('units can be put together by cluster', () => {
    const clustered = [unit('A', { cluster: 'Cụm 1' }), unit('B', { cluster: 'Cụm 2' }), unit('C', { cluster: 'Cụm 1' })];
    const [sheet] = unitReport(input(table([ratio], clustered), { groupBy: 'cluster' }), letter, reportWords);
    expect(sheet && line(sheet, 'Cụm 1').slice(0, 4)).toEqual(['I', 'Cụm 1', '10', '9']);
  });
});

describe('biểu 02 where units were allocated something', () => {
  const given = (value: number) => ({ ownTarget: { comparator: '>=', value, display: `≥ ${value}` } }) as const;
  const row = indicator(
    {
      units: [
        figure('A', { numerator: 79, value: 79, meetsTarget: false, ...given(80) }),
        figure('B', { numerator: 50, value: 50, meetsTarget: true, ...given(40) }),
        figure('C', { numerator: 3, value: 3 }),
      ],
    },
    { numerator: 132, value: 132 },
  );

  test('each unit’s own target stands before its figure, and whether it is reached behind it', () => {
    const sheet = only([row]);
    expect(line(sheet, 'LĐLĐ huyện A')).toEqual(['1', 'LĐLĐ huyện A', '≥ 80', '79', '✗']);
    expect(line(sheet, 'LĐLĐ huyện B')).toEqual(['2', 'LĐLĐ huyện B', '≥ 40', '50', '✓']);
    expect(line(sheet, 'Công đoàn ngành Y tế')).toEqual(['3', 'Công đoàn ngành Y tế', '–', '3', '–']);
    expect(line(sheet, 'LĐLĐ cấp huyện')).toEqual(['I', 'LĐLĐ cấp huyện', '120', '129', '1/2']);
    expect(line(sheet, 'TỔNG CỘNG')).toEqual(['', 'TỔNG CỘNG', '120', '132', '1/2']);
    expect(JSON.stringify(sheet.rows)).toContain('Được giao');
  });

  test('a ratio with a unit’s own rate shows the plan’s for the others', () => {
    const [first, ...rest] = ratio.units;
    if (!first) throw new Error('no figure');
    const own = { ...ratio, units: [{ ...first, meetsTarget: false, ...given(95) }, ...rest] };
    const sheet = only([own]);
    expect(line(sheet, 'LĐLĐ huyện A')).toEqual(['1', 'LĐLĐ huyện A', '≥ 95%', '10', '9', '90,0%', '✗']);
    expect(line(sheet, 'LĐLĐ huyện B')[2]).toBe('≥ 80%');
  });
});
