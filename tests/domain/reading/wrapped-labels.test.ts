import { describe, expect, test } from 'vitest';
import { area, sheetOf } from '../../support/grids.ts';
import { reportHead as head, readReport, shortFigures } from '../../support/reading.ts';

const headings = ['TT', 'Nội dung', 'Thực hiện', 'Tổng số'];

type Row = readonly (string | number | null)[];

/** What is read of a numbered table with these rows. */
const read = (...rows: readonly Row[]): Record<string, string> =>
  shortFigures(readReport([sheetOf('Biểu', [...head, headings, ...rows])]));

describe('labels broken over rows', () => {
  test('the two halves are one label; a blank row of its own stays one', () => {
    const figures = read(
      [1, 'CĐCS thành lập mới tại', 3, null],
      [null, 'DN có từ 25 CNLĐ', null, null],
      [2, 'CB nữ công được tập huấn', 16, 41],
      [null, 'Số sáng kiến được công nhận', null, null],
    );
    expect(figures).toEqual({ 'NB23-09': '3 @ C5', 'NB23-07': '16/41 @ C7' });
  });

  test('a half that sounds whole is another matter by how it goes on: in small letters, after an open bracket, after “được”', () => {
    const figures = read(
      [1, 'Số sáng kiến được công nhận', 3],
      [null, 'ngoài tỉnh'],
      [2, 'DN điều chỉnh tăng giá trị bữa ăn ca', 4],
      [null, '(đề xuất, thương lượng) bằng nguồn xã hội hóa'],
      [3, 'UBKT LĐLĐ huyện kiểm tra CĐCS (tài chính,', 9, 9],
      [null, 'Điều lệ) ngoài tỉnh'],
      [4, 'CĐ cấp trên cơ sở tổ chức “Tết sum vầy” được', 'x'],
      [null, 'Bộ tặng bằng khen'],
      [5, 'Phát triển tăng thêm đoàn viên', 90],
    );
    expect(figures).toEqual({ 'NB23-10': '90 @ C13' });
  });

  test('the same without numbers of rows', () => {
    const figures = read(
      [null, 'Số sáng kiến được công nhận', 3],
      [null, 'TLĐ trao bằng khen'],
      [null, 'Thành lập CĐCS tại DN có từ 25 CNLĐ được', 7],
      [null, 'Bộ tặng bằng khen'],
      [null, 'Phát triển tăng thêm đoàn viên', 90],
      [null, 'Ký mới TƯLĐTT', 2],
    );
    expect(figures).toEqual({ 'NB23-10': '90 @ C9', 'NB23-21': '2 @ C10' });
  });

  test('where rows are numbered a text without number or figure belongs to the one above', () => {
    const figures = read([1, 'Phát triển tăng thêm đoàn viên', 90], [null, 'Nghiệp đoàn nghề cá'], [2, 'Ký mới TƯLĐTT', 2]);
    expect(figures).toEqual({ 'NB23-21': '2 @ C7' });
  });

  test('the first half names nothing, the second sounds whole', () => {
    const figures = read(
      [null, 'Tác giả được TLĐ tặng Bằng Lao động sáng tạo'],
      [null, 'Số DN có tổ chức CĐ', 180],
      [null, 'ký mới TƯLĐTT'],
      [null, 'Phát triển tăng thêm đoàn viên', 90],
    );
    expect(figures).toEqual({ 'NB23-21': '180 @ C6', 'NB23-10': '90 @ C8' });
  });

  test('a text whose first words complete the label above belongs to it', () => {
    const figures = read(
      [null, 'CĐCS khối HCSN phối hợp tổ chức Hội nghị', 1, 1],
      [null, 'CBCCVC là người dân tộc thiểu số'],
      [null, 'Phát triển tăng thêm đoàn viên', 90],
      [null, 'Ký mới TƯLĐTT', 2],
    );
    expect(figures).toEqual({ 'NB23-10': '90 @ C7', 'NB23-21': '2 @ C8' });
  });

  test.each([
    ['a banner over the figures', [null, 'Chăm lo đời sống'], { merges: [area(5, 1, 5, 3)] }],
    ['a heading in capitals', [null, 'CHĂM LO ĐỜI SỐNG'], {}],
    ['a heading with a colon', [null, 'Chăm lo đời sống:'], {}],
    ['a remark', [null, 'Ghi chú: số liệu đến 30/6'], {}],
  ])('%s is no part of the label above', (_, between, more) => {
    const rows: Row[] = [[1, 'Phát triển tăng thêm đoàn viên', 90], between, [2, 'Ký mới TƯLĐTT', 2]];
    const sheet = sheetOf('Biểu', [...head, headings, ...rows], more);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-10': '90 @ C5', 'NB23-21': '2 @ C7' });
  });

  test('a short label of other people is no part of the indicator above', () => {
    const figures = read(
      [null, 'Tác giả được TLĐ tặng Bằng Lao động sáng tạo'],
      [null, 'Số DN có tổ chức CĐ', 180],
      [null, 'Phát triển tăng thêm đoàn viên', 90],
    );
    expect(figures).toEqual({ 'NB23-10': '90 @ C7' });
  });

  test('a short label below a row with its own figure is no part of it', () => {
    const figures = read(
      [null, 'CĐCS DNNN tổ chức đối thoại tại nơi làm việc', 10, 14],
      [null, 'Trở lên CĐCS DN NKVNN', 130, 161],
      [null, 'Phát triển tăng thêm đoàn viên', 90],
    );
    expect(figures).toEqual({ 'NB23-19': '10/14 @ C5', 'NB23-10': '90 @ C7' });
  });

  test('numbered halves whose rests sound like indicators of their own', () => {
    const rows: Row[] = [
      [1, 'Tập thể đạt danh hiệu Tập thể', 5, 9],
      [null, 'Lao động tiên tiến'],
      [2, 'Tập thể đạt Tập thể', 2, 3],
      [null, 'Lao động xuất sắc'],
      [3, 'Ký mới TƯLĐTT', 5],
    ];
    const sheet = sheetOf('Biểu', [...head.slice(0, 2), ['BÁO CÁO CHỈ TIÊU THI ĐUA NĂM 2023'], headings, ...rows]);
    expect(shortFigures(readReport([sheet], { period: 'NAM' }))).toEqual({
      'NB23-27': '5/9 @ C5',
      'NB23-28': '2/3 @ C7',
      'NB23-21': '5 @ C9',
    });
  });

  test('a numbered row is never a part of the numbered row above', () => {
    const rows: Row[] = [
      [1, 'Tập thể đạt danh hiệu Tập thể LĐTT'],
      [2, 'Tập thể đạt', 2, 2],
      [null, 'Tập thể Lao động xuất sqc'],
      [3, 'Ký mới TƯLĐTT', 5],
    ];
    const sheet = sheetOf('Biểu', [...head.slice(0, 2), ['BÁO CÁO CHỈ TIÊU THI ĐUA NĂM 2023'], headings, ...rows]);
    expect(shortFigures(readReport([sheet], { period: 'NAM' }))).toEqual({ 'NB23-28': '2/2 @ C6', 'NB23-21': '5 @ C8' });
  });
});

test('a row that counts a total and says “đã thực hiện” is no heading', () => {
  const sheet = sheetOf(
    'Biểu',
    [
      ...head,
      ['Chỉ tiêu', 'Từ đầu nhiệm kỳ', 'Kết quả đợt 1', null],
      [null, null, 'Trên tổng số', 'Kết quả thực hiện'],
      ['Số đơn thư về', 5191, 40, 18],
      ['Tổng số CĐ cấp trên cơ sở hiện có', null, null, 'Đã thực hiện'],
      ['CĐCS DN ngoài NN phối hợp tổ chức hội nghị NLĐ', 7541, 8, 0],
      ['CĐCS doanh nghiệp tổ chức “Tết sum vầy”', 8727, 9, 5],
    ],
    { merges: [area(3, 0, 4, 0), area(3, 1, 4, 1), area(3, 2, 3, 3)] },
  );
  expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-18': '0/8 @ D8', 'NB23-13': '5/9 @ D9' });
});
