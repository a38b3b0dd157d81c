import { describe, expect, test } from 'vitest';
import { area, sheetOf } from '../../support/grids.ts';
import { reportHead as head, readReport, shortFigures } from '../../support/reading.ts';

describe('tables whose columns are indicators', () => {
  const headings = [
    ['TT', 'Đơn vị', 'Số sáng kiến được công nhận', 'CB CĐCS được tập huấn nghiệp vụ', null, null, 'TƯLĐTT ký mới'],
    [null, null, null, 'Tổng số', 'Thực hiện', 'Tỷ lệ (%)', null],
  ];
  const merges = [area(3, 0, 4, 0), area(3, 1, 4, 1), area(3, 2, 4, 2), area(3, 3, 3, 5), area(3, 6, 4, 6)];

  test('the unit’s row is read, the total under it is not', () => {
    const sheet = sheetOf(
      'TH',
      [...head, ...headings, [1, 'LĐLĐ huyện Sông Vân', 37, 505, 251, 49.7, 2], [null, 'Cộng', 37, 505, 251, 49.7, 2]],
      { merges },
    );
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '37 @ C6', 'NB23-06': '251/505 @ E6', 'NB23-21': '2 @ G6' });
  });

  test('of several units’ rows only the unit’s own', () => {
    const rows = [
      [1, 'LĐLĐ huyện Yên Thủy', 5, 10, 9, 90, 1],
      [2, 'LĐLĐ huyện Sông Vân', 37, 505, 251, 49.7, 2],
    ];
    const sheet = sheetOf('TH', [...head, ...headings, ...rows], { merges });
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '37 @ C7', 'NB23-06': '251/505 @ E7', 'NB23-21': '2 @ G7' });
  });

  test('rows are told apart by their times as columns are', () => {
    const labels = ['Nội dung', 'Số sáng kiến được công nhận', 'Phát triển tăng thêm đoàn viên', 'Ký mới TƯLĐTT'];
    const read = (...rows: readonly (readonly (string | number)[])[]) =>
      readReport([sheetOf('Biểu', [...head, labels, ...rows])]);
    const last = ['Thực hiện đợt 1 năm 2022', 10, 20, 1];
    const plan = ['Kế hoạch 2023', 30, 150, 2];
    const quarters = [
      ['Quý I', 17, 70, 1],
      ['Quý II', 20, 50, 2],
    ];
    const third = { 'NB23-04': '37 @ B7', 'NB23-10': '120 @ C7', 'NB23-21': '3 @ D7' };
    expect(shortFigures(read(last, plan, ['Thực hiện đợt 1 năm 2023', 37, 120, 3]))).toEqual(third);
    expect(shortFigures(read(...quarters, ['Cộng 6 tháng', 37, 120, 3]))).toEqual(third);
    const unsaid = read(...quarters, ['Cộng', 37, 120, 3]);
    expect(shortFigures(unsaid)).toEqual({});
    expect(unsaid.questions).toMatchObject([{ kind: 'layout', rows: [{ name: 'Quý I' }, { name: 'Quý II' }] }]);
  });

  test('rows of nobody that is known are asked about', () => {
    const sheet = sheetOf('TH', [...head, ...headings, [1, 'CĐCS Một', 3, 5, 2, 40, 1], [2, 'CĐCS Hai', 4, 6, 3, 50, 0]], {
      merges,
    });
    expect(readReport([sheet]).questions).toEqual([
      {
        kind: 'layout',
        found: 'CĐCS Một | CĐCS Hai',
        sheet: 'TH',
        columns: [],
        rows: [
          { row: 6, name: 'CĐCS Một' },
          { row: 7, name: 'CĐCS Hai' },
        ],
      },
    ]);
    expect(shortFigures(readReport([sheet], { answers: { 'row-of:TH': '7' } }))).toEqual({
      'NB23-04': '4 @ C7',
      'NB23-06': '3/6 @ E7',
      'NB23-21': '0 @ G7',
    });
  });
});
