import { expect, test } from 'vitest';
import { head, layoutOf } from './report.ts';

const headings = ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện'];
const rows = [
  [1, 'Sáng kiến được các cấp công nhận', 'sáng kiến', 72],
  [2, 'Công trình sản phẩm chào mừng Đại hội', 'công trình', 3],
];
const table = [...head, headings, ...rows];

test('other figures, another title and another place of the table are the same layout', () => {
  const others = [
    ['LĐLĐ TỈNH'],
    ['LĐLĐ HUYỆN SÔNG VÂN'],
    [null],
    ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2023'],
    ['(kèm theo công văn)'],
    headings,
    [1, 'Sáng kiến được các cấp công nhận', 'sáng kiến', 'không có'],
    [null, null, null, null],
    [2, 'Công trình, sản phẩm chào mừng Đại hội'.replace(',', ''), 'công trình', '12/15'],
  ];
  expect(layoutOf(others)).toBe(layoutOf(table));
});

test('accents, capitals and spaces of the labels do not matter', () => {
  const typed = [
    ...head,
    ['TT', 'CHỈ TIÊU', 'ĐVT', 'Thực  hiện'],
    [1, 'sáng kiến được các cấp công nhận', 's', 1],
    rows[1] ?? [],
  ];
  expect(layoutOf(typed)).toBe(layoutOf(table));
});

test('a changed label, a changed heading, one row or column more are another layout', () => {
  const changed = [
    [...head, headings, ['1', 'Sáng kiến được cấp tỉnh công nhận', 'sáng kiến', 72], rows[1] ?? []],
    [...head, ['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả'], ...rows],
    [...table, [3, 'Số đoàn viên được thăm hỏi', 'người', 5]],
    [...head, [...headings, 'Tổng số'], ...rows],
    [...head, headings, ...[...rows].reverse()],
  ];
  const layouts = [table, ...changed].map((one) => layoutOf(one));
  expect(new Set(layouts).size).toBe(6);
});

test('a column moved behind another is another layout', () => {
  const moved = [
    ...head,
    ['TT', 'Chỉ tiêu', 'Thực hiện', 'ĐVT'],
    [1, rows[0]?.[1] ?? '', 72, 'x'],
    [2, rows[1]?.[1] ?? '', 3, 'x'],
  ];
  expect(layoutOf(moved)).not.toBe(layoutOf(table));
});

test('numbers, years and periods in a sheet’s name are no part of it, its other words are', () => {
  for (const sheet of ['Biểu 2 - 2024', 'Biểu đợt 2', 'Biểu 9T', 'Biểu cả năm', 'Biểu quý IV'])
    expect(layoutOf(table, { sheet })).toBe(layoutOf(table, { sheet: 'Biểu 1 - 2023' }));
  expect(layoutOf(table, { sheet: 'Phụ lục' })).not.toBe(layoutOf(table));
});

test('the only sheet of a text file is called like the file, which says nothing of its layout', () => {
  const first = layoutOf(table, { sheet: 'dot mot', fileName: 'dot mot.csv' });
  expect(layoutOf(table, { sheet: 'ca nam', fileName: 'ca nam.csv' })).toBe(first);
});

test('answers, the period and what the unit is called change nothing', () => {
  const unclear = [
    ...head,
    ['TT', 'Chỉ tiêu', 'Số liệu A', 'Số liệu B'],
    ...rows.map(([at, label]) => [at ?? 0, label ?? '', 1, 2]),
  ];
  const asked = layoutOf(unclear);
  expect(layoutOf(unclear, { answers: { 'column:Biểu': 'D', 'row:Biểu!B5': '-' } })).toBe(asked);
  expect(layoutOf(unclear, { period: 'NAM', unit: 'U2' })).toBe(asked);
});

test('rows of units count, and figures beside their names do not', () => {
  const across = (unit: string, figure: number | string) => [
    ...head,
    ['Đơn vị', 'Sáng kiến được các cấp công nhận', 'CĐCS DN tổ chức Tết sum vầy', 'Cán bộ CĐCS được bồi dưỡng nghiệp vụ'],
    ['Tổ 1', figure, '1/2', '3/4'],
    [unit, 9, '1/2', '3/4'],
  ];
  expect(layoutOf(across('Tổ 2', 1))).toBe(layoutOf(across('Tổ 2', 'có')));
  expect(layoutOf(across('Tổ hai', 1))).not.toBe(layoutOf(across('Tổ 2', 1)));
});

test('of a sentence only what stands before its figure is a label', () => {
  const said = (figure: string) => [...head, [`- Sáng kiến được các cấp công nhận: ${figure} sáng kiến`]];
  expect(layoutOf(said('37'))).toBe(layoutOf(said('41')));
});
