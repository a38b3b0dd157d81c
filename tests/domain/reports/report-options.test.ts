import { describe, expect, test } from 'vitest';
import { unsetOffice } from '#core/domain/office/office-settings.ts';
import { layOutReport } from '#core/domain/reports/lay-out-report.ts';
import { officeLetter } from '#core/domain/reports/office-letter.ts';
import { readOptions } from '#core/domain/reports/read-options.ts';
import type { ReportRequest } from '#core/domain/reports/report-input.ts';
import type { ReportOptions } from '#core/domain/reports/report-options.ts';
import { officeLetterWords } from '#core/text/vi-annexes.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { cellsOf, figure, indicator, input, letter, line, rowOf, table, texts, unit } from './build.ts';

const units = [
  unit('A', { cluster: 'Cụm 1' }),
  unit('B', { cluster: 'Cụm 2' }),
  unit('C', { name: 'Công đoàn ngành Y tế', kind: 'sector', kindLabel: 'Công đoàn ngành', cluster: 'Cụm 1' }),
];
const counted = indicator(
  {
    units: [
      figure('A', { numerator: 7, value: 7 }),
      figure('B', { numerator: 5, value: 5 }),
      figure('C', { numerator: 1, value: 1 }),
    ],
  },
  { numerator: 13, value: 13, population: 3, answered: 3 },
);
const ratio = indicator(
  {
    code: 'I2',
    measure: 'ratio',
    aggregation: 'ratio_of_sums',
    target: { comparator: '>', value: 80, display: '> 80%' },
    verdict: 'not-met',
    units: [
      figure('A', { numerator: 1999, denominator: 2500, value: 79.96, meetsTarget: false }),
      figure('B', { numerator: 1, denominator: 3, value: 100 / 3, meetsTarget: false }),
      figure('C', { numerator: 9, denominator: 10, value: 90, meetsTarget: true }),
    ],
  },
  { numerator: 2009, denominator: 2513, value: 200900 / 2513 },
);

const laidOut = (report: ReportRequest, options: ReportOptions, rows = [counted, ratio]) =>
  layOutReport(report, input(table(rows, units), { options, groupBy: options.groupBy ?? 'kind' }), letter, reportWords).sheets;
const only = (report: ReportRequest, options: ReportOptions, rows = [counted, ratio]) => {
  const [sheet] = laidOut(report, options, rows);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const names = (sheet: ReturnType<typeof only>) =>
  sheet.rows.map((_, row) => texts(sheet, row)[1]).filter((name) => units.some((one) => one.name === name));

describe('units chosen for a report', () => {
  const choices: readonly [ReportOptions, string[]][] = [
    [{ units: { kind: 'kinds', kinds: ['sector'] } }, ['C']],
    [{ units: { kind: 'clusters', clusters: ['Cụm 1'] } }, ['A', 'C']],
    [{ units: { kind: 'picked', planId: 'plan', units: ['B'] } }, ['B']],
    [{ units: { kind: 'picked', planId: 'another', units: ['B'] } }, ['A', 'B', 'C']],
    [{ units: { kind: 'picked', planId: 'plan', units: ['not there'] } }, ['A', 'B', 'C']],
    [{ order: 'name' }, ['C', 'A', 'B']],
  ];
  test.each(choices)('%j lists %j', (options, codes) => {
    expect(names(only('bieu-02', options)).toSorted()).toEqual(
      codes.map((code) => units.find((one) => one.code === code)?.name).toSorted(),
    );
  });

  test("totals stay the province's, and say so; a group that is listed in part says of how many it is", () => {
    const sheet = only('bieu-02', { units: { kind: 'picked', planId: 'plan', units: ['A', 'C'] } }, [counted]);
    expect(line(sheet, 'TOÀN BỘ')).toEqual(['', 'TOÀN BỘ', '13']);
    expect(line(sheet, 'LĐLĐ cấp huyện (cả 2 đơn vị)')[2]).toBe('12');
    expect(line(sheet, 'Công đoàn ngành')[2]).toBe('1');
    expect(rowOf(sheet, 'Biểu nêu 2/3 đơn vị; các dòng, cột tổng là của toàn bộ 3 đơn vị.')).toBeGreaterThan(0);
    expect(line(only('bieu-02', {}, [counted]), 'TỔNG CỘNG')[2]).toBe('13');
  });

  test('beyond the number for a sheet they go on to the next, numbered on; totals stand on the last', () => {
    const sheets = laidOut('bieu-02', { unitsPerSheet: 2, groupBy: 'cluster' }, [counted]);
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu 02 (1)', 'Biểu 02 (2)']);
    expect(sheets.map(({ tableRows }) => tableRows)).toEqual([2, 1]);
    expect(sheets.map((sheet) => rowOf(sheet, 'TỔNG CỘNG') > 0)).toEqual([false, true]);
    expect(sheets[1] && line(sheets[1], 'LĐLĐ huyện B')[0]).toBe('3');
    const matrix = laidOut('bieu-03', { unitsPerSheet: 1 });
    expect(matrix).toHaveLength(3);
  });
});

describe('columns and decimals', () => {
  test('hidden columns are gone from header, numbers and lines alike', () => {
    const sheet = only('bieu-01', { hiddenColumns: ['unitOfMeasure', 'completion'] });
    const header = texts(sheet, sheet.titleRows?.first ?? 0);
    expect(header).not.toContain('Đơn vị tính');
    expect(header).not.toContain('Hoàn thành so với KH');
    expect(texts(sheet, sheet.titleRows?.last ?? 0)).toEqual(['(A)', '(B)', '(1)', '(2)', '(3)', '(4=3/2)', '(C)', '(D)']);
    expect(line(sheet, counted.name)[2]).toBe('≥ 1.200');
  });

  test('what a verdict rests on cannot be hidden', () => {
    const sheet = only('bieu-02', { hiddenColumns: ['total', 'percent', 'meets', 'given'] }, [ratio]);
    expect(line(sheet, 'LĐLĐ huyện A')).toEqual(['1', 'LĐLĐ huyện A', '1.999']);
  });

  test.each([
    [0, '79,96%', '33%', '90%'],
    [1, '79,96%', '33,3%', '90,0%'],
    [3, '79,960%', '33,333%', '90,000%'],
  ])('%i decimals are the least: more where the verdict would be denied', (percentDecimals, a, b, c) => {
    const sheet = only('bieu-02', { percentDecimals }, [ratio]);
    const shown = ['LĐLĐ huyện A', 'LĐLĐ huyện B', 'Công đoàn ngành Y tế'].map((name) => line(sheet, name).at(-1));
    expect(shown).toEqual([a, b, c]);
  });

  test('upright where it can be read so, else across', () => {
    const options = { orientation: 'portrait' } as const;
    expect(only('bieu-04', options).page.orientation).toBe('landscape');
    const narrow = { ...options, hiddenColumns: ['dueOn', 'deliveries', 'issues'] } as const;
    const upright = only('bieu-04', narrow);
    expect(upright.page.orientation).toBe('portrait');
    expect(upright.columns.reduce((sum, { widthInMm }) => sum + widthInMm, 0)).toBeLessThanOrEqual(210);
    expect(only('bieu-01', {}).page.orientation).toBe('landscape');
  });
});

describe('one workbook of all', () => {
  const options = { cover: true, annexes: true, unitSheets: true } as const;
  test('has a cover, contents that lead to every sheet with its pages, and numbered annexes', () => {
    const sheets = laidOut('all', options);
    const all = sheets.map(({ name }) => name);
    expect(all.slice(0, 3)).toEqual(['Bìa', 'Mục lục', 'Biểu 01']);
    expect(all.slice(-3)).toEqual(units.map(({ name }) => name));
    const contents = sheets[1];
    if (contents === undefined) throw new Error('no contents');
    const links = cellsOf(contents).flatMap(({ link }) => (link === undefined ? [] : [link]));
    expect(links).toEqual(all.slice(2));
    const pages = sheets.slice(2).reduce((sum, { breaksAfter }) => sum + breaksAfter.length + 1, 0);
    expect(rowOf(contents, `Cộng: ${pages} trang in.`)).toBeGreaterThan(0);
    expect(sheets[2] && rowOf(sheets[2], 'Phụ lục I')).toBeGreaterThan(0);
    expect(sheets[3] && rowOf(sheets[3], 'Phụ lục II')).toBeGreaterThan(0);
  });

  test('last year is in it where there is one; unit sheets and cover only where they were chosen', () => {
    const plainly = laidOut('all', {}).map(({ name }) => name);
    expect(plainly).toEqual(['Mục lục', 'Biểu 01', 'Biểu 02', 'Biểu 03', 'Biểu 04']);
    const than = { isComparable: true, in: 'count', value: 9, difference: 4, percent: null, population: 2, answered: 2 } as const;
    const withLastYear = laidOut('all', {}, [{ ...counted, samePeriodLastYear: than }]);
    expect(withLastYear.map(({ name }) => name)).toContain('Biểu 05');
  });
});

describe('a sheet for each unit', () => {
  test('shows its figures against its own target, in words, with the province beside them', () => {
    const own = { comparator: '>=', value: 10, display: '≥ 10' } as const;
    const rows = [{ ...counted, units: [figure('A', { numerator: 7, value: 7, ownTarget: own, meetsTarget: false })] }, ratio];
    const [a, b] = laidOut('unit-sheets', {}, rows);
    if (a === undefined || b === undefined) throw new Error('no sheets');
    expect(a.name).toBe('LĐLĐ huyện A');
    expect(line(a, counted.name).slice(3)).toEqual(['≥ 10', '', '7', '', '70,0%', '✗ Chưa đạt', '13', '']);
    expect(texts(a, rowOf(a, '79,96%')).slice(3)).toEqual([
      '> 80%',
      '2.500',
      '1.999',
      '79,96%',
      '99,95%',
      '✗ Chưa đạt',
      '79,9%',
      '',
    ]);
    expect(a.tableRows).toBe(2);
    expect(b.tableRows).toBe(1);
    expect(rowOf(a, 'PHÓ CHỦ TỊCH')).toBeGreaterThan(0);
  });

  test('figures told by telephone are marked and explained wherever they are shown', () => {
    const source = {
      kind: 'person',
      actor: 'an',
      at: '2023-06-20T00:00:00Z',
      reason: 'gọi',
      raw: '7',
      told: { by: null, on: '2023-06-20' },
    } as const;
    const told = { ...counted, units: [figure('A', { numerator: 7, value: 7, source })] };
    for (const report of ['bieu-01', 'bieu-02', 'bieu-05', 'unit-sheets'] as const) {
      const [sheet] = laidOut(report, {}, [told]);
      const shown = sheet ? sheet.rows.flatMap((_, row) => texts(sheet, row)) : [];
      expect(shown.filter((text) => text?.endsWith('†')).length, report).toBeGreaterThan(0);
      expect(
        shown.some((text) => text?.startsWith('†') || text?.includes('† có số báo qua điện thoại')),
        report,
      ).toBe(true);
    }
  });
});

describe('the letter', () => {
  const facts = { settings: unsetOffice, options: {}, planId: 'plan', period: 'NAM', today: '2024-01-10' };
  const signers = [
    { id: 'cu', name: 'Trần Cũ', authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', from: null, to: '2024-01-05' },
    { id: 'moi', name: 'Lê Mới', authority: 'TM. BAN THƯỜNG VỤ\nKT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', from: null, to: null },
  ];

  test("is the plan's own where nothing is set", () => {
    expect(officeLetter(letter, facts, officeLetterWords)).toEqual({ ok: true, value: letter });
  });

  test("has the office's head, number, place, signer of the day, bases and what it goes with", () => {
    const settings = { ...unsetOffice, issuingBody: 'LĐLĐ TỈNH MỚI', numbering: 'Số: {số}/BC-LĐLĐ', places: ['Hoa Lư'], signers };
    const documents = [
      {
        planId: 'plan',
        period: 'NAM',
        number: '7',
        signedOn: '2024-01-05',
        attachedTo: { kind: 'Báo cáo', number: '09/BC-LĐLĐ', on: '2024-02-03' },
      },
      { planId: 'plan', period: 'DOT1', number: '3', signedOn: '2023-07-01', attachedTo: null },
    ];
    const options = { documents, bases: [{ text: 'Căn cứ Luật', from: null, to: null }], recipients: ['Lưu: VT'] };
    const made = officeLetter(letter, { ...facts, settings, options }, officeLetterWords);
    expect(made).toMatchObject({
      ok: true,
      value: {
        letterhead: { parentBody: letter.letterhead.parentBody, issuingBody: 'LĐLĐ TỈNH MỚI', place: 'Hoa Lư' },
        documentNumber: '07/BC-LĐLĐ',
        signedOn: '2024-01-05',
        signature: { name: 'Trần Cũ' },
        bases: ['Căn cứ Luật.'],
        recipients: ['Lưu: VT'],
        attachedTo: 'Báo cáo số 09/BC-LĐLĐ ngày 03 tháng 02 năm 2024 của LĐLĐ TỈNH MỚI',
      },
    });
  });

  test('refuses a signer who is not in office on its day, or no longer in the list', () => {
    const settings = { ...unsetOffice, signers };
    const under = (signer: string, signedOn: string | null) =>
      officeLetter({ ...letter, signedOn }, { ...facts, settings, options: { signer } }, officeLetterWords);
    expect(under('moi', null)).toMatchObject({ ok: true, value: { signature: { name: 'Lê Mới' } } });
    expect(under('cu', '2024-01-05')).toMatchObject({ ok: true });
    expect(under('cu', null)).toEqual({
      ok: false,
      error: { code: 'signer-not-in-office', signer: 'Trần Cũ', on: '2024-01-10' },
    });
    expect(under('ai', null)).toMatchObject({ ok: false, error: { code: 'signer-unknown', signer: 'ai' } });
  });

  test('bases stand above the table, sizes are those that the office set', () => {
    const sized = { ...letter, sizes: { heads: 13, pageNumber: 14 }, bases: ['Căn cứ A;', 'Căn cứ B.'] };
    const [sheet] = layOutReport('bieu-01', input(table([counted], units)), sized, reportWords).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(rowOf(sheet, 'Căn cứ B.')).toBeLessThan(sheet.titleRows?.first ?? 0);
    expect(sheet.page.pageNumber.sizeInPoints).toBe(14);
    expect(sheet.sizes).toEqual({ heads: 13, pageNumber: 14 });
  });
});

describe('options as they are typed', () => {
  const place = { planId: 'p', period: 'NAM' };
  const read = (...typed: string[]) => readOptions({ order: 'name' }, typed, place);

  test('are read one after the other; an empty one is taken back', () => {
    expect(read('order=', 'units=kind:district', 'decimals=2', 'hide=total,percent', 'number=5', 'date=5/1/2024')).toEqual({
      ok: true,
      value: {
        units: { kind: 'kinds', kinds: ['district'] },
        percentDecimals: 2,
        hiddenColumns: ['total', 'percent'],
        documents: [{ ...place, number: '5', signedOn: '2024-01-05', attachedTo: null }],
      },
    });
    expect(read('units=A, B', 'bases=Căn cứ Luật [..2024-01-01]; Căn cứ = mới')).toMatchObject({
      value: {
        order: 'name',
        units: { kind: 'picked', planId: 'p', units: ['A', 'B'] },
        bases: [
          { text: 'Căn cứ Luật', from: null, to: '2024-01-01' },
          { text: 'Căn cứ = mới', from: null, to: null },
        ],
      },
    });
  });

  test.each([
    'decimals=5',
    'decimals=x',
    'order=ngược',
    'hide=total,tên',
    'units=kind:nhà',
    'date=31/2/2024',
    'cover=maybe',
    'per-sheet=0',
    'attached-to=|1|2',
  ])('%s is refused by its name', (typed) => {
    expect(read(typed)).toEqual({ ok: false, error: { name: typed.split('=')[0], typed } });
  });

  test('a name that there is not, and a document without its period, are refused', () => {
    expect(read('toString=1')).toMatchObject({ ok: false, error: { name: null } });
    expect(readOptions({}, ['number=5'], { planId: '', period: '' })).toMatchObject({ ok: false, error: { name: 'number' } });
  });
});
