import { expect, test } from 'vitest';
import type { SheetGrid } from '#core/domain/grid.ts';
import { readSummary } from '#core/domain/reading/last-year/read-summary.ts';
import { area, sheetOf, workbookOf } from '../../../support/grids.ts';
import { presetPlan, unitNamed } from '../../../support/plans.ts';

const units = [
  unitNamed('U1', 'LĐLĐ huyện Sông Vân'),
  unitNamed('U2', 'LĐLĐ huyện Yên Thủy'),
  unitNamed('U3', 'Công đoàn ngành Y tế', 'sector'),
];

const read = (sheets: readonly SheetGrid[], period = 'NAM') =>
  readSummary({
    workbook: workbookOf(...sheets),
    fileName: 'tong hop.xlsx',
    plan: presetPlan('ninh-binh-2023'),
    units,
    period,
  });

/** "U1 NB23-04": "72 @ D5" */
function figuresIn(sheets: readonly SheetGrid[]): Record<string, string> {
  const summary = read(sheets);
  if (!summary.ok) throw new Error(summary.error.kind);
  return Object.fromEntries(
    summary.value.figures.map(({ unit, figure: { indicator, value, source } }) => {
      const amount = value.state === 'reported' ? value.amount : null;
      const said =
        amount?.kind === 'ratio' ? `${amount.numerator}/${amount.denominator}` : amount?.kind === 'count' ? amount.numerator : '';
      return [`${unit} ${indicator}`, `${said} @ ${source?.cell}`];
    }),
  );
}

const unmatchedIn = (sheets: readonly SheetGrid[]) => {
  const summary = read(sheets);
  return summary.ok ? summary.value.unmatched.map(({ cell, label }) => `${cell} ${label}`) : summary.error.kind;
};

const title = [['LĐLĐ TỈNH'], ['TỔNG HỢP KẾT QUẢ THI ĐUA NĂM 2023']];
const initiatives = 'Sáng kiến được các cấp công nhận';
const trained = 'Cán bộ CĐCS được bồi dưỡng nghiệp vụ';

test('indicators as rows, units as columns: the plan’s and the province’s columns are no unit’s', () => {
  const sheet = sheetOf('TH', [
    ...title,
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện toàn tỉnh', 'Sông Vân', 'LĐLĐ H. Yên Thủy', 'CĐN Y tế', 'Ghi chú'],
    [1, initiatives, 'sáng kiến', 1200, 171, 72, 60, 39, 'x'],
    [2, trained, '%', '85%', '300/400', '118/130', '90/120', null, null],
  ]);
  expect(figuresIn([sheet])).toEqual({
    'U1 NB23-04': '72 @ F4',
    'U2 NB23-04': '60 @ G4',
    'U3 NB23-04': '39 @ H4',
    'U1 NB23-06': '118/130 @ F5',
    'U2 NB23-06': '90/120 @ G5',
  });
  expect(unmatchedIn([sheet])).toEqual([]);
});

test('columns of counts under each unit’s name', () => {
  const sheet = sheetOf(
    'TH',
    [
      ...title,
      ['TT', 'Chỉ tiêu', 'Sông Vân', null, null, 'Yên Thủy', null, null],
      [null, null, 'TS', 'TH', '%', 'TS', 'TH', '%'],
      [1, trained, 130, 118, 90.8, 120, 90, 75],
      [2, initiatives, null, 72, null, null, 60, null],
    ],
    { merges: [area(2, 2, 2, 4), area(2, 5, 2, 7), area(2, 0, 3, 0), area(2, 1, 3, 1)] },
  );
  expect(figuresIn([sheet])).toEqual({
    'U1 NB23-06': '118/130 @ D5',
    'U1 NB23-04': '72 @ D6',
    'U2 NB23-06': '90/120 @ G5',
    'U2 NB23-04': '60 @ G6',
  });
});

test('units as rows, with totals above and between them', () => {
  const sheet = sheetOf('TH', [
    ...title,
    ['TT', 'Đơn vị', initiatives, 'CĐCS DN tổ chức Tết sum vầy', trained],
    [null, 'Toàn tỉnh', 171, '3/6', '208/250'],
    ['I', 'Khối huyện', 132, '3/6', '208/250'],
    [1, 'Sông Vân', 72, '1/2', '118/130'],
    [2, 'Yên Thủy', 60, '2/4', '90/120'],
    ['II', 'Khối ngành', 39, null, null],
    [3, 'Công đoàn ngành Y tế', 39, null, null],
  ]);
  expect(figuresIn([sheet])).toMatchObject({ 'U1 NB23-04': '72 @ C6', 'U2 NB23-06': '90/120 @ E7', 'U3 NB23-04': '39 @ C9' });
});

test('a table broken into blocks, one under the other and sheet by sheet', () => {
  const along = sheetOf('TH 1', [
    ...title,
    ['TT', 'Chỉ tiêu', 'Sông Vân', 'Yên Thủy'],
    [1, initiatives, 72, 60],
    ['TT', 'Chỉ tiêu', 'Công đoàn ngành Y tế', 'Toàn tỉnh'],
    [1, initiatives, 39, 171],
  ]);
  const second = sheetOf('TH 2', [...title, ['TT', 'Chỉ tiêu', 'Sông Vân', 'Yên Thủy'], [1, trained, '118/130', '90/120']]);
  expect(figuresIn([along, second])).toMatchObject({
    'U1 NB23-04': '72 @ C4',
    'U2 NB23-04': '60 @ D4',
    'U1 NB23-06': '118/130 @ C4',
  });
});

test('rows that are no indicator and names that are no unit of the plan are told, each once', () => {
  const sheet = sheetOf('TH', [
    ...title,
    ['TT', 'Chỉ tiêu', 'Sông Vân', 'LĐLĐ huyện Đã Giải Thể', 'Yên Thủy'],
    [1, initiatives, 72, 5, 60],
    [2, 'Số cuộc thi thể thao của khối', 3, 4, 2],
  ]);
  expect(unmatchedIn([sheet])).toEqual(['D3 LĐLĐ huyện Đã Giải Thể', 'B5 Số cuộc thi thể thao của khối']);
  expect(figuresIn([sheet])).toEqual({ 'U1 NB23-04': '72 @ C4', 'U2 NB23-04': '60 @ E4' });
});

test('a union that the plan does not have is told, though its name begins like “Cộng”', () => {
  const along = [...title, ['TT', 'Chỉ tiêu', 'Sông Vân', 'Công đoàn ngành Dệt may', 'Yên Thủy'], [1, initiatives, 72, 5, 60]];
  expect(unmatchedIn([sheetOf('TH', along)])).toEqual(['D3 Công đoàn ngành Dệt may']);
  const down = [
    ...title,
    ['TT', 'Đơn vị', initiatives, trained, 'CĐCS DN tổ chức Tết sum vầy'],
    [1, 'Sông Vân', 72, '118/130', '1/2'],
    [2, 'Công đoàn ngành Dệt may', 5, '1/3', '1/1'],
    [3, 'Yên Thủy', 60, '90/120', '2/4'],
    [null, 'Cộng', 137, '209/253', '4/7'],
  ];
  expect(unmatchedIn([sheetOf('TH', down)])).toEqual(['B5 Công đoàn ngành Dệt may']);
  expect(figuresIn([sheetOf('TH', down)])).toMatchObject({ 'U1 NB23-04': '72 @ C4', 'U2 NB23-04': '60 @ C6' });
});

test('a group that is called like a unit in fewer words is not the unit', () => {
  const sheet = sheetOf('TH', [
    ...title,
    ['TT', 'Đơn vị', initiatives, trained, 'CĐCS DN tổ chức Tết sum vầy'],
    ['I', 'Sông Vân', 132, '208/250', '3/6'],
    [1, 'LĐLĐ huyện Sông Vân', 72, '118/130', '1/2'],
    [2, 'LĐLĐ huyện Yên Thủy', 60, '90/120', '2/4'],
  ]);
  expect(figuresIn([sheet])).toMatchObject({ 'U1 NB23-04': '72 @ C5', 'U2 NB23-04': '60 @ C6' });
});

test('columns of indicators whose parts are headed by what they are measured in are all read or told', () => {
  const sheet = sheetOf(
    'TH',
    [
      ...title,
      ['TT', 'Đơn vị', initiatives, trained, null, null, 'CĐCS DN tổ chức Tết sum vầy', null],
      [null, null, 'sáng kiến', 'Tổng số', 'Thực hiện', 'Tỷ lệ %', 'Điểm', 'Hạng'],
      [1, 'Sông Vân', 72, 130, 118, 90.8, 8, 2],
      [2, 'Yên Thủy', 60, 120, 90, 75, 9, 1],
    ],
    { merges: [area(2, 3, 2, 5), area(2, 6, 2, 7), area(2, 0, 3, 0), area(2, 1, 3, 1)] },
  );
  expect(figuresIn([sheet])).toEqual({
    'U1 NB23-04': '72 @ C5',
    'U1 NB23-06': '118/130 @ E5',
    'U2 NB23-04': '60 @ C6',
    'U2 NB23-06': '90/120 @ E6',
  });
  expect(unmatchedIn([sheet])).toEqual(['G3 CĐCS DN tổ chức Tết sum vầy']);
});

test('a figure that no report could give is told and not taken', () => {
  const sheet = sheetOf('TH', [
    ...title,
    ['TT', 'Chỉ tiêu', 'Sông Vân', 'Yên Thủy'],
    [1, initiatives, '1O', 60],
    [2, trained, '140/130', '9/10'],
  ]);
  const summary = read([sheet]);
  expect(figuresIn([sheet])).toEqual({ 'U2 NB23-04': '60 @ D4', 'U2 NB23-06': '9/10 @ D5' });
  expect(summary.ok && summary.value.issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    'not-a-number C4',
    'numerator-above-denominator C5',
  ]);
});

test('what two sheets say differently of one unit is nobody’s figure', () => {
  const said = (name: string, figure: number) =>
    sheetOf(name, [...title, ['TT', 'Chỉ tiêu', 'Sông Vân', 'Yên Thủy'], [1, initiatives, figure, 60]]);
  expect(figuresIn([said('A', 72), said('B', 73)])).toEqual({ 'U2 NB23-04': '60 @ D4' });
});

test('totals without units are the office’s; one unit’s report and a summary of another year are refused', () => {
  const rows = [...title, ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'], [1, initiatives, 1200, 171]];
  expect(figuresIn([sheetOf('TH', rows)])).toEqual({ 'CQ NB23-04': '171 @ D4' });
  const unitsOwn = sheetOf('TH', [['LĐLĐ HUYỆN SÔNG VÂN'], ...rows]);
  expect(read([unitsOwn])).toEqual({ ok: false, error: { kind: 'of-one-unit', unit: 'LĐLĐ huyện Sông Vân' } });
  const other = sheetOf('TH', [['TỔNG HỢP NĂM 2019'], ['TT', 'Chỉ tiêu', 'Sông Vân', 'Yên Thủy'], [1, initiatives, 72, 60]]);
  expect(read([other])).toEqual({ ok: false, error: { kind: 'other-report', found: 'TỔNG HỢP NĂM 2019' } });
});
