import { describe, expect, test } from 'vitest';
import { area, sheetOf } from '../../support/grids.ts';
import { readReport } from '../../support/reading.ts';

const head = [['LĐLĐ HUYỆN SÔNG VÂN'], [null]];
const told = (...sheets: Parameters<typeof readReport>[0]) =>
  readReport(sheets).issues.map(({ code, severity, cell, found, candidates }) => [severity, code, cell, found, ...candidates]);

describe('rows that should add up', () => {
  test('what is “trong đó” is not more than the whole', () => {
    const table = (part: number) =>
      sheetOf('Biểu', [
        ...head,
        ['TT', 'Chỉ tiêu', 'Thực hiện'],
        [1, 'Số đoàn viên phát triển tăng thêm', 90],
        [null, 'Trong đó: nữ', part],
        [2, 'Số sáng kiến được công nhận', 7],
      ]);
    expect(told(table(60))).toEqual([]);
    expect(told(table(90))).toEqual([]);
    expect(told(table(91))).toEqual([['warning', 'total-differs', 'C4', '90', '91']]);
  });

  test('under rows of units the total is theirs', () => {
    const table = (total: number) =>
      sheetOf(
        'TH',
        [
          ...head,
          ['TT', 'Đơn vị', 'Số sáng kiến được công nhận', 'TƯLĐTT ký mới', 'Số đoàn viên phát triển tăng thêm'],
          [1, 'LĐLĐ huyện Yên Thủy', 5, 1, 10],
          [2, 'LĐLĐ huyện Sông Vân', 37, 2, 90],
          [null, 'Tổng cộng', total, 3, 100],
        ],
        { merges: [area(2, 0, 2, 0)] },
      );
    expect(told(table(42))).toEqual([]);
    expect(told(table(43))).toEqual([['warning', 'total-differs', 'C6', '43', '42']]);
  });

  test('numbers of different things are not added', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'Thực hiện'],
      [1, 'Số đoàn viên phát triển tăng thêm', 90],
      [2, 'Số sáng kiến được công nhận', 7],
      [null, 'Cộng', 1000],
    ]);
    expect(told(sheet)).toEqual([]);
  });
});

describe('one population has one size', () => {
  const rows = (...totals: readonly number[]) =>
    sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'Tổng số', 'Thực hiện'],
      ...['CĐCS DN tổ chức “Tết sum vầy”', 'CĐCS DN tổ chức Tháng Công nhân và Tháng ATVSLĐ'].map((label, at) => [
        at + 1,
        label,
        totals[at] ?? null,
        1,
      ]),
    ]);

  test('the same denominator in both rows is as it should be', () => {
    expect(readReport([rows(72, 72)]).issues).toEqual([]);
  });

  test('another one is told of at its cell, with what the other row says', () => {
    expect(readReport([rows(72, 27)]).issues).toMatchObject([
      { severity: 'note', code: 'denominator-differs', cell: 'C5', found: '27', candidates: ['72'] },
    ]);
  });
});
