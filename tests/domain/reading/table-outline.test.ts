import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../support/grids.ts';
import { codesOf, reportHead as head, readReport, shortFigures } from '../../support/reading.ts';

type Row = readonly (string | number | null)[];

const reading = (...rows: readonly Row[]) =>
  readReport([sheetOf('Biểu', [...head, ['TT', 'Nội dung', 'Thực hiện', 'Tổng số'], ...rows])]);

const read = (...rows: readonly Row[]): Record<string, string> => shortFigures(reading(...rows));

describe('outlines that are equally likely', () => {
  test('people alone above a text that may complete them or head the rows of another table are asked about', () => {
    const found = reading(
      [null, 'CĐCS DNNN phối hợp tổ chức hội nghị NLĐ', 2, 31],
      [null, 'Trở lên CĐCS DN ngoài nhà nước', 19, 44],
      [null, 'Tổ chức đối thoại tại nơi làm việc'],
    );
    expect(shortFigures(found)).toEqual({ 'NB23-17': '2/31 @ C5' });
    expect(codesOf(found)).toEqual(['indicator-unmatched B6']);
    expect(found.issues.find(({ cell }) => cell === 'B6')?.candidates).toContain('NB23-20');
  });

  test('two rows under one heading never count the same', () => {
    const found = reading(
      [null, 'Phối hợp tổ chức hội nghị NLĐ'],
      [null, 'CĐCS DNNN', 2, 4],
      [null, 'CĐCS DN ngoài NN'],
      [null, 'DNTN trở lên CĐCS', 14, 22],
    );
    expect(shortFigures(found)).toEqual({ 'NB23-17': '2/4 @ C6' });
    expect(codesOf(found)).toEqual(['indicator-unmatched B8']);
  });

  test('a text under a whole label that makes another matter of it is asked about where it may as well be a heading', () => {
    const found = reading([1, 'Phát triển tăng thêm đoàn viên', 90], [null, 'Nghiệp đoàn nghề cá'], [2, 'Ký mới TƯLĐTT', 2]);
    expect(shortFigures(found)).toEqual({ 'NB23-21': '2 @ C7' });
    expect(codesOf(found)).toEqual(['indicator-unmatched B5']);
  });
});

describe('labels and what goes with them', () => {
  test('a blank indicator in a numbered table is a row of its own, also where it has no number', () => {
    const rows: Row[] = [
      [1, 'CB nữ công được tập huấn', 16, 41],
      [null, 'Số sáng kiến được công nhận'],
      [2, 'Ký mới TƯLĐTT', 2],
    ];
    expect(read(...rows)).toEqual({ 'NB23-07': '16/41 @ C5', 'NB23-21': '2 @ C7' });
  });

  test('the second half may begin as a total does, or end a range', () => {
    const rows: Row[] = [
      [1, 'Cán bộ nữ công được tập huấn nghiệp vụ nữ', 7, 29],
      [null, 'công và bình đẳng giới'],
      [2, 'Phát triển tăng thêm 6.000', 90],
      [null, '– 6.071 đoàn viên'],
    ];
    expect(read(...rows)).toEqual({ 'NB23-07': '7/29 @ C5', 'NB23-10': '90 @ C7' });
  });

  test('the figure stands beside the second half', () => {
    const rows: Row[] = [
      [1, 'Thành lập CĐCS tại DN có'],
      [null, 'từ 25 CNLĐ trở lên', 3],
      [2, 'Ký mới TƯLĐTT', 2],
    ];
    expect(read(...rows)).toEqual({ 'NB23-09': '3 @ C6', 'NB23-21': '2 @ C7' });
  });

  test('parts below a broken label are parts of the whole of it', () => {
    const rows: Row[] = [
      [1, 'CĐCS khối HCSN phối hợp tổ chức'],
      [null, 'Hội nghị CBCCVC'],
      [null, '- Tổng số', 9],
      [null, '- Thực hiện', 7],
    ];
    expect(read(...rows)).toEqual({ 'NB23-16': '7/9 @ C8' });
  });

  test('a row with its own figure and one with parts are two rows', () => {
    const rows: Row[] = [
      [null, 'CĐ cấp trên cơ sở tổ chức phát động phong trào thi đua', 'x'],
      [null, 'đơn vị cơ sở tổ chức Tết sum vầy'],
      [null, '- Tổng số', 9],
      [null, '- Thực hiện', 7],
    ];
    expect(read(...rows)).toMatchObject({ 'NB23-01': 'có @ C5' });
  });

  test('small letters say nothing in a table that always begins so', () => {
    const rows: Row[] = [
      [null, 'phát triển tăng thêm đoàn viên', 90],
      [null, 'ký mới TƯLĐTT'],
      [null, 'số sáng kiến được công nhận', 7],
      [null, 'thành lập CĐCS tại DN có từ 25 CNLĐ trở lên', 3],
    ];
    expect(read(...rows)).toEqual({ 'NB23-10': '90 @ C5', 'NB23-04': '7 @ C7', 'NB23-09': '3 @ C8' });
  });

  test('a footnote below the table is no part of its last label', () => {
    const rows: Row[] = [
      [1, 'Phát triển tăng thêm đoàn viên', 90],
      [2, 'Ký mới TƯLĐTT*', 2],
      [],
      [null, '(1) Số liệu tính đến 30/6'],
      [null, '* Chưa tính 12 CĐCS mới thành lập'],
    ];
    expect(read(...rows)).toEqual({ 'NB23-10': '90 @ C5', 'NB23-21': '2 @ C6' });
  });

  test('the rest of a “trong đó” is no heading of what follows', () => {
    const rows: Row[] = [
      [1, 'Phát triển tăng thêm đoàn viên', 90],
      [null, 'Trong đó: khu vực'],
      [null, 'ngoài nhà nước'],
      [null, '- DNTN', 60],
      [2, 'Ký mới TƯLĐTT', 2],
    ];
    expect(read(...rows)).toEqual({ 'NB23-10': '90 @ C5', 'NB23-21': '2 @ C9' });
  });
});
