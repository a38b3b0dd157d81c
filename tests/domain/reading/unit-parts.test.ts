import { expect, test } from 'vitest';
import type { Workbook } from '#core/domain/grid.ts';
import { unitParts } from '#core/domain/reading/unit-parts.ts';
import { area, sheetOf, workbookOf } from '../../support/grids.ts';
import { presetPlan, unitNamed } from '../../support/plans.ts';
import { readReport, shortFigures } from '../../support/reading.ts';

const plan = presetPlan('ninh-binh-2023');
const units = [
  unitNamed('U1', 'LĐLĐ huyện Sông Vân'),
  unitNamed('U2', 'LĐLĐ huyện Yên Thủy'),
  unitNamed('U3', 'CĐ ngành Y tế', 'sector'),
];
const initiatives = 'Sáng kiến được các cấp công nhận';
const members = 'Phát triển tăng thêm đoàn viên';
const report = (initiative: number, more: number) => [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện'],
  [1, initiatives, 'sáng kiến', initiative],
  [2, members, 'đoàn viên', more],
];

/** What each part gives once it is read as its unit's report. */
function figuresOfParts(workbook: Workbook): Record<string, Record<string, string>> | null {
  const parts = unitParts(workbook, plan, units);
  return (
    parts &&
    Object.fromEntries(
      parts.map((part) => [part.unit, shortFigures(readReport(part.workbook.sheets, { plan, units, unit: part.unit }))]),
    )
  );
}

test('a sheet for each unit is a part for each unit', () => {
  const workbook = workbookOf(
    sheetOf('Bìa', [['BÁO CÁO CỤM']]),
    sheetOf('1', [['LĐLĐ huyện Sông Vân'], ...report(37, 12)]),
    sheetOf('2', [['LĐLĐ huyện Yên Thủy'], ...report(5, 6)]),
  );
  expect(unitParts(workbook, plan, units)?.map((part) => [part.unit, part.workbook.sheets.map(({ name }) => name)])).toEqual([
    ['U1', ['Bìa', '1']],
    ['U2', ['Bìa', '2']],
  ]);
  expect(figuresOfParts(workbook)).toEqual({
    U1: { 'NB23-04': '37 @ D3', 'NB23-10': '12 @ D4' },
    U2: { 'NB23-04': '5 @ D3', 'NB23-10': '6 @ D4' },
  });
});

test('the sheet’s own name tells the unit where its headings are silent', () => {
  const workbook = workbookOf(sheetOf('Sông Vân', report(37, 12)), sheetOf('CĐ ngành Y tế', report(5, 6)));
  expect(unitParts(workbook, plan, units)?.map(({ unit }) => unit)).toEqual(['U1', 'U3']);
});

test('one unit’s workbook has no parts, over however many sheets', () => {
  const own = sheetOf('1', [['LĐLĐ huyện Sông Vân'], ...report(37, 12)]);
  expect(unitParts(workbookOf(own), plan, units)).toBeNull();
  expect(unitParts(workbookOf(own, { ...own, name: '2' }), plan, units)).toBeNull();
});

test('a sheet that is nobody’s, or two units’ at once, leaves the whole to a person', () => {
  const own = sheetOf('1', [['LĐLĐ huyện Sông Vân'], ...report(37, 12)]);
  const other = sheetOf('2', [['LĐLĐ huyện Yên Thủy'], ...report(5, 6)]);
  const stranger = sheetOf('3', [['LĐLĐ huyện Lạ'], ...report(1, 1)]);
  const both = sheetOf('4', [['LĐLĐ huyện Yên Thủy và LĐLĐ huyện Sông Vân'], ...report(1, 1)]);
  expect(unitParts(workbookOf(own, other, stranger), plan, units)).toBeNull();
  expect(unitParts(workbookOf(own, other, both), plan, units)).toBeNull();
});

const rows = [
  ['TT', 'Đơn vị', initiatives, members, 'Giới thiệu đoàn viên ưu tú cho Đảng'],
  [1, 'LĐLĐ huyện Sông Vân', 37, 12, 4],
  [2, 'LĐLĐ huyện Yên Thủy', 5, 6, 3],
  [null, 'Tổng cộng', 42, 18, 7],
];

test('a row for each unit is a part for each unit, without the total', () => {
  const workbook = workbookOf(sheetOf('Biểu', [['CỤM THI ĐUA SỐ 1'], ...rows]));
  expect(figuresOfParts(workbook)).toMatchObject({
    U1: { 'NB23-04': '37 @ C3', 'NB23-10': '12 @ D3' },
    U2: { 'NB23-04': '5 @ C4', 'NB23-10': '6 @ D4' },
  });
});

test('a row of a unit that the plan does not have leaves the whole to a person', () => {
  for (const name of ['LĐLĐ huyện Lạ', 'Công đoàn Công ty Lê Gia', 'Tổng công ty Hòa Bình']) {
    const stranger = [...rows, [3, name, 1, 1, 1]];
    expect(unitParts(workbookOf(sheetOf('Biểu', stranger)), plan, units)).toBeNull();
  }
});

const columns = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'LĐLĐ huyện Sông Vân', 'LĐLĐ huyện Yên Thủy', 'Cộng'],
  [1, initiatives, 'sáng kiến', 37, 5, 42],
  [2, members, 'đoàn viên', 12, 6, 18],
];

test('a column for each unit is a part for each unit, and the column of totals is nobody’s', () => {
  expect(figuresOfParts(workbookOf(sheetOf('Biểu', columns)))).toEqual({
    U1: { 'NB23-04': '37 @ D2', 'NB23-10': '12 @ D3' },
    U2: { 'NB23-04': '5 @ E2', 'NB23-10': '6 @ E3' },
  });
});

test('a column of the whole province beside the units’ is no unit’s figure, wherever it stands', () => {
  const figures = {
    U1: { 'NB23-04': '37', 'NB23-10': '12' },
    U2: { 'NB23-04': '5', 'NB23-10': '6' },
  };
  for (const heading of ['Thực hiện toàn tỉnh', 'Kết quả', 'Toàn tỉnh', 'Số liệu chung']) {
    for (const at of [3, 4, 5]) {
      const [head, ...body] = columns.map((row) => row.slice(0, 5));
      const wide = [head?.toSpliced(at, 0, heading) ?? [], ...body.map((row) => row.toSpliced(at, 0, 132))];
      const read = figuresOfParts(workbookOf(sheetOf('Biểu', wide)));
      const withoutCells = Object.fromEntries(
        Object.entries(read ?? {}).map(([unit, own]) => [
          unit,
          Object.fromEntries(Object.entries(own).map(([code, said]) => [code, said.replace(/ @.*/, '')])),
        ]),
      );
      expect({ heading, at, read: read && withoutCells }).toSatisfy(
        (outcome: { read: unknown }) => outcome.read === null || JSON.stringify(outcome.read) === JSON.stringify(figures),
      );
    }
  }
});

test('a row of the whole province above or below the units’ is no unit’s figure', () => {
  for (const name of ['Thực hiện toàn tỉnh', 'Toàn tỉnh', 'Tổng số', 'Kết quả chung']) {
    for (const at of [1, 2, 3]) {
      const read = figuresOfParts(workbookOf(sheetOf('Biểu', rows.slice(0, 3).toSpliced(at, 0, [null, name, 132, 118, 114]))));
      const [own, other] = ['U1', 'U2'].map((unit) => read?.[unit]?.['NB23-04']?.replace(/ @.*/, ''));
      expect({ name, at, asked: read === null, own, other }).toSatisfy(
        (outcome: { asked: boolean }) => outcome.asked || (own === '37' && other === '5'),
      );
    }
  }
});

test('units over several columns each keep their own', () => {
  const wide = [
    ['TT', 'Chỉ tiêu', 'LĐLĐ huyện Sông Vân', null, 'LĐLĐ huyện Yên Thủy', null],
    [null, null, 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
    [1, initiatives, 40, 37, 8, 5],
    [2, members, 10, 12, 7, 6],
  ];
  const merges = [area(0, 2, 0, 3), area(0, 4, 0, 5)];
  expect(figuresOfParts(workbookOf(sheetOf('Biểu', wide, { merges })))).toEqual({
    U1: { 'NB23-04': '37 @ D3', 'NB23-10': '12 @ D4' },
    U2: { 'NB23-04': '5 @ F3', 'NB23-10': '6 @ F4' },
  });
});

test('a unit named twice in the line of names leaves the whole to a person', () => {
  const twice = [...rows.slice(0, 3), [3, 'Sông Vân', 1, 1, 1]];
  expect(unitParts(workbookOf(sheetOf('Biểu', twice)), plan, units)).toBeNull();
});

test('units side by side, each with columns of its own under its name', () => {
  const sheet = sheetOf(
    'TH',
    [
      ['TỔNG HỢP CHỈ TIÊU THI ĐUA NĂM 2023'],
      ['TT', 'Chỉ tiêu', 'LĐLĐ huyện Sông Vân', null, 'LĐLĐ huyện Yên Thủy', null],
      [null, null, 'Tổng số', 'Đạt', 'Tổng số', 'Đạt'],
      [1, initiatives, null, 37, null, 5],
      [2, 'CB CĐCS được tập huấn nghiệp vụ', 130, 118, 60, 45],
    ],
    { merges: [area(1, 2, 1, 3), area(1, 4, 1, 5)] },
  );
  expect(figuresOfParts(workbookOf(sheet))).toEqual({
    U1: { 'NB23-04': '37 @ D4', 'NB23-06': '118/130 @ D5' },
    U2: { 'NB23-04': '5 @ F4', 'NB23-06': '45/60 @ F5' },
  });
});
