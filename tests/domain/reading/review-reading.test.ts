import { describe, expect, test } from 'vitest';
import type { SheetGrid } from '#core/domain/grid.ts';
import type { ReadingInput } from '#core/domain/reading/reading-input.ts';
import { reviewReading } from '#core/domain/reading/review-reading.ts';
import { area, sheetOf, workbookOf } from '../../support/grids.ts';
import { presetPlan, unitNamed } from '../../support/plans.ts';
import { readReport } from '../../support/reading.ts';

const input = (sheets: readonly SheetGrid[], answers: Readonly<Record<string, string>> = {}): ReadingInput => ({
  workbook: workbookOf(...sheets),
  fileName: 'Bao cao Song Van.xlsx',
  plan: presetPlan('ninh-binh-2023'),
  units: [unitNamed('U1', 'LĐLĐ huyện Sông Vân')],
  period: 'DOT1',
  basis: null,
  unit: null,
  answers,
});

const report = sheetOf('Biểu', [
  ['LĐLĐ HUYỆN SÔNG VÂN'],
  [null],
  ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tổng số', 'Ghi chú'],
  [1, 'Số sáng kiến được công nhận', 40, 37],
  [2, 'CB nữ công được tập huấn', null, 16, 41],
  [3, 'Sáng kiến các loại', null, 9],
]);

describe('what is recognised, beside the sheet', () => {
  test('a table with its outline, what each column holds and what it was read as', () => {
    const [table] = reviewReading(input([report]));
    expect(table).toMatchObject({ sheet: 'Biểu', shape: 'rows', area: area(2, 0, 5, 5) });
    expect(table?.columns.map(({ column, role, readAs, heading }) => [column, role, readAs, heading])).toEqual([
      [0, 'order', null, 'TT'],
      [1, 'label', 'label', ''],
      [2, 'target', null, 'Kế hoạch'],
      [3, 'numerator', 'numerator', 'Thực hiện'],
      [4, 'denominator', 'denominator', 'Tổng số'],
      [5, 'note', null, 'Ghi chú'],
    ]);
  });

  test('a row with its indicator and its cells, or with what it could be, best first', () => {
    const rows = reviewReading(input([report]))[0]?.rows;
    expect(rows?.map(({ cell, indicator, figureCells }) => [cell, indicator, figureCells])).toEqual([
      ['B4', 'NB23-04', ['D4']],
      ['B5', 'NB23-07', ['D5', 'E5']],
      ['B6', null, ['D6']],
    ]);
    expect(rows?.[2]).toMatchObject({ label: 'Sáng kiến các loại', isAnswered: false });
    expect(rows?.[2]?.candidates[0]?.code).toBe('NB23-04');
  });

  test('what a person has said about a row or a cell is marked, with the unit’s own words kept', () => {
    const answers = { 'row:Biểu!B6': '-', 'cell:Biểu!D5': '15' };
    const rows = reviewReading(input([report], answers))[0]?.rows;
    expect(rows?.map(({ isAnswered, answeredCells }) => [isAnswered, answeredCells])).toEqual([
      [false, []],
      [false, [{ cell: 'D5', own: '16' }]],
      [true, []],
    ]);
    const figure = readReport([report], { answers }).figures.find(({ indicator }) => indicator === 'NB23-07');
    expect(figure).toMatchObject({
      value: { state: 'reported', amount: { kind: 'ratio', numerator: 15, denominator: 41 } },
      source: { cell: 'D5', raw: '16' },
    });
  });

  test('columns that are indicators, and sentences', () => {
    const across = sheetOf('TH', [
      ['Đơn vị', 'Số sáng kiến được công nhận', 'TƯLĐTT ký mới', 'CB nữ công được tập huấn'],
      ['LĐLĐ huyện Sông Vân', 37, 2, '16/41'],
    ]);
    const sentences = sheetOf('BC', [['- Số sáng kiến được công nhận: 37 sáng kiến']]);
    const [first, second] = reviewReading(input([across, sentences]));
    expect(first).toMatchObject({ sheet: 'TH', shape: 'columns', area: area(0, 0, 1, 3) });
    expect(first?.columns.map(({ column, readAs }) => [column, readAs])).toContainEqual([1, 'numerator']);
    expect(first?.rows.find(({ cell }) => cell === 'C1')).toMatchObject({ indicator: 'NB23-21', figureCells: ['C2'] });
    expect(second).toMatchObject({ sheet: 'BC', shape: 'sentences', area: area(0, 0, 0, 0) });
    expect(second?.rows).toMatchObject([{ cell: 'A1', indicator: 'NB23-04', figureCells: ['A1'] }]);
  });

  test('a table that nobody could read is outlined all the same', () => {
    const unclear = sheetOf('Biểu', [
      ['TT', 'Chỉ tiêu', 'Thực hiện', 'Kết quả'],
      [1, 'Số sáng kiến được công nhận', 7, 9],
    ]);
    expect(reviewReading(input([unclear]))).toMatchObject([{ area: area(0, 0, 1, 3), rows: [] }]);
  });
});
