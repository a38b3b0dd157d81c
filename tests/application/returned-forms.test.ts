import exceljs, { type Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Application } from '#core/contract/contract.ts';
import type { ImportedFile } from '#core/contract/imported-file.ts';
import { given, openTestApplication } from '../support/host.ts';
import { columnOf, filledForm, rowOf } from '../support/returned-forms.ts';

const planId = 'ninh-binh-2023';
const dot1 = { planId, period: 'DOT1' };
const figures = {
  'NB23-01': ['Có'],
  'NB23-04': [37],
  'NB23-06': [118, 130],
  'NB23-10': [0],
} as const;

/** An office that has made the forms of a period for two units; files are held by name. */
async function office(period = 'DOT1') {
  const held = new Map<string, Uint8Array>();
  const application = await openTestApplication({
    handles: {
      write: async (name, bytes) => void held.set(name, bytes) === undefined,
      bytesOf: async (name) => held.get(name) ?? null,
    },
  });
  held.set('don-vi.xlsx', await unitList());
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: 'don-vi.xlsx' }));
  const decision = { number: null, signedOn: null };
  const amount = { units: 80, decimals: 0 };
  given(await call('allocations.set', { planId, entries: [{ unit: 'NB01', indicator: 'NB23-04', amount, decision }] }));
  const files = ['NB01', 'NB02'].map((unit) => ({ unit, file: `${unit}.xlsx` }));
  given(await call('forms.make', { planId, period, to: { kind: 'files', files } }));
  const form = (unit = 'NB01') => held.get(`${unit}.xlsx`) ?? new Uint8Array();
  const receive = async (bytes: Uint8Array, name = 'bao cao.xlsx') => {
    held.set(name, bytes);
    const [entry] = given(await call('submissions.import', { planId, period, files: [name] })).files;
    return entry as ImportedFile;
  };
  return { call, form, receive, held };
}

async function unitList(): Promise<Uint8Array> {
  const { readFileSync } = await import('node:fs');
  return readFileSync('tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx');
}

/** What counts for NB01, by indicator: "37", "118/130", or the state. */
async function counted(call: Application['call'], unit = 'NB01', period = 'DOT1') {
  const { indicators } = given(await call('table.get', { planId, period }));
  const said = indicators.flatMap(({ code, units }) => {
    const figure = units.find((one) => one.unit === unit);
    if (!figure || figure.state === 'not-reported' || figure.state === 'not-due') return [];
    const amount = figure.denominator === null ? String(figure.value) : `${figure.numerator}/${figure.denominator}`;
    return [[code, figure.state === 'reported' ? amount : figure.state] as const];
  });
  return Object.fromEntries(said);
}

const right = { 'NB23-01': 'true', 'NB23-04': '37', 'NB23-06': '118/130', 'NB23-10': '0' };
const codesOf = ({ issues }: ImportedFile) => issues.map(({ severity, code }) => `${severity} ${code}`);

test('a form that comes back is read without a question, each figure from its own cell', async () => {
  const { call, form, receive } = await office();
  const entry = await receive(await filledForm(form(), figures), 'Copy of (2) moi.xlsx');
  expect(entry).toMatchObject({ outcome: 'accepted', unit: 'NB01', figures: expect.any(Number), issues: [], questions: [] });
  expect(await counted(call)).toEqual(right);
  const { indicators } = given(await call('table.get', dot1));
  const source = indicators.find(({ code }) => code === 'NB23-06')?.units.find(({ unit }) => unit === 'NB01')?.source;
  expect(source).toMatchObject({ kind: 'cell', sheet: 'Báo cáo', raw: '118' });
});

type Change = (sheet: Worksheet, workbook: exceljs.Workbook) => unknown;
type Mutation = readonly [what: string, change: Change, issues: readonly string[], counted?: Readonly<Record<string, string>>];

const numeratorOf = (sheet: Worksheet, code: string) => sheet.getCell(rowOf(sheet, code), columnOf(sheet, 'Thực hiện'));
const cellOf = (sheet: Worksheet, code: string, heading: string) => sheet.getCell(rowOf(sheet, code), columnOf(sheet, heading));

function moveRow(sheet: Worksheet, code: string, to: number): void {
  const from = rowOf(sheet, code);
  const values = sheet.getRow(from).values as exceljs.CellValue[];
  sheet.spliceRows(from, 1);
  sheet.insertRow(to, values);
}

function write(cell: exceljs.Cell, value: exceljs.CellValue): void {
  cell.value = value;
}

const withoutHiddenSheet = (_sheet: Worksheet, workbook: exceljs.Workbook) => workbook.removeWorksheet('Mã biểu');
function withoutProperties(_sheet: Worksheet, workbook: exceljs.Workbook): void {
  workbook.subject = '';
  workbook.keywords = '';
}
function withoutPrintedCode(sheet: Worksheet): void {
  sheet.getRow(sheet.rowCount).getCell(1).value = null;
}

const mutations: readonly Mutation[] = [
  ['the hidden sheet deleted', withoutHiddenSheet, []],
  ['the properties cleared, as some mail programs do', withoutProperties, []],
  ['the printed code deleted', withoutPrintedCode, []],
  [
    'only the printed code left: a sheet copied into another workbook',
    (sheet, workbook) => [withoutHiddenSheet, withoutProperties].forEach((change) => void change(sheet, workbook)),
    [],
  ],
  [
    'only the properties left',
    (sheet, workbook) => [withoutHiddenSheet, withoutPrintedCode].forEach((change) => void change(sheet, workbook)),
    [],
  ],
  [
    'the printed code mistyped',
    (sheet) => {
      const cell = sheet.getRow(sheet.rowCount).getCell(1);
      cell.value = String(cell.value).replace('NB01', 'NB02');
    },
    ['note form-code-damaged'],
  ],
  ['the sheet renamed', (sheet) => Object.assign(sheet, { name: 'Sheet1 (2)' }), []],
  ['a row moved to the end', (sheet) => moveRow(sheet, 'NB23-04', rowOf(sheet, 'NB23-13')), []],
  ['a row put in above the table', (sheet) => void sheet.insertRow(rowOf(sheet, 'NB23-01') - 3, ['Kính gửi: Ban CSPL']), []],
  [
    'a row of the unit’s own put in with a figure',
    (sheet) => void sheet.insertRow(rowOf(sheet, 'NB23-04'), ['', '', 'Việc riêng của đơn vị', 'lần', '', '', 12]),
    ['note indicator-unmatched'],
  ],
  ['a column put in', (sheet) => sheet.spliceColumns(6, 0, []), []],
  ['percentages pasted over the formulas', (sheet) => write(cellOf(sheet, 'NB23-06', 'Tỷ lệ'), 118 / 130), []],
  [
    'a wrong percentage pasted over the formula',
    (sheet) => write(cellOf(sheet, 'NB23-06', 'Tỷ lệ'), 0.5),
    ['warning percent-mismatch'],
  ],
  [
    'an altered label over a figure',
    (sheet) => write(cellOf(sheet, 'NB23-04', 'Chỉ tiêu'), 'Sáng kiến cấp tỉnh'),
    ['error label-changed'],
    { ...right, 'NB23-04': 'needs-review' },
  ],
  [
    'an altered label over a blank row',
    (sheet) => write(cellOf(sheet, 'NB23-08', 'Chỉ tiêu'), 'Không áp dụng'),
    ['note label-changed'],
  ],
  ['an altered target', (sheet) => write(cellOf(sheet, 'NB23-04', 'Chỉ tiêu giao'), '≥ 30'), ['warning target-differs']],
  ['a target wiped out', (sheet) => write(cellOf(sheet, 'NB23-06', 'Chỉ tiêu giao'), null), ['warning target-differs']],
  ['protection taken off', (sheet) => sheet.unprotect(), ['note form-unprotected']],
  [
    'a figure in a closed cell of a row that is blank',
    (sheet) => write(cellOf(sheet, 'NB23-08', 'Tổng số'), 7),
    ['error figure-outside-form'],
  ],
  [
    'a figure beside the table',
    (sheet) => write(sheet.getCell(rowOf(sheet, 'NB23-04'), 12), 41),
    ['warning figure-outside-form'],
  ],
  [
    'two rows’ labels exchanged',
    (sheet) => {
      const [one, other] = ['NB23-04', 'NB23-10'].map((code) => cellOf(sheet, code, 'Chỉ tiêu'));
      if (one && other) [one.value, other.value] = [other.value, one.value];
    },
    ['error label-changed', 'error label-changed'],
    { ...right, 'NB23-04': 'needs-review', 'NB23-10': 'needs-review' },
  ],
  [
    'a row copied: which of the two counts?',
    (sheet) => {
      const values = (sheet.getRow(rowOf(sheet, 'NB23-04')).values as exceljs.CellValue[]).slice();
      values[7] = 99;
      sheet.insertRow(rowOf(sheet, 'NB23-10'), values);
    },
    ['error indicator-duplicate', 'error indicator-duplicate'],
    { ...right, 'NB23-04': 'needs-review' },
  ],
  ['a row deleted', (sheet) => sheet.spliceRows(rowOf(sheet, 'NB23-08'), 1), ['warning form-row-missing']],
  [
    'a code wiped out under its own label',
    (sheet) => write(cellOf(sheet, 'NB23-04', 'Mã số'), null),
    ['warning form-row-missing'],
  ],
  [
    'a word for a number',
    (sheet) => write(numeratorOf(sheet, 'NB23-04'), 'nhiều'),
    ['error not-a-number'],
    { ...right, 'NB23-04': 'needs-review' },
  ],
  ['numerals as text', (sheet) => write(numeratorOf(sheet, 'NB23-04'), '37'), []],
  [
    'a heading altered',
    (sheet) => write(sheet.getCell(rowOf(sheet, 'NB23-01') - 3, columnOf(sheet, 'Tổng số')), 'Số nữ'),
    ['warning form-changed'],
  ],
  [
    'protection off, a row moved, the target altered, and only the printed code left',
    (sheet, workbook) => {
      sheet.unprotect();
      withoutHiddenSheet(sheet, workbook);
      withoutProperties(sheet, workbook);
      cellOf(sheet, 'NB23-04', 'Chỉ tiêu giao').value = '≥ 10';
      moveRow(sheet, 'NB23-04', rowOf(sheet, 'NB23-13'));
    },
    ['warning target-differs', 'note form-unprotected'],
  ],
];

describe('a form to which something was done: read right, or the change named with its cell', () => {
  const cases = mutations.map(([what, change, issues, expected = right]) => ({ what, change, issues, expected }));
  test.each(cases)('$what', async ({ change, issues, expected }) => {
    const { call, form, receive } = await office();
    const entry = await receive(await filledForm(form(), figures, change));
    expect([entry.unit, entry.questions]).toEqual(['NB01', []]);
    expect(codesOf(entry).toSorted()).toEqual([...issues].toSorted());
    for (const issue of entry.issues) {
      if (issue.code !== 'form-unprotected' && issue.code !== 'form-row-missing') expect(issue.cell).toMatch(/^[A-Z]+\d+$/);
    }
    expect(await counted(call)).toEqual(expected);
  });

  test('nothing of its code left: read as any workbook, and no figure is wrong', async () => {
    const { call, form, receive } = await office();
    const bytes = await filledForm(form(), figures, (sheet, workbook) => {
      for (const change of [withoutHiddenSheet, withoutProperties, withoutPrintedCode]) change(sheet, workbook);
    });
    const entry = await receive(bytes);
    expect(entry.unit).toBe('NB01');
    const read = await counted(call);
    for (const [code, amount] of Object.entries(read)) expect([code, amount]).toEqual([code, right[code as keyof typeof right]]);
  });
});

describe('what contradicts the code is asked', () => {
  test('another unit’s name over its figures', async () => {
    const { form, receive } = await office();
    const names = (sheet: Worksheet, from: RegExp, to: string) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => (typeof cell.value === 'string' && from.test(cell.value) ? write(cell, to) : undefined)),
      );
    const other = await office();
    const theirs = given(await other.call('forms.list', { ...dot1, units: ['NB02'] }))[0]?.name ?? '';
    const bytes = await filledForm(form(), figures, (sheet) => {
      names(sheet, /^Đơn vị báo cáo/, `Đơn vị báo cáo: ${theirs}`);
      names(sheet, /^LĐLĐ|^LIÊN ĐOÀN LAO ĐỘNG (HUYỆN|THÀNH PHỐ)/, theirs.toUpperCase());
    });
    const entry = await receive(bytes);
    expect(entry).toMatchObject({ unit: null, questions: [{ kind: 'unit', candidates: ['NB01', 'NB02'] }] });
  });

  test('another period than the one it came in as', async () => {
    const { call, form, held } = await office();
    held.set('a.xlsx', await filledForm(form(), figures));
    const [entry] = given(await call('submissions.import', { planId, period: 'NAM', files: ['a.xlsx'] })).files;
    expect(entry).toMatchObject({ unit: 'NB01', questions: [{ kind: 'period', found: 'Đợt 1' }] });
    const settled = given(
      await call('submissions.answer', { submissionId: entry?.submissionId ?? '', answers: { period: 'DOT1' } }),
    );
    expect(settled).toMatchObject({ outcome: 'accepted' });
    expect(await counted(call)).toEqual(right);
  });

  test('an altered label is settled by saying which indicator its row is', async () => {
    const { call, form, receive } = await office();
    const entry = await receive(
      await filledForm(form(), figures, (sheet) => write(cellOf(sheet, 'NB23-04', 'Chỉ tiêu'), 'Sáng kiến')),
    );
    const { sheet, cell } = entry.issues[0] ?? {};
    const answers = { [`row:${sheet}!${cell}`]: 'NB23-04' };
    expect(given(await call('submissions.answer', { submissionId: entry.submissionId ?? '', answers }))).toMatchObject({
      outcome: 'accepted',
      issues: [],
    });
    expect(await counted(call)).toEqual(right);
  });

  test('forms of two units in one workbook are each unit’s own report', async () => {
    const { call, form, receive } = await office();
    const one = new exceljs.Workbook();
    await one.xlsx.load(Buffer.from(await filledForm(form('NB01'), figures)) as never);
    const other = new exceljs.Workbook();
    await other.xlsx.load(Buffer.from(await filledForm(form('NB02'), { 'NB23-04': [5] })) as never);
    const copy = one.addWorksheet('NB02');
    other.worksheets[0]?.eachRow((row, number) =>
      row.eachCell((cell, column) =>
        write(copy.getCell(number, column), cell.isMerged && cell.master !== cell ? null : cell.value),
      ),
    );
    await receive(new Uint8Array(await one.xlsx.writeBuffer()));
    expect([await counted(call), await counted(call, 'NB02')]).toEqual([right, { 'NB23-04': '5' }]);
  });
});
