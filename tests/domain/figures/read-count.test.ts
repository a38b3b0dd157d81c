import { describe, expect, test } from 'vitest';
import type { CellContent } from '#core/domain/grid.ts';
import { content, count, formatted, indicator, inShort, issuesInShort, read } from './figure-fixtures.ts';

const nbsp = '\u00a0';

describe('a count that a Vietnamese office typed as text', () => {
  test.each([
    ['80', '80', null],
    ['1200', '1200', null],
    ['1.200', '1200', null],
    ['1,200', '1200', null],
    ['1 200', '1200', null],
    [`1${nbsp}200`, '1200', null],
    ['2.000.000', '2000000', null],
    ['1.200,0', '1200', null],
    ['1.234,000', '1234', null],
    ['12,0', '12', null],
    ["'02", '2', null],
    ['007', '7', null],
    ['  15  ', '15', null],
    ['12.', '12', null],
    ['07 đ/c', '7', 'đ/c'],
    ['07đ/c', '7', 'đ/c'],
    ['15 CĐCS', '15', 'CĐCS'],
    ['15\nCĐCS', '15', 'CĐCS'],
    ['12 CĐCS\n(trong  đó 3 DNNN)', '12', 'CĐCS (trong đó 3 DNNN)'],
    ['15CĐCS', '15', 'CĐCS'],
    ['24 DN', '24', 'DN'],
    ['0 Ban', '0', 'Ban'],
    ['309 đoàn viên', '309', 'đoàn viên'],
    ['13 đồng chí', '13', 'đồng chí'],
    ['12 văn bản', '12', 'văn bản'],
    ['12 trạm y tế', '12', 'trạm y tế'],
    ['12 nhà sửa chữa', '12', 'nhà sửa chữa'],
    ['9 công trình gắn biển', '9', 'công trình gắn biển'],
    ['12 (trong đó 3 DNNN)', '12', 'trong đó 3 DNNN'],
    ['12 CĐCS, trong đó 3 DNNN', '12', 'CĐCS, trong đó 3 DNNN'],
    ['12 (trong đó 3 DNNN', '12', '(trong đó 3 DNNN'],
    ['80 nhà (2,4 tỷ)', '80', 'nhà (2,4 tỷ)'],
    ['80 nhà, trị giá 2,4 tỷ đồng', '80', 'nhà, trị giá 2,4 tỷ đồng'],
    ['100*', '100', '*'],
    ['12, đạt 120%', '12', 'đạt 120%'],
    ['12 hội nghị (350 người)', '12', 'hội nghị (350 người)'],
    ['Tổng số: 12', '12', null],
    ['có 12 CĐCS', '12', 'CĐCS'],
    ['một', '1', null],
    ['Mười', '10', null],
  ])('%j is %s', (typed, expected, note) => {
    const reading = read(count, typed);
    expect(inShort(reading)).toBe(expected);
    expect(reading).toMatchObject({ raw: typed, cell: 'E9', denominatorCell: null, note, issues: [] });
  });
});

describe('a stored number', () => {
  test.each<[number | CellContent, string]>([
    [80, '80'],
    [0, '0'],
    [-0, '0'],
    [3.0000000001, '3'],
    [2.9999999999, '3'],
    [formatted(1259, '#,##0'), '1259'],
    [formatted(0, '0%'), '0'],
    [formatted(7, '0" CĐCS"'), '7'],
  ])('%j is %s', (typed, expected) => {
    const reading = read(count, typed);
    expect(inShort(reading)).toBe(expected);
    expect(
      Object.is(
        reading.value.state === 'reported' && reading.value.amount.kind === 'count' && reading.value.amount.numerator,
        -0,
      ),
    ).toBe(false);
  });
});

describe('none is zero, with the words kept', () => {
  test.each([
    '0',
    '-',
    '–',
    '—',
    '---',
    'không',
    'Không có',
    'không có.',
    'Không phát sinh',
    'ko',
    'KHONG',
    'không có đơn vị nào',
  ])('%j', (typed) => {
    expect(inShort(read(count, typed))).toBe('0');
    expect(read(count, typed).raw).toBe(typed);
  });
});

describe('nobody has answered: not reported, never zero', () => {
  test.each([
    '',
    '   ',
    'chưa có số liệu',
    'Chưa có số liệu.',
    'chua co so lieu',
    '…',
    '...',
    '.....',
    'chưa',
    'chưa báo cáo',
    'không có số liệu',
    'không báo cáo',
    'n/a',
    'N/A',
  ])('%j', (typed) => {
    expect(inShort(read(count, typed))).toBe('not-reported');
    expect(read(count, typed).issues).toEqual([]);
  });

  test('no cell at all', () => {
    expect(read(count, null)).toEqual({
      value: { state: 'not-reported' },
      raw: '',
      cell: null,
      denominatorCell: null,
      note: null,
      issues: [],
    });
  });

  test('a cell that a merge covers does not repeat its master', () => {
    expect(inShort(read(count, { kind: 'covered' }))).toBe('not-reported');
  });
});

describe('what may not be counted until a person decides', () => {
  test.each<[string | number | CellContent, string, string[]]>([
    [1.2, 'fraction-in-count', ['1200']],
    [2.5, 'fraction-in-count', ['2500']],
    [12.345, 'fraction-in-count', ['12345']],
    [0.5, 'fraction-in-count', []],
    [1234.5, 'fraction-in-count', []],
    ['1.2', 'fraction-in-count', ['1200']],
    ['12,5', 'fraction-in-count', []],
    ['1.234,5', 'fraction-in-count', []],
    ['0.855', 'fraction-in-count', []],
    [-3, 'negative', []],
    ['-3', 'negative', []],
    ['− 3', 'negative', []],
    ['âm 3', 'negative', []],
    ['1O', 'not-a-number', ['10']],
    ['O2', 'not-a-number', ['2']],
    ['l2', 'not-a-number', ['12']],
    ['1 O', 'not-a-number', ['10']],
    ['1O0', 'not-a-number', ['100']],
    ['1O CĐCS', 'not-a-number', []],
    ['12h', 'not-a-number', []],
    ['1e3', 'not-a-number', []],
    ['12½', 'not-a-number', ['12']],
    ['½', 'not-a-number', []],
    ['12 hoặc 13', 'two-numbers', []],
    ['12-13', 'two-numbers', []],
    ['5-6', 'two-numbers', []],
    ['1.800 – 2.000', 'two-numbers', []],
    ['12; 13', 'two-numbers', []],
    ['12\n130', 'two-numbers', []],
    ['12   130', 'two-numbers', []],
    ['12, 13', 'two-numbers', []],
    ['12 (13)', 'two-numbers', []],
    ['12 CĐCS, 15 DN', 'two-numbers', []],
    ['12 bằng khen, 15 giấy khen', 'two-numbers', []],
    ['118/130', 'two-numbers', []],
    ['1.200 300', 'two-numbers', []],
    ['>30', 'not-a-number', ['30']],
    ['≥ 70', 'not-a-number', ['70']],
    ['trên 90', 'not-a-number', ['90']],
    ['~100', 'not-a-number', ['100']],
    ['khoảng 1.200', 'not-a-number', ['1200']],
    ['30 trở lên', 'not-a-number', ['30']],
    ['100+', 'not-a-number', ['100']],
    ['12?', 'not-a-number', ['12']],
    ['12 (dự kiến)', 'not-a-number', ['12']],
    ['12 chưa đạt', 'not-a-number', ['12']],
    ['12-', 'not-a-number', ['12']],
    ['12/', 'not-a-number', ['12']],
    ['/130', 'not-a-number', ['130']],
    ['(12)', 'not-a-number', []],
    ['trong đó 12', 'not-a-number', ['12']],
    ['=1+1', 'two-numbers', []],
    ['05/6/2023', 'not-a-number', []],
    ['5.6.2023', 'not-a-number', []],
    ['05-06-23', 'not-a-number', []],
    ['ngày 05 tháng 6 năm 2023', 'not-a-number', []],
    ['12 triệu', 'not-a-number', ['12000000']],
    ['2,4 tỷ', 'not-a-number', ['2400000000']],
    ['12 đồng', 'not-a-number', ['12']],
    ['500.000đ', 'not-a-number', ['500000']],
    ['hai mươi', 'not-a-number', []],
    ['chưa thực hiện', 'not-a-number', ['0']],
    ['không tổ chức', 'not-a-number', ['0']],
    ['K', 'not-a-number', ['0']],
    ['xem phụ lục', 'not-a-number', []],
    ['0 (chưa có số liệu)', 'not-a-number', ['0']],
    ['2. Hội nghị điển hình', 'not-a-number', ['2']],
    ['12 '.repeat(200), 'not-a-number', []],
    ['__proto__', 'not-a-number', []],
    ['x', 'not-a-number', []],
    ['99999999999999999999', 'not-a-number', []],
    [1e300, 'not-a-number', []],
    [Number.NaN, 'not-a-number', []],
    ['81,2%', 'percent-only', []],
    ['100%', 'percent-only', []],
    [formatted(0.812, '0.0%'), 'percent-only', []],
    [{ kind: 'date', day: '2023-06-05' }, 'not-a-number', []],
    [{ kind: 'yes-no', value: true }, 'not-a-number', []],
    [{ kind: 'error', text: '#REF!' }, 'error-value', []],
    ['#DIV/0!', 'error-value', []],
    ['#####', 'error-value', []],
    [{ kind: 'formula-without-value', formula: 'SUM(A1:A3)' }, 'formula-without-value', []],
  ])('%j: %s', (typed, because, candidates) => {
    const reading = read(count, typed);
    expect(inShort(reading)).toBe(`review ${because}`);
    expect(reading.issues).toEqual([
      {
        severity: 'error',
        code: because,
        sheet: 'Biểu 1',
        cell: 'E9',
        indicator: 'X-01',
        found: reading.raw,
        candidates,
      },
    ]);
  });

  test('a percentage in a count column is kept for showing', () => {
    expect(read(count, '81,2%').value).toEqual({ state: 'needs-review', because: 'percent-only', percent: 81.2 });
    expect(read(count, formatted(0.812, '0.0%')).value).toMatchObject({ percent: 81.2 });
  });

  test('what stood there is named as the unit sees it', () => {
    expect(read(count, { kind: 'date', day: '2023-06-05' }).issues[0]?.found).toBe('05/06/2023');
    expect(read(count, { kind: 'error', text: '#REF!' }).issues[0]?.found).toBe('#REF!');
    expect(read(count, 1.2).issues[0]?.found).toBe('1,2');
  });
});

describe('a column with decimals', () => {
  const tonnes = indicator({ decimals: 1, unitOfMeasure: 'tấn' });
  test.each<[string | number, string]>([
    ['1.234,5', '12345'],
    ['1234,5', '12345'],
    ['12.5', '125'],
    ['1.200', '12000'],
    [12.5, '125'],
    [0.1 + 0.2, '3'],
    ['hai', '20'],
    ['12,55', 'review fraction-in-count'],
    // Thousands or three decimals: only the unit knows.
    ['1,200', 'review not-a-number'],
  ])('%j is %s tenths', (typed, expected) => {
    expect(inShort(read(tonnes, typed))).toBe(expected);
  });
});

describe('money', () => {
  const dong = indicator({ unitOfMeasure: 'đồng' });
  const millions = indicator({ unitOfMeasure: 'triệu đồng', decimals: 1 });
  test.each([
    ['12,5 triệu', '12500000'],
    ['2,4 tỷ đồng', '2400000000'],
    ['5.500.000đ', '5500000'],
    ['5.500.000 đồng', '5500000'],
    ['500.000', '500000'],
    ['120 tr.đ', '120000000'],
    ['12 ngàn', '12000'],
  ])('%j is %s đồng', (typed, expected) => {
    expect(inShort(read(dong, typed))).toBe(expected);
  });

  test.each([
    ['12,5 triệu', '125'],
    ['2,4 tỷ', '24000'],
    ['500.000 đồng', '5'],
    ['12,5', '125'],
  ])('%j is %s hundred thousands', (typed, expected) => {
    expect(inShort(read(millions, typed))).toBe(expected);
  });
});

test('an issue about a cell names sheet, cell, indicator, text and what it could be', () => {
  expect(issuesInShort(read(count, 1.2))).toEqual(['error fraction-in-count E9 [1200]']);
  expect(read(count, content(1.2)).cell).toBe('E9');
});
