import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../support/grids.ts';
import { presetPlan } from '../../support/plans.ts';
import { codesOf, reportHead as head, readReport, shortFigures } from '../../support/reading.ts';

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

describe('a title says what its table is', () => {
  const titled = (...lines: string[]) => [
    sheetOf('Biểu', [
      ['LĐLĐ TỈNH'],
      ['LĐLĐ HUYỆN SÔNG VÂN'],
      ...lines.map((line) => [line]),
      ['TT', 'Chỉ tiêu', 'Số lượng'],
      [1, 'Số sáng kiến được công nhận', 7],
      [2, 'TƯLĐTT ký mới', 2],
    ]),
  ];

  test.each([
    'BẢNG ĐĂNG KÝ CHỈ TIÊU THI ĐUA ĐỢT 1 NĂM 2023',
    'KẾ HOẠCH GIAO CHỈ TIÊU THI ĐUA NĂM 2023',
    'Biểu 1. Phân bổ chỉ tiêu thi đua năm 2023',
    'DỰ KIẾN KẾT QUẢ THI ĐUA ĐỢT 1 NĂM 2023',
    'ƯỚC THỰC HIỆN CÁC CHỈ TIÊU ĐỢT 1 NĂM 2023',
  ])('what is planned or hoped for is no figure until a person says so: %s', (title) => {
    const reading = readReport(titled(title, '(Kèm theo Báo cáo số 37/BC-LĐLĐ)'));
    expect(reading.figures).toEqual([]);
    expect(reading.questions).toMatchObject([{ kind: 'layout', found: title, columns: [{ column: 'C' }] }]);
    const answered = readReport(titled(title), { answers: { 'column:Biểu': 'C' } });
    expect(shortFigures(answered)).toMatchObject({ 'NB23-21': '2 @ C6' });
  });

  test.each([
    [['BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ĐĂNG KÝ ĐỢT 1 NĂM 2023']],
    [['KẾ HOẠCH THI ĐUA NĂM 2023', 'Tình hình thực hiện đợt 1']],
    [['BÁO CÁO 6 THÁNG ĐẦU NĂM, PHƯƠNG HƯỚNG NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023']],
    [['CHỈ TIÊU THI ĐUA ĐỢT 1 NĂM 2023']],
  ])('what was done of it is: %s', (lines) => {
    expect(readReport(titled(...lines)).questions).toEqual([]);
  });

  test.each([
    'BÁO CÁO KẾT QUẢ THI ĐUA NĂM 2022 VÀ PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023',
    'TỔNG KẾT NĂM 2022, KẾ HOẠCH CÔNG TÁC NĂM 2023',
  ])('a report on last year that looks ahead to this one is last year’s: %s', (title) => {
    expect(readReport(titled(title), { period: 'NAM' }).questions).toMatchObject([{ kind: 'year', found: title }]);
  });

  test('a report that closes the year is no period’s', () => {
    const title = 'BÁO CÁO TỔNG KẾT PHONG TRÀO THI ĐUA NĂM 2023';
    expect(readReport(titled(title)).questions).toMatchObject([{ kind: 'period', found: title }]);
    expect(readReport(titled(title), { period: 'NAM' }).questions).toEqual([]);
  });
});

test('a number under “Tổng số” where the cell of what was done is blank is a person’s to place', () => {
  const sheet = sheetOf('Biểu', [
    ...head,
    ['TT', 'Chỉ tiêu', 'Tổng số', 'Thực hiện'],
    [1, 'Số sáng kiến được công nhận', 7, null],
    [2, 'TƯLĐTT ký mới', null, 2],
  ]);
  const reading = readReport([sheet]);
  expect(shortFigures(reading)).toEqual({ 'NB23-04': 'needs-review @ C5', 'NB23-21': '2 @ D6' });
  expect(codesOf(reading)).toEqual(['figure-outside-form C5']);
});

test('a form that nobody filled in is no report; dashes and words are answers', () => {
  const rows = (...done: (string | null)[]) => [
    sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      [1, 'Số sáng kiến được công nhận', 60, done[0] ?? null],
      [2, 'TƯLĐTT ký mới', 3, done[1] ?? null],
    ]),
  ];
  expect(() => readReport(rows())).toThrow('nothing-filled');
  expect(shortFigures(readReport(rows('-')))).toEqual({ 'NB23-04': '0 @ D5' });
  expect(readReport(rows('chưa có số liệu', '…')).figures).toHaveLength(2);
});

test('where no label is one that is known, those that come near are asked about', () => {
  const sheet = sheetOf('Biểu', [...head, ['TT', 'Chỉ tiêu', 'Thực hiện'], [1, 'UBKT kiểm tra tài chính đồng cấp', 7]]);
  const reading = readReport([sheet]);
  expect(shortFigures(reading)).toEqual({});
  expect(codesOf(reading)).toEqual(['indicator-unmatched B5']);
});
