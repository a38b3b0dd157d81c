import { describe, expect, test } from 'vitest';
import { area, sheetOf } from '../../support/grids.ts';
import { codesOf, reportHead as head, readReport, shortFigures } from '../../support/reading.ts';

describe('tables whose rows are indicators', () => {
  test('a plain table: the plan and last year stand beside what was done and are not it', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cùng kỳ năm 2022', 'Thực hiện đợt 1', 'Tổng số', 'Tỷ lệ %', 'So với cùng kỳ (%)'],
      [1, 'Sáng kiến được các cấp công nhận', 'sáng kiến', '1.200', 66, 72, null, null, 109.1],
      [2, 'Cán bộ CĐCS được bồi dưỡng nghiệp vụ', '%', '85%', 107, 126, 405, 31.1, 117.8],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '72 @ F5', 'NB23-06': '126/405 @ F6' });
  });

  test('headings on two rows, and a row of column numbers under them', () => {
    const sheet = sheetOf(
      'Biểu',
      [
        ...head,
        ['STT', 'Nội dung', 'Kế hoạch', 'Kết quả thực hiện', null, null],
        [null, null, null, 'Tổng số', 'Số đạt', 'Đạt tỷ lệ (%)'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(5)/(4)'],
        [1, 'CĐCS DN tổ chức Tết sum vầy', '80%', 45, 18, 40],
      ],
      { merges: [area(3, 3, 3, 5), area(3, 0, 4, 0), area(3, 1, 4, 1), area(3, 2, 4, 2)] },
    );
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-13': '18/45 @ E7' });
  });

  test('quarters are not the half-year they add up to', () => {
    const sheet = sheetOf('BC', [
      ...head,
      ['TT', 'Chỉ tiêu', 'Quý I', 'Quý II', 'Cộng 6 tháng'],
      [1, 'Số sáng kiến được công nhận', 22, 35, 57],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '57 @ E5' });
  });

  test('what the whole province did is not the unit’s, and alone it is no figure at all', () => {
    const table = (...done: [string, number][]) =>
      sheetOf('BC', [
        ...head,
        ['TT', 'Chỉ tiêu', 'ĐVT', ...done.map(([heading]) => heading)],
        [1, 'Số sáng kiến được công nhận', 'sáng kiến', ...done.map(([, value]) => value)],
      ]);
    const read = (...done: [string, number][]) => shortFigures(readReport([table(...done)]));
    expect(read(['Thực hiện toàn tỉnh', 132], ['Thực hiện', 37])).toEqual({ 'NB23-04': '37 @ E5' });
    expect(read(['Thực hiện', 37], ['Toàn tỉnh', 132])).toEqual({ 'NB23-04': '37 @ D5' });
    expect(read(['Thực hiện toàn tỉnh', 132])).toEqual({});
  });

  test('the same period of last year, its year behind a stroke', () => {
    const headings = ['TT', 'Chỉ tiêu', 'Kết quả đợt 1/2022', 'Kết quả đợt 1/2023', 'So sánh'];
    const sheet = sheetOf('BC', [...head, headings, [1, 'Số sáng kiến được công nhận', 40, 37, -3]]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '37 @ D5' });
  });

  test('columns of a whole term, of last year and of the next period are left alone', () => {
    const headings = [
      'TT',
      'Chỉ tiêu',
      'Nghị quyết nhiệm kỳ',
      'Lũy kế từ đầu nhiệm kỳ',
      'Kết quả năm 2022',
      'Kết quả 6 tháng đầu năm',
      'Kế hoạch kỳ tới',
    ];
    const sheet = sheetOf('BC', [...head, headings, [1, 'Số sáng kiến được công nhận', '1.200', 510, 120, 37, 50]]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '37 @ F5' });
  });

  test('parts of an indicator on rows of their own', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Nội dung', 'ĐVT', 'Kết quả'],
      ['1.1', 'CB CĐCS được tập huấn nghiệp vụ', '%', null],
      [null, '   - Tổng số', null, 280],
      [null, '   - Số đã thực hiện', null, 144],
      [null, '   - Tỷ lệ', '%', 51.4],
      ['1.2', 'Số đoàn viên phát triển tăng thêm', 'người', 90],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-06': '144/280 @ D7', 'NB23-10': '90 @ D9' });
  });

  test('a row of the plan among the parts is no figure', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Nội dung', 'Số liệu'],
      [1, 'Số sáng kiến được công nhận', null],
      [null, '- Kế hoạch', 40],
      [null, '- Thực hiện', 37],
      [2, 'Số đoàn viên phát triển tăng thêm', null],
      [null, '- Chỉ tiêu giao năm 2023', 100],
      [null, '- Thực hiện', 120],
    ]);
    const reading = readReport([sheet]);
    expect(shortFigures(reading)).toEqual({ 'NB23-04': '37 @ C7', 'NB23-10': '120 @ C10' });
    expect(codesOf(reading)).toEqual([]);
  });

  test('a total alone is what was done; a total beside a part of it is a person’s to tell', () => {
    const read = (...headings: readonly string[]) =>
      readReport([
        sheetOf('Biểu', [
          ...head,
          ['Chỉ tiêu', ...headings],
          ['Số sáng kiến được công nhận', ...[37, 12].slice(0, headings.length)],
          ['Phát triển tăng thêm đoàn viên', ...[120, 50].slice(0, headings.length)],
        ]),
      ]);
    expect(shortFigures(read('Tổng số'))).toEqual({ 'NB23-04': '37 @ B5', 'NB23-10': '120 @ B6' });
    const unclear = read('Tổng số', 'Trong đó nữ');
    expect(shortFigures(unclear)).toEqual({});
    expect(unclear.questions).toMatchObject([{ kind: 'layout', columns: [{ column: 'B' }, { column: 'C' }] }]);
  });

  test('a percentage beside a column under an unknown heading is not all that was said', () => {
    const read = (heading: string) =>
      readReport([
        sheetOf('Biểu', [
          ...head,
          ['TT', 'Công việc', 'Giao', heading, 'Đạt (%)'],
          [1, 'Số sáng kiến được công nhận', 60, 58, '96,7%'],
          [2, 'Phát triển tăng thêm đoàn viên', 100, 112, '112%'],
        ]),
      ]);
    expect(shortFigures(read('Làm được'))).toEqual({ 'NB23-04': '58 @ D5', 'NB23-10': '112 @ D6' });
    const unclear = read('Xong rồi');
    expect(shortFigures(unclear)).toEqual({});
    expect(unclear.questions).toMatchObject([{ kind: 'layout', columns: [{ column: 'C' }, { column: 'D' }] }]);
  });

  test('a figure in words names no indicator of its own', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Số sáng kiến được công nhận', '37 SK (đạt 92,5%)'],
      [2, 'Phát triển tăng thêm đoàn viên', '120 đ/v'],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '37 @ C5', 'NB23-10': '120 @ C6' });
  });

  test('"trong đó" rows and totals are no figures', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'Thực hiện'],
      [1, 'Số đoàn viên phát triển tăng thêm', 90],
      [null, 'Trong đó: khu vực nhà nước', 30],
      [null, '              khu vực ngoài nhà nước', 60],
      [2, 'Số sáng kiến được công nhận', 7],
      [null, 'Cộng', 97],
    ]);
    const reading = readReport([sheet]);
    expect(shortFigures(reading)).toEqual({ 'NB23-10': '90 @ C5', 'NB23-04': '7 @ C8' });
    expect(codesOf(reading)).toEqual([]);
  });

  test('populations under a heading that says what is counted of them', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Nội dung', 'Tổng số', 'Thực hiện'],
      [5, 'Tổ chức Hội nghị người lao động', null, null],
      [null, '- DNNN', 3, 2],
      [null, '- DN ngoài nhà nước', 26, 8],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-17': '2/3 @ D6', 'NB23-18': '8/26 @ D7' });
  });

  test('a short heading begins anew', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Nội dung', 'Tổng số', 'Thực hiện'],
      [null, 'Hội nghị NLĐ', null, null],
      [null, 'DNNN', null, null],
      [null, 'DN ngoài nhà nước', 26, 8],
      [null, 'Đối thoại', null, null],
      [null, 'DNNN', 3, 2],
      [null, 'DN ngoài nhà nước', 26, 7],
    ]);
    const figures = shortFigures(readReport([sheet]));
    expect(figures).toEqual({ 'NB23-18': '8/26 @ D7', 'NB23-19': '2/3 @ D9', 'NB23-20': '7/26 @ D10' });
  });

  test('a label merged over rows, and what tells them apart beside it', () => {
    const sheet = sheetOf(
      'Biểu',
      [
        ...head,
        ['TT', 'Chỉ tiêu', null, 'Tổng số', 'Thực hiện'],
        [5, 'Đối thoại tại nơi làm việc', 'DNNN', 3, 2],
        [null, null, 'DN ngoài NN', 26, 8],
      ],
      { merges: [area(4, 1, 5, 1), area(3, 1, 3, 2)] },
    );
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-19': '2/3 @ E5', 'NB23-20': '8/26 @ E6' });
  });

  test('a heading with a slip is no row of the table', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['Chỉ tiêu thi ddua', 'Đã thực hiện'],
      ['Số sáng kiến được công nhận', 7],
      ['TƯLĐTT ký mới', 2],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '7 @ B5', 'NB23-21': '2 @ B6' });
  });

  test('two tables side by side', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'Thực hiện', 'Tổng số', null, 'TT', 'Chỉ tiêu', 'Thực hiện', 'Tổng số'],
      [1, 'Số sáng kiến được công nhận', 7, null, null, 4, 'HN CBCCVC khối HCSN', 28, 49],
      [2, 'CB nữ công được tập huấn', 16, 41, null, 5, 'TƯLĐTT ký mới', 2, null],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({
      'NB23-04': '7 @ C5',
      'NB23-07': '16/41 @ C6',
      'NB23-16': '28/49 @ H5',
      'NB23-21': '2 @ H6',
    });
  });

  test('a row whose label nobody knows is no heading, whatever its cells say', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cùng kỳ năm 2022', 'Thực hiện đợt 1'],
      ['1.1', 'Điều gì đó khác hẳn', '%', '100%', 'Đạt', 'Chưa đạt'],
      ['1.2', 'Số sáng kiến được công nhận', 'sáng kiến', '1.200', 19, 18],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '18 @ F6' });
  });

  test('none out of a number under a heading that nobody knows is not "none at all"', () => {
    const row = (label: string, done: number, under: number | null) => [label, done, under];
    const sheet = sheetOf('Biểu', [
      ...head,
      ['Chỉ tiêu', 'Thực hiện', 'Trên tgnx xố'],
      row('CĐCS DNNN tổ chức đối thoại tại nơi làm việc', 0, 8),
      row('CĐCS DN ngoài NN tổ chức đối thoại tại nơi làm việc', 0, null),
    ]);
    const reading = readReport([sheet]);
    expect(shortFigures(reading)).toMatchObject({ 'NB23-19': 'needs-review @ B5', 'NB23-20': 'not-applicable @ B6' });
    expect(codesOf(reading)).toContain('denominator-missing B5');
  });

  test('neither is none out of a number under a slip below “Kết quả”', () => {
    const sheet = sheetOf(
      'Biểu',
      [
        ...head,
        ['Chỉ tiêu', 'Kết quả đợt 1', null, null],
        [null, 'Tên tổng số', 'Thực hiện', 'Tỷ lệ'],
        ['CĐCS DNNN tổ chức đối thoại tại nơi làm việc', 8, 0, 0],
        ['CĐCS DN ngoài NN tổ chức đối thoại tại nơi làm việc', null, 0, 0],
      ],
      { merges: [area(3, 0, 4, 0), area(3, 1, 3, 3)] },
    );
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-19': 'needs-review @ C6', 'NB23-20': 'not-applicable @ C7' });
  });

  test('one column of figures needs no heading', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      [1, 'Số sáng kiến được công nhận', 7],
      [2, 'TƯLĐTT ký mới', 2],
      [3, 'Số đoàn viên phát triển tăng thêm', 90],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '7 @ C4', 'NB23-21': '2 @ C5', 'NB23-10': '90 @ C6' });
  });

  test('two columns that could both be what was done are a person’s to tell apart', () => {
    const sheet = sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'Thực hiện', 'Kết quả'],
      [1, 'Số sáng kiến được công nhận', 7, 9],
      [2, 'TƯLĐTT ký mới', 2, 3],
    ]);
    const reading = readReport([sheet]);
    expect(reading.figures).toEqual([]);
    expect(reading.questions).toEqual([
      {
        kind: 'layout',
        found: 'Thực hiện | Kết quả',
        sheet: 'Biểu',
        columns: [
          { column: 'C', heading: 'Thực hiện' },
          { column: 'D', heading: 'Kết quả' },
        ],
        rows: [],
      },
    ]);
    const answered = readReport([sheet], { answers: { 'column:Biểu': 'D' } });
    expect(answered.questions).toEqual([]);
    expect(shortFigures(answered)).toEqual({ 'NB23-04': '9 @ D5', 'NB23-21': '3 @ D6' });
  });

  test('a plan and what was done of it, each with its number and its percentage', () => {
    const sheet = sheetOf(
      'BC',
      [
        ...head,
        ['TT', 'Chỉ tiêu', 'Kế hoạch', null, 'Thực hiện', null],
        [null, null, 'Số lượng', 'Tỷ lệ %', 'Số lượng', 'Tỷ lệ %'],
        [1, 'Số sáng kiến được công nhận', 60, null, 57, 95],
        [2, 'CB CĐCS được tập huấn nghiệp vụ', 100, 85, '88/100', 88],
      ],
      { merges: [area(3, 2, 3, 3), area(3, 4, 3, 5)] },
    );
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '57 @ E6', 'NB23-06': '88/100 @ E7' });
  });

  test('months with a letter and a number, and their total', () => {
    const sheet = sheetOf('BC', [
      ...head,
      ['TT', 'Chỉ tiêu', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'Tổng cộng'],
      [1, 'Số sáng kiến được công nhận', 1, 2, 3, 4, 5, 6, 21],
      [2, 'TƯLĐTT ký mới', 0, 1, 0, 0, 1, 0, 2],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '21 @ I5', 'NB23-21': '2 @ I6' });
  });

  test('an estimate is a person’s to take', () => {
    const table = (...headings: string[]) =>
      sheetOf('Biểu', [
        ...head,
        ['TT', 'Chỉ tiêu', ...headings],
        [1, 'Số sáng kiến được công nhận', 7, 9],
        [2, 'TƯLĐTT ký mới', 2, 3],
      ]);
    const hoped = table('TH quý I', 'Ước TH đợt 1');
    const reading = readReport([hoped]);
    expect(reading.figures).toEqual([]);
    expect(reading.questions).toMatchObject([{ kind: 'layout', columns: [{ column: 'D', heading: 'Ước TH đợt 1' }] }]);
    const answered = readReport([hoped], { answers: { 'column:Biểu': 'D' } });
    expect(shortFigures(answered)).toEqual({ 'NB23-04': '9 @ D5', 'NB23-21': '3 @ D6' });
    expect(shortFigures(readReport([table('Thực hiện đợt 1', 'Ước TH đợt 1')]))).toEqual({
      'NB23-04': '7 @ C5',
      'NB23-21': '2 @ C6',
    });
  });
});

describe('columns that speak of what was done and do not count it', () => {
  const table = (...headings: string[]) =>
    sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', ...headings],
      [1, 'Số sáng kiến được công nhận', 7, 9],
      [2, 'TƯLĐTT ký mới', 2, 3],
    ]);

  test.each([
    'Kinh phí thực hiện',
    'Số tiền đã thực hiện (triệu đồng)',
    'Thời gian thực hiện',
    'Đơn vị thực hiện',
    'Điểm đạt',
    'Chưa thực hiện',
    'Không đạt',
  ])('%s', (heading) => {
    expect(shortFigures(readReport([table(heading, 'Kết quả')]))).toEqual({ 'NB23-04': '9 @ D5', 'NB23-21': '3 @ D6' });
    const alone = readReport([table(heading, 'Ghi chú')]);
    expect(alone.figures).toEqual([]);
    expect(alone.questions).toMatchObject([{ kind: 'layout' }]);
  });

  test('a column up to a point in time counts', () => {
    const sheet = table('Kế hoạch', 'Thực hiện đến thời điểm báo cáo');
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '9 @ D5', 'NB23-21': '3 @ D6' });
  });
});

describe('tables one below the other', () => {
  const upper = [
    ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện'],
    [1, 'Số sáng kiến được công nhận', 60, 57],
  ];

  test('each is read by its own heading', () => {
    const sheet = sheetOf('BC', [
      ...head,
      ...upper,
      [],
      ['TT', 'Nội dung', 'Thực hiện', 'Kế hoạch'],
      [1, 'TƯLĐTT ký mới', 3, 10],
      [2, 'Số đoàn viên phát triển tăng thêm', 90, 120],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '57 @ D5', 'NB23-21': '3 @ C8', 'NB23-10': '90 @ C9' });
  });

  test('the second has numerators and denominators', () => {
    const sheet = sheetOf('BC', [
      ...head,
      ...upper,
      ['II. CHỈ TIÊU TỶ LỆ'],
      ['TT', 'Nội dung', 'Tổng số', 'Thực hiện', 'Tỷ lệ'],
      [1, 'CB CĐCS được tập huấn nghiệp vụ', 130, 118, null],
      [2, 'CĐCS DN tổ chức Tết sum vầy', 45, 18, null],
    ]);
    expect(shortFigures(readReport([sheet]))).toEqual({
      'NB23-04': '57 @ D5',
      'NB23-06': '118/130 @ D8',
      'NB23-13': '18/45 @ D9',
    });
  });

  test('a heading printed again at the head of a page is no row', () => {
    const sheet = sheetOf('BC', [...head, ...upper, ['TT', 'Nội dung', 'Kế hoạch', 'Thực hiện'], [2, 'TƯLĐTT ký mới', 10, 3]]);
    const reading = readReport([sheet]);
    expect(shortFigures(reading)).toEqual({ 'NB23-04': '57 @ D5', 'NB23-21': '3 @ D7' });
    expect(reading.issues).toEqual([]);
  });

  test('a column named for the one in doubt is not that of the one that is clear', () => {
    const sheet = sheetOf('Biểu', [...head, ...upper, ['TT', 'Nội dung', 'Kết quả', 'Thực hiện'], [1, 'TƯLĐTT ký mới', 3, 10]]);
    expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-04': '57 @ D5' });
    const answered = readReport([sheet], { answers: { 'column:Biểu': 'C' } });
    expect(shortFigures(answered)).toEqual({ 'NB23-04': '57 @ D5', 'NB23-21': '3 @ C7' });
  });
});

describe('rows without a label of their own', () => {
  const rows = [
    ['TT', 'Chỉ tiêu', 'Thực hiện'],
    [1, 'Sáng kiến được các cấp công nhận', 72],
    [null, null, 30],
    [2, 'Số đoàn viên phát triển mới', 116],
  ];
  const merges = [area(4, 1, 5, 1)];

  test('two numbers under one merged label are asked about, one is the label’s wherever it stands', () => {
    const several = readReport([sheetOf('BC', [...head, ...rows], { merges })]);
    expect(codesOf(several)).toEqual(['two-numbers C5']);
    expect(shortFigures(several)).toEqual({ 'NB23-04': 'needs-review @ C5', 'NB23-10': '116 @ C7' });
    const below = rows.map((row, at) => (at === 1 ? [1, 'Sáng kiến được các cấp công nhận', null] : row));
    expect(shortFigures(readReport([sheetOf('BC', [...head, ...below], { merges })]))).toEqual({
      'NB23-04': '30 @ C6',
      'NB23-10': '116 @ C7',
    });
  });

  test('a number without any label is told, and counts for nothing', () => {
    const reading = readReport([sheetOf('BC', [...head, ...rows])]);
    expect(shortFigures(reading)).toEqual({ 'NB23-04': '72 @ C5', 'NB23-10': '116 @ C7' });
    expect(codesOf(reading, 'note')).toEqual(['indicator-unmatched C6']);
  });
});
