import { expect, test } from 'vitest';
import { readAllocations } from '#core/domain/allocation/load/read-allocations.ts';
import type { SheetGrid } from '#core/domain/grid.ts';
import { area, sheetOf, workbookOf } from '../../../support/grids.ts';
import { presetPlan, unitNamed } from '../../../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const units = [
  unitNamed('NB01', 'LĐLĐ thành phố Ninh Bình'),
  unitNamed('NB02', 'LĐLĐ huyện Hoa Lư'),
  unitNamed('NB03', 'Công đoàn ngành Y tế', 'sector'),
  { ...unitNamed('NB04', 'Công đoàn Viên chức tỉnh', 'sector'), sectors: ['HCSN' as const] },
];
const read = (...sheets: readonly SheetGrid[]) => readAllocations(workbookOf(...sheets), plan, units);
const inShort = (...sheets: readonly SheetGrid[]) => {
  const found = read(...sheets);
  return {
    entries: found?.entries.map(
      ({ unit, indicator, amount }) => `${unit} ${indicator} ${amount && amount.units / 10 ** amount.decimals}`,
    ),
    issues: found?.issues.map(({ kind, cell, found: raw }) => `${kind} ${cell} ${raw}`),
  };
};

const initiatives = 'Sáng kiến được các cấp công nhận';
const members = 'Phát triển tăng thêm đoàn viên';
const trained = 'Cán bộ CĐCS được bồi dưỡng, tập huấn nghiệp vụ công đoàn';

test('units down and indicators across, in the office’s own words, below a title and above sums', () => {
  const sheet = sheetOf('Giao', [
    ['LIÊN ĐOÀN LAO ĐỘNG TỈNH', null, null, null, null],
    ['BIỂU GIAO CHỈ TIÊU NĂM 2023'],
    ['TT', 'Đơn vị', 'Số đoàn viên', initiatives, members, trained, 'Ghi chú'],
    [1, 'LĐLĐ TP Ninh Bình', '5.200', 80, '1.200', '85%', null],
    [2, 'LĐLĐ huyện Hoa Lư', 3100, '75', null, 0.5, 'điều chỉnh 2'],
    [3, 'CĐ ngành Y tế', null, '-', 30, '90%', null],
    [null, 'Tổng cộng', null, 155, 1230, null, null],
  ]);
  expect(inShort(sheet)).toEqual({
    entries: ['NB01 NB23-04 80', 'NB01 NB23-10 1200', 'NB01 NB23-06 85', 'NB02 NB23-04 75', 'NB03 NB23-10 30', 'NB03 NB23-06 90'],
    issues: ['unreadable F5 0,5'],
  });
  expect(read(sheet)?.members).toEqual([
    { unit: 'NB01', members: 5200 },
    { unit: 'NB02', members: 3100 },
  ]);
});

test('the other way round: indicators down with their measure, units across', () => {
  const sheet = sheetOf('Giao', [
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch tỉnh', 'LĐLĐ TP Ninh Bình', 'LĐLĐ H. Hoa Lư', 'Tổng'],
    [1, initiatives, 'sáng kiến', '≥ 1.200', 80, 'tám mươi', 80],
    [2, members, 'đoàn viên', 6071, 500, 400, 900],
  ]);
  expect(inShort(sheet)).toEqual({
    entries: ['NB01 NB23-04 80', 'NB01 NB23-10 500', 'NB02 NB23-10 400'],
    issues: ['unreadable F2 tám mươi'],
  });
});

test('codes name units and indicators whatever the words beside them say', () => {
  const sheet = sheetOf('Giao', [
    ['Mã', 'Đơn vị', 'Sáng kiến', 'Đoàn viên mới'],
    [null, null, 'NB23-04', 'NB23-10'],
    ['NB02', 'Hoa Lư', 12, 34],
  ]);
  expect(inShort(sheet)).toEqual({ entries: ['NB02 NB23-04 12', 'NB02 NB23-10 34'], issues: [] });
});

test('nothing is guessed: strangers, other matters, what is not asked and what is said twice are told with their cells', () => {
  const sheet = sheetOf('Giao', [
    ['Đơn vị', initiatives, 'Thành lập mới Ban Nữ công quần chúng (CĐCS DN ngoài NN)', 'Số cuộc thi văn nghệ'],
    ['LĐLĐ huyện Hoa Lư', 10, 2, 3],
    ['LĐLĐ huyện Kim Sơn', 11, 1, 1],
    ['CĐ Viên chức tỉnh', 12, 1, null],
    ['LĐLĐ huyện Hoa Lư', 15, 2, null],
  ]);
  const { entries, issues } = inShort(sheet);
  expect(entries).toEqual(['NB02 NB23-08 2', 'NB04 NB23-04 12']);
  expect(issues).toEqual([
    'indicator-unclear D1 Số cuộc thi văn nghệ',
    'unit-unclear A3 LĐLĐ huyện Kim Sơn',
    'not-asked C4 1',
    'said-otherwise B2 10',
    'said-otherwise B5 15',
  ]);
});

test('beside the target, what was done and targets of other times are none', () => {
  const sheet = sheetOf(
    'Giao',
    [
      ['Đơn vị', initiatives, null, null, null],
      [null, 'Thực hiện', 'Kế hoạch năm 2022', 'Kế hoạch quý I', 'Kế hoạch giao'],
      ['LĐLĐ huyện Hoa Lư', 70, 60, 20, 80],
    ],
    { merges: [area(0, 1, 0, 4)] },
  );
  expect(inShort(sheet)).toEqual({
    entries: ['NB02 NB23-04 80'],
    issues: ['indicator-unclear C2 Kế hoạch năm 2022', 'indicator-unclear D2 Kế hoạch quý I'],
  });
});

test('a row whose code and name are two units is nobody’s', () => {
  const sheet = sheetOf('Giao', [
    ['Mã', 'Đơn vị', initiatives],
    ['NB01', 'LĐLĐ huyện Hoa Lư', 10],
    ['NB03', 'CĐ ngành Y tế', 20],
  ]);
  expect(inShort(sheet)).toEqual({ entries: ['NB03 NB23-04 20'], issues: ['unit-unclear B2 LĐLĐ huyện Hoa Lư'] });
});

test('blocks on several sheets are one table; hidden sheets and other tables are none', () => {
  const first = sheetOf('1', [
    ['Đơn vị', initiatives],
    ['LĐLĐ huyện Hoa Lư', 10],
  ]);
  const second = sheetOf('2', [
    ['Đơn vị', members],
    ['LĐLĐ huyện Hoa Lư', 20],
  ]);
  const hidden = sheetOf(
    'cũ',
    [
      ['Đơn vị', initiatives],
      ['LĐLĐ huyện Hoa Lư', 99],
    ],
    { visibility: 'hidden' },
  );
  expect(inShort(first, second, hidden)).toEqual({ entries: ['NB02 NB23-04 10', 'NB02 NB23-10 20'], issues: [] });
  expect(read(sheetOf('x', [['Danh sách'], ['LĐLĐ huyện Hoa Lư', 'Nguyễn Văn A']]))).toBeNull();
});
