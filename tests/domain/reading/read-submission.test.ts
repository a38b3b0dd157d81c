import { describe, expect, test } from 'vitest';
import { area, sheetOf } from '../../support/grids.ts';
import { presetPlan } from '../../support/plans.ts';
import { codesOf, readReport, shortFigures } from '../../support/reading.ts';

const head = [['LĐLĐ TỈNH'], ['LĐLĐ HUYỆN SÔNG VÂN'], ['BÁO CÁO CHỈ TIÊU THI ĐUA ĐỢT 1 NĂM 2023']];

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
});

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

test('figures inside sentences', () => {
  const sheet = sheetOf('BC', [
    ...head,
    ['I. PHÁT ĐỘNG, SÁNG KIẾN'],
    ['- Đã tổ chức phát động phong trào thi đua: có'],
    ['- Số sáng kiến được công nhận: 1.037 sáng kiến'],
    ['- CB CĐCS được tập huấn nghiệp vụ: 251/505, đạt 49,7%'],
    ['- Tổng số đoàn viên công đoàn hiện có: 2.100'],
  ]);
  expect(shortFigures(readReport([sheet]))).toEqual({ 'NB23-01': 'có @ A5', 'NB23-04': '1037 @ A6', 'NB23-06': '251/505 @ A7' });
});

describe('what a person should not see is not read, and is named', () => {
  const rows = [
    ...head,
    ['TT', 'Chỉ tiêu', 'Thực hiện'],
    [1, 'Số sáng kiến được công nhận', 7],
    [2, 'Số sáng kiến được công nhận', 99999],
  ];

  test('hidden rows', () => {
    const reading = readReport([sheetOf('Biểu', rows, { hiddenRows: [5] })]);
    expect(shortFigures(reading)).toEqual({ 'NB23-04': '7 @ C5' });
    expect(reading.issues).toMatchObject([{ code: 'hidden-content', severity: 'note', sheet: 'Biểu', found: 'dòng 6' }]);
  });

  test('hidden sheets', () => {
    const hidden = sheetOf('Số liệu cũ', [[1, 'TƯLĐTT ký mới', 77777]], { visibility: 'hidden' });
    const reading = readReport([sheetOf('Biểu', rows.slice(0, 5)), hidden]);
    expect(shortFigures(reading)).toEqual({ 'NB23-04': '7 @ C5' });
    expect(codesOf(reading, 'note')).toEqual(['hidden-content']);
  });

  test('a visible sheet of last year beside this year’s', () => {
    const old = sheetOf('Năm 2022', [['BÁO CÁO ĐỢT 1 NĂM 2022'], ['TT', 'Chỉ tiêu', 'Thực hiện'], [1, 'TƯLĐTT ký mới', 5]]);
    const reading = readReport([sheetOf('Năm 2023', rows.slice(0, 5)), old]);
    expect(shortFigures(reading)).toEqual({ 'NB23-04': '7 @ C5' });
    expect(reading.issues).toMatchObject([{ code: 'table-skipped', sheet: 'Năm 2022' }]);
  });
});

describe('rows that nobody should guess at', () => {
  const table = (rows: readonly (readonly (string | number | null)[])[]) => [
    sheetOf('Biểu', [...head, ['TT', 'Chỉ tiêu', 'Thực hiện'], ...rows]),
  ];

  test('a look-alike of an indicator whose own row is missing is an error that names it', () => {
    const reading = readReport(
      table([
        [1, 'TƯLĐTT ký mới', 2],
        [2, 'Sáng kiến được đề nghị Tổng Liên đoàn công nhận', 9],
      ]),
    );
    expect(shortFigures(reading)).toEqual({ 'NB23-21': '2 @ C5' });
    expect(reading.issues).toMatchObject([
      { code: 'indicator-unmatched', severity: 'error', cell: 'B6', candidates: ['NB23-04'] },
    ]);
  });

  test('beside the true row it is a note', () => {
    const reading = readReport(
      table([
        [1, 'Số sáng kiến được công nhận', 7],
        [2, 'Sáng kiến được đề nghị Tổng Liên đoàn công nhận', 9],
      ]),
    );
    expect(shortFigures(reading)).toEqual({ 'NB23-04': '7 @ C5' });
    expect(codesOf(reading)).toEqual([]);
  });

  test('an indicator given twice with different figures is left to a person, with both cells', () => {
    const reading = readReport(
      table([
        [1, 'Số sáng kiến được công nhận', 7],
        [2, 'Số sáng kiến được công nhận', 999],
        [3, 'TƯLĐTT ký mới', 2],
      ]),
    );
    expect(shortFigures(reading)).toEqual({ 'NB23-04': 'needs-review @ C5', 'NB23-21': '2 @ C7' });
    expect(codesOf(reading)).toEqual(['indicator-duplicate C5', 'indicator-duplicate C6']);
  });

  test('given twice with the same figure it is one figure', () => {
    const reading = readReport(
      table([
        [1, 'Số sáng kiến được công nhận', 7],
        [2, 'Số sáng kiến được công nhận', 7],
      ]),
    );
    expect(shortFigures(reading)).toEqual({ 'NB23-04': '7 @ C5' });
  });

  test('any cell of a row names it', () => {
    const sheets = table([
      [1, 'Số sáng kiến được công nhận', 7],
      [2, 'Số sáng kiến được công nhận', 999],
    ]);
    expect(shortFigures(readReport(sheets, { answers: { 'row:Biểu!C6': '-' } }))).toEqual({ 'NB23-04': '7 @ C5' });
  });

  test('a person names a row, leaves one out, or says what a cell should be', () => {
    const sheets = table([
      [1, 'Sáng kiến các loại', 9],
      [2, 'TƯLĐTT ký mới', 2],
      [3, 'Số đoàn viên phát triển tăng thêm', 'nhiều'],
    ]);
    const answers = { 'row:Biểu!B5': 'NB23-04', 'row:Biểu!B6': '-', 'cell:Biểu!C7': '90' };
    expect(shortFigures(readReport(sheets, { answers }))).toEqual({ 'NB23-04': '9 @ C5', 'NB23-10': '90 @ C7' });
  });
});

describe('whose report it is, and of when', () => {
  const body = [
    ['TT', 'Chỉ tiêu', 'Thực hiện'],
    [1, 'Số sáng kiến được công nhận', 7],
    [2, 'TƯLĐTT ký mới', 2],
  ];
  const titled = (...lines: string[]) => [sheetOf('Biểu', [...lines.map((line) => [line]), ...body])];

  test('another year in the title is asked about, and an answer settles it', () => {
    const sheets = titled('LĐLĐ HUYỆN SÔNG VÂN', 'KẾT QUẢ THỰC HIỆN NĂM 2022');
    expect(readReport(sheets).questions).toEqual([{ kind: 'year', found: 'KẾT QUẢ THỰC HIỆN NĂM 2022' }]);
    expect(readReport(sheets, { answers: { year: '2023' } }).questions).toEqual([]);
  });

  test('a year report imported as the first period is asked about', () => {
    const sheets = titled('LĐLĐ HUYỆN SÔNG VÂN', 'KẾT QUẢ THỰC HIỆN CẢ NĂM 2023');
    expect(readReport(sheets).questions).toEqual([{ kind: 'period', found: 'KẾT QUẢ THỰC HIỆN CẢ NĂM 2023' }]);
    expect(readReport(sheets, { period: 'NAM' }).questions).toEqual([]);
  });

  test('six months are the first period where it ends with June, and not where it ends with July', () => {
    const sheets = titled('LĐLĐ HUYỆN SÔNG VÂN', 'BÁO CÁO 6 THÁNG ĐẦU NĂM 2023');
    expect(readReport(sheets)).toMatchObject({ questions: [], period: 'DOT1', basis: 'period' });
    const plan = presetPlan('ninh-binh-2023');
    const [first, second] = plan.emulationPeriods;
    if (!first || !second) throw new Error('the plan has two emulation periods');
    const longer = {
      ...plan,
      emulationPeriods: [
        { ...first, to: '2023-07-31' },
        { ...second, from: '2023-08-01' },
      ],
    };
    expect(readReport(sheets, { plan: longer }).questions).toMatchObject([{ kind: 'period' }]);
  });

  test('the second period’s workbook says itself whether its figures are cumulative', () => {
    const report = (heading: string) => [
      sheetOf('Biểu', [['LĐLĐ HUYỆN SÔNG VÂN'], ['TT', 'Chỉ tiêu', heading], [1, 'Số sáng kiến được công nhận', 7]]),
    ];
    expect(readReport(report('Thực hiện đợt 2'), { period: 'DOT2' })).toMatchObject({ period: 'DOT2', basis: 'period' });
    expect(readReport(report('Lũy kế cả năm'), { period: 'DOT2' })).toMatchObject({ period: 'NAM', basis: 'cumulative' });
    expect(readReport(report('Thực hiện'), { period: 'DOT2' })).toMatchObject({ period: 'DOT2', basis: 'period' });
  });

  test('of a period’s and a cumulative column the basis asked for is taken', () => {
    const sheet = sheetOf('Biểu', [
      ['LĐLĐ HUYỆN SÔNG VÂN'],
      ['TT', 'Chỉ tiêu', 'Thực hiện đợt 2', 'Lũy kế từ đầu năm'],
      [1, 'Số sáng kiến được công nhận', 7, 44],
    ]);
    expect(shortFigures(readReport([sheet], { period: 'DOT2', basis: 'period' }))).toEqual({ 'NB23-04': '7 @ C3' });
    expect(shortFigures(readReport([sheet], { period: 'DOT2', basis: 'cumulative' }))).toEqual({ 'NB23-04': '44 @ D3' });
  });

  test('no unit in the workbook and a stranger’s name are asked about', () => {
    expect(readReport(titled('BÁO CÁO ĐỢT 1 NĂM 2023'), { fileName: 'bao cao.xlsx' }).questions).toMatchObject([
      { kind: 'unit' },
    ]);
    expect(readReport(titled('LĐLĐ HUYỆN SÓC TRẠI'), { fileName: 'bao cao.xlsx' }).questions).toEqual([
      { kind: 'unit', found: 'LĐLĐ HUYỆN SÓC TRẠI', candidates: [] },
    ]);
  });

  test('a workbook without any indicator is no report', () => {
    expect(() => readReport([sheetOf('Sheet1', [['Kính gửi: LĐLĐ tỉnh'], ['Đơn vị xin gửi báo cáo sau.']])])).toThrow(
      'no-table-found',
    );
  });
});
