import { describe, expect, test } from 'vitest';
import { indicatorReport } from '#core/domain/reports/indicator-report.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { cellsOf, figure, indicator, input, letter, line, province, rowOf, table, texts, unit } from './build.ts';

const count = indicator(
  { completionRate: 1259 / 1200, verdict: 'exceeded' },
  { numerator: 1259, value: 1259, population: 2, answered: 2 },
);
const ratio = indicator(
  {
    code: 'I2',
    name: 'Đoàn viên xuất sắc',
    measure: 'ratio',
    aggregation: 'ratio_of_sums',
    unitOfMeasure: '%',
    target: { comparator: '>', value: 80, display: '> 80%' },
    completionRate: 79.96 / 80,
    verdict: 'not-met',
    provisional: true,
  },
  { numerator: 1999, denominator: 2500, value: 79.96, answered: 1, missing: ['B'] },
);
const sheetOf = (...rows: ReturnType<typeof indicator>[]) => indicatorReport(input(table(rows)), letter, reportWords);

describe('biểu 01', () => {
  test('a count stands against its target with its completion rate and verdict', () => {
    expect(line(sheetOf(count), 'Sáng kiến được công nhận')).toEqual([
      '1',
      'Sáng kiến được công nhận',
      'sáng kiến',
      '≥ 1.200',
      '',
      '1.259',
      '',
      '104,9%',
      '▲ Vượt',
      '',
    ]);
  });

  test('a ratio stands with its counts, and never reads as a target that it does not reach', () => {
    const cells = line(sheetOf(ratio), 'Đoàn viên xuất sắc');
    expect(cells.slice(3, 7)).toEqual(['> 80%', '2.500', '1.999', '79,96%']);
    expect(cells[7]).toBe('99,95%');
    expect(cells[8]).toBe('✗ Chưa đạt (tạm tính)');
    expect(cells[9]).toBe('1/2 đơn vị; thiếu: LĐLĐ huyện B');
  });

  test('a unit that the plan leaves out is named in the note', () => {
    const left = { ...count, leftOut: [{ unit: 'B', reason: 'không phát sinh', figure: figure('B') }] };
    expect(line(sheetOf(left), 'Sáng kiến được công nhận').at(-1)).toBe('Kế hoạch để ngoài diện, không tính: LĐLĐ huyện B');
  });

  test('figures and targets are numbers, not texts', () => {
    const sheet = sheetOf(count, ratio);
    const values = sheet.rows[rowOf(sheet, 'Đoàn viên xuất sắc')]?.cells.map(({ value }) => value) ?? [];
    expect(values.map(({ kind }) => kind)).toEqual([
      'number',
      'text',
      'text',
      'percent',
      'number',
      'number',
      'percent',
      'percent',
      'text',
      'text',
    ]);
    expect(values[6]).toMatchObject({ fraction: 0.7996 });
  });

  test('what nobody has reported is "…", never zero', () => {
    const silent = indicator({}, { answered: 0, missing: ['A', 'B'] });
    expect(line(sheetOf(silent), 'Sáng kiến được công nhận').slice(5, 10)).toEqual([
      '…',
      '',
      '–',
      '? Chưa đủ số liệu',
      'Chưa có đơn vị nào báo cáo',
    ]);
  });

  test('an indicator of the year end is marked as not due before, and nobody is called missing', () => {
    const early = indicator({}, { answered: 0, missing: [] });
    const cells = line(sheetOf(early), 'Sáng kiến được công nhận');
    expect(cells[5]).toBe('*');
    expect(cells[9]).toBe('Báo cáo vào cuối năm');
  });

  test('the period and the cumulative figures stand side by side where they differ', () => {
    const both = indicator({
      inPeriod: province({ numerator: 500, hasDerived: true }),
      cumulative: province({ numerator: 1259, hasDerived: true, hasCorrected: true }),
    });
    const sheet = indicatorReport(input(table([both]), { isFromPlanStart: false }), letter, reportWords);
    const cells = line(sheet, 'Sáng kiến được công nhận');
    expect([cells[5], cells[8]]).toEqual(['500ƒ', '1.259ƒ✎']);
    expect(texts(sheet, sheet.titleRows?.last ?? 0)).toContain('(7=6/5)');
  });

  test('a range is printed as the plan gives it, a target of none as a number', () => {
    const range = indicator({ target: { comparator: 'range', min: 1800, max: 2000, display: '1.800 – 2.000' } });
    const none = indicator({ target: { comparator: '=', value: 0, display: '= 0' }, name: 'CĐCS yếu kém' });
    const sheet = sheetOf(range, none);
    expect(line(sheet, 'Sáng kiến được công nhận')[3]).toBe('1.800 – 2.000');
    expect(line(sheet, 'CĐCS yếu kém')[3]).toBe('= 0');
  });

  test('sections are groups with Roman numbers, indicators are numbered through', () => {
    const sheet = sheetOf(count, { ...ratio, section: 'II.3' });
    expect(texts(sheet, rowOf(sheet, 'Mục II.3 của kế hoạch')).slice(0, 2)).toEqual(['II', 'Mục II.3 của kế hoạch']);
    expect(line(sheet, 'Đoàn viên xuất sắc')[0]).toBe('2');
  });

  test('units without any figure are named below the table, the office is not', () => {
    const row = indicator(
      { units: [figure('A', { numerator: 5 }), figure('B', { state: 'not-reported' }), figure('CQ', { state: 'not-reported' })] },
      { numerator: 5, answered: 1, missing: ['B'] },
    );
    const units = [unit('A'), unit('B'), unit('CQ', { kind: 'office', name: 'LĐLĐ tỉnh' })];
    const sheet = indicatorReport(input(table([row], units)), letter, reportWords);
    expect(rowOf(sheet, 'Đơn vị chưa có số liệu: LĐLĐ huyện B.')).toBeGreaterThan(0);
  });

  test('figures that were only told by telephone are named: a signed table rests on them', () => {
    const told = { by: 'chị Hoa', on: '2023-06-20' };
    const source = { kind: 'person', actor: 'an', at: '', reason: '', raw: '5', told } as const;
    const row = indicator({ units: [figure('A', { numerator: 5, source }), figure('B', { numerator: 2 })] }, { numerator: 7 });
    const sheet = indicatorReport(input(table([row], [unit('A'), unit('B')])), letter, reportWords);
    expect(line(sheet, 'Sáng kiến được công nhận').join(' ')).toContain('Số báo qua điện thoại: LĐLĐ huyện A');
  });

  test('the document that the office’s own figure rests on is named, where it is short enough for the column', () => {
    const noteWith = (document: string) => {
      const source = { kind: 'person', actor: 'an', at: '', reason: '', raw: '5', evidence: { document, file: null } } as const;
      const row = indicator({ units: [figure('CQ', { numerator: 5, source })] }, { numerator: 5 });
      const sheet = indicatorReport(input(table([row], [unit('CQ', { kind: 'office' })])), letter, reportWords);
      return line(sheet, 'Sáng kiến được công nhận').join(' ');
    };
    expect(noteWith('QĐ số 15/QĐ-LĐLĐ ngày 5/12/2023')).toContain('Theo QĐ số 15/QĐ-LĐLĐ ngày 5/12/2023');
    expect(noteWith(`QĐ số 15 ${'về việc công nhận '.repeat(5)}`)).not.toContain('Theo QĐ');
  });

  test('head, title and signature stand where official documents have them', () => {
    const sheet = sheetOf(count);
    const shown = sheet.rows.flatMap((_, row) => texts(sheet, row).filter((text) => text !== null && text !== ''));
    expect(shown.slice(0, 4)).toEqual([
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH AN LẠC',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
    expect(shown).toContain('An Lạc, ngày 05 tháng 01 năm 2024');
    expect(shown).toContain('Số: 05/BC-LĐLĐ');
    expect(shown).toContain('TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM 2023');
    expect(shown).toContain('- Văn phòng TLĐ;\n- Lưu: VT.');
    expect(shown.slice(-1)).toEqual(['Nguyễn Văn An']);
  });

  test('the table fills the width of A4 landscape and is not shrunk', () => {
    const width = sheetOf(count, ratio).columns.reduce((sum, { widthInMm }) => sum + widthInMm, 0);
    expect(width).toBeCloseTo(250);
  });

  test('no two cells cover the same place', () => {
    const sheet = sheetOf(count, ratio);
    const places = sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ column, columnSpan, rowSpan }) =>
        Array.from(
          { length: rowSpan * columnSpan },
          (_, index) => `${row + Math.floor(index / columnSpan)}:${column + (index % columnSpan)}`,
        ),
      ),
    );
    expect(new Set(places).size).toBe(places.length);
    expect(cellsOf(sheet).every(({ column, columnSpan }) => column + columnSpan <= sheet.columns.length)).toBe(true);
  });
});
