import { describe, expect, test } from 'vitest';
import { formatted, inShort, issuesInShort, read, type Typed, yesNo } from './figure-fixtures.ts';

describe('yes', () => {
  test.each<Typed[]>([
    ['x'],
    ['X'],
    ['✓'],
    ['✔'],
    ['ü'],
    ['þ'],
    ['có'],
    ['Có'],
    ['CO'],
    ['đạt'],
    ['Đạt.'],
    ['Đ'],
    ['đã'],
    ['đã thực hiện'],
    ['da thuc hien'],
    ['Đã tổ chức'],
    ['hoàn thành'],
    ['Đã hoàn thành'],
    ['1'],
    [1],
    ['true'],
    [{ kind: 'yes-no', value: true }],
    ['100%'],
    ['100'],
    [100],
    [formatted(1, '0%')],
    [formatted(100, '0"%"')],
  ])('%j', (typed) => {
    const reading = read(yesNo, typed ?? null);
    expect(inShort(reading)).toBe('yes');
    expect(reading).toMatchObject({ cell: 'E9', denominatorCell: null, issues: [] });
  });
});

describe('no', () => {
  test.each<Typed[]>([
    ['không'],
    ['Khong'],
    ['ko'],
    ['KĐ'],
    ['chưa'],
    ['Chưa đạt'],
    ['chưa thực hiện'],
    ['Chưa tổ chức'],
    ['Không đạt'],
    ['không có'],
    ['0'],
    [0],
    ['-'],
    ['–'],
    ['false'],
    [{ kind: 'yes-no', value: false }],
    ['✗'],
    ['0%'],
  ])('%j', (typed) => {
    expect(inShort(read(yesNo, typed ?? null))).toBe('no');
  });
});

describe('nothing was answered', () => {
  test.each<Typed[]>([
    [''],
    [null],
    ['chưa có số liệu'],
    ['…'],
    ['...'],
    ['chưa báo cáo'],
    ['không có số liệu'],
    [{ kind: 'covered' }],
  ])('%j', (typed) => {
    expect(inShort(read(yesNo, typed ?? null))).toBe('not-reported');
  });
});

describe('an answer with a note', () => {
  test.each([
    ['có (Kế hoạch số 12/KH-LĐLĐ)', 'yes', 'Kế hoạch số 12/KH-LĐLĐ'],
    ['Có, ngày 15/3/2023', 'yes', 'ngày 15/3/2023'],
    ['Đã tổ chức ngày 15/3/2023', 'yes', 'ngày 15/3/2023'],
    ['x (tháng 5)', 'yes', 'tháng 5'],
    ['Không, do mới thành lập', 'no', 'do mới thành lập'],
  ])('%j is %s', (typed, expected, note) => {
    const reading = read(yesNo, typed);
    expect(inShort(reading)).toBe(expected);
    expect(reading.note).toBe(note);
  });
});

describe('what a person must decide', () => {
  test.each<[Typed, string]>([
    [2, 'not-a-number'],
    ['5', 'not-a-number'],
    [0.5, 'not-a-number'],
    ['85%', 'not-a-number'],
    [formatted(100, '0%'), 'not-a-number'],
    [formatted(1, '0"%"'), 'not-a-number'],
    [-1, 'negative'],
    ['Có nhưng chưa đủ', 'not-a-number'],
    ['có (chưa đầy đủ)', 'not-a-number'],
    ['Có, dự kiến tháng 12', 'not-a-number'],
    ['Chưa, đang chờ', 'not-a-number'],
    ['Không, đã tổ chức năm trước', 'not-a-number'],
    ['có?', 'not-a-number'],
    ['sẽ tổ chức', 'not-a-number'],
    ['đã có kế hoạch nhưng chưa thực hiện', 'not-a-number'],
    ['có/không', 'not-a-number'],
    ['xx', 'not-a-number'],
    [{ kind: 'date', day: '2023-03-15' }, 'not-a-number'],
    [{ kind: 'error', text: '#N/A' }, 'error-value'],
    [{ kind: 'formula-without-value', formula: 'IF(A1,1,0)' }, 'formula-without-value'],
  ])('%j: %s', (typed, because) => {
    const reading = read(yesNo, typed);
    expect(inShort(reading)).toBe(`review ${because}`);
    expect(issuesInShort(reading)).toEqual([`error ${because} E9`]);
  });
});

test('a percentage stands for the answer where it is alone', () => {
  const reading = read(yesNo, null, null, '100%');
  expect(inShort(reading)).toBe('yes');
  expect(reading.cell).toBe('G9');
});
