import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headings, headOf, initiatives, members, rowOf, title, training } from '../fixtures/hazards/hazard.ts';
import { given, openTestApplication } from '../support/host.ts';
import { docxOf, paragraph, table } from '../support/word.ts';
import { xlsxFile } from '../support/xlsx-file.ts';
import { zipOf } from '../support/zip.ts';

const planId = 'ninh-binh-2023';
const good = 'tests/fixtures/corpus/ninh-binh-2023';
const yenKhanh = readFileSync(join(good, 'dot-1/Bieu TH Yên Khánh 6 thang.xlsx'));
const namDinhCsv = Buffer.from([title, 'LĐLĐ huyện Kim Sơn', 'TT;Chỉ tiêu;Thực hiện', `1;${initiatives};41`].join('\r\n'));

/** An application that is handed these files by name; null is a file that is gone. */
async function ready(files: Readonly<Record<string, Buffer | null>>) {
  const handles = {
    nameOf: (name: string) => name,
    bytesOf: async (name: string) => (name === 'don-vi' ? readFileSync(join(good, 'don-vi.xlsx')) : (files[name] ?? null)),
  };
  const application = await openTestApplication({ handles });
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: 'don-vi' }));
  return application;
}

type Application = Awaited<ReturnType<typeof ready>>;

const importFiles = async ({ call }: Application, files: readonly string[], more: { dryRun?: boolean; unit?: string } = {}) =>
  given(await call('submissions.import', { planId, period: 'DOT1', files: [...files], ...more }));

const entriesOf = ({ files }: Awaited<ReturnType<typeof importFiles>>) =>
  files.map(({ file, outcome, unit, issues }) => [file, outcome === 'rejected' ? issues[0]?.code : outcome, unit]);

async function countsOf({ call }: Application, code = 'NB23-04') {
  const { indicators } = given(await call('table.get', { planId, period: 'DOT1' }));
  const units = indicators.find((indicator) => indicator.code === code)?.units ?? [];
  return Object.fromEntries(units.flatMap(({ unit, state, numerator }) => (state === 'reported' ? [[unit, numerator]] : [])));
}

const reportOf = (unit: string, count: number) =>
  xlsxFile({ sheets: [{ name: 'Biểu', rows: [...headOf(unit), rowOf(initiatives, count), rowOf(members, 5)] }] });

test('each workbook in a package is a file of its own, whatever is packed beside it', async () => {
  const inner = zipOf({ 'c.xlsx': reportOf('LĐLĐ huyện Yên Mô', 3), 'sau hơn.zip': zipOf({ 'd.xlsx': yenKhanh }) });
  const application = await ready({
    'goi.zip': zipOf({
      'Huyện/b.csv': namDinhCsv,
      '../../a.xlsx': yenKhanh,
      'ảnh.jpg': Buffer.from('ffd8ffe000104a46', 'hex'),
      '~$a.xlsx': 'x',
      'trong.zip': inner,
    }),
  });
  const receipt = await importFiles(application, ['goi.zip']);
  expect(entriesOf(receipt)).toEqual([
    ['goi.zip › Huyện/b.csv', 'accepted', 'NB08'],
    ['goi.zip › a.xlsx', 'accepted', 'NB06'],
    ['goi.zip › trong.zip › c.xlsx', 'accepted', 'NB07'],
    ['goi.zip › trong.zip › sau hơn.zip', 'not-a-workbook', null],
    ['goi.zip › ảnh.jpg', 'not-a-workbook', null],
  ]);
  expect(await countsOf(application)).toEqual({ NB08: 41, NB06: 72, NB07: 3 });
  expect(given(await application.call('submissions.sheets', { submissionId: 's1' }))[0]?.name).toBe('b');
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('the same workbook out of a package and by itself is one and the same', async () => {
  const application = await ready({ 'goi.zip': zipOf({ 'a.xlsx': yenKhanh }), 'a.xlsx': yenKhanh });
  const receipt = await importFiles(application, ['goi.zip', 'a.xlsx', 'a.xlsx']);
  expect(receipt.files.map(({ outcome, submissionId }) => [outcome, submissionId])).toEqual([
    ['accepted', 's1'],
    ['already-imported', 's1'],
    ['already-imported', 's1'],
  ]);
});

test('a file that is locked in its package is refused, and the others are read', async () => {
  const application = await ready({
    'goi.zip': zipOf({ 'a.xlsx': yenKhanh, 'b.xlsx': 'x' }, { 'b.xlsx': { isEncrypted: true } }),
  });
  expect(entriesOf(await importFiles(application, ['goi.zip']))).toEqual([
    ['goi.zip › a.xlsx', 'accepted', 'NB06'],
    ['goi.zip › b.xlsx', 'encrypted-file', null],
  ]);
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('progress counts the files in a package, and an import can stop in the middle of one', async () => {
  const packed = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.xlsx`, reportOf('LĐLĐ huyện Hoa Lư', at)]));
  const application = await ready({ 'goi.zip': zipOf(packed), 'x.xlsx': yenKhanh });
  const told: string[] = [];
  application.onProgress(({ done, total }) => {
    told.push(`${done}/${total}`);
    if (done === 2) void application.call('tasks.cancel', { task: 'import' });
  });
  const receipt = await importFiles(application, ['goi.zip', 'x.xlsx']);
  // Files that are on the disk together with the second one are in, and told as such.
  expect(told).toEqual(receipt.files.map((_, at) => `${at + 1}/41`));
  expect(told.length).toBeLessThan(20);
  expect(receipt.summary).toMatchObject({ accepted: 1, cancelled: true });
});

test('a table and the sentences of a Word file are read', async () => {
  const letterhead = table([['LĐLĐ TỈNH NINH BÌNH\nLĐLĐ HUYỆN HOA LƯ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]);
  const figures = table([
    [...headings.slice(0, 3), 'Thực hiện', 'Tổng số'],
    ['1', initiatives, 'sáng kiến', '1.200', ''],
    ['2', training, '%', '118', '130'],
    ['3', 'Ký mới TƯLĐTT', 'doanh nghiệp', '4', ''],
  ]);
  const signature = table([['Nơi nhận:\n- LĐLĐ tỉnh;\n- Lưu VT.', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH']]);
  const application = await ready({
    'a.docx': docxOf(`${letterhead}${paragraph(title)}${figures}${signature}`),
    'b.docx': docxOf(
      [title, 'LĐLĐ huyện Gia Viễn', `- ${initiatives}: 37 sáng kiến`, `- ${training}: 118/130, đạt 90,8%`]
        .map((line) => paragraph(line))
        .join(''),
    ),
  });
  expect(entriesOf(await importFiles(application, ['a.docx', 'b.docx']))).toEqual([
    ['a.docx', 'accepted', 'NB03'],
    ['b.docx', 'accepted', 'NB04'],
  ]);
  expect(await countsOf(application)).toEqual({ NB03: 1200, NB04: 37 });
  expect(await countsOf(application, 'NB23-06')).toEqual({ NB03: 118, NB04: 118 });
});

const bySheet = xlsxFile({
  sheets: [
    { name: '1', rows: [...headOf('LĐLĐ huyện Hoa Lư'), rowOf(initiatives, 37), rowOf(members, 'O5')] },
    { name: '2', rows: [...headOf('LĐLĐ huyện Gia Viễn'), rowOf(initiatives, 12), rowOf(members, 8)] },
  ],
});

test('a sheet for each unit gives a submission for each, and each is settled by itself', async () => {
  const application = await ready({ 'tep.xlsx': bySheet });
  const receipt = await importFiles(application, ['tep.xlsx']);
  expect(entriesOf(receipt)).toEqual([
    ['tep.xlsx › LĐLĐ huyện Hoa Lư', 'needs-review', 'NB03'],
    ['tep.xlsx › LĐLĐ huyện Gia Viễn', 'accepted', 'NB04'],
  ]);
  expect(await countsOf(application)).toEqual({ NB03: 37, NB04: 12 });
  expect(await countsOf(application, 'NB23-10')).toEqual({ NB04: 8 });
  given(await application.call('submissions.answer', { submissionId: 's1', answers: { 'cell:E6': '5' } }));
  expect(await countsOf(application, 'NB23-10')).toEqual({ NB03: 5, NB04: 8 });
  expect(await countsOf(application)).toEqual({ NB03: 37, NB04: 12 });
  expect((await importFiles(application, ['tep.xlsx'])).summary).toMatchObject({ alreadyImported: 2 });
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a row or a column for each unit gives a submission for each', async () => {
  const rows = [
    ['TT', 'Đơn vị', initiatives, members, 'Ký mới TƯLĐTT'],
    [1, 'LĐLĐ huyện Hoa Lư', 37, 12, 1],
    [2, 'LĐLĐ huyện Gia Viễn', 5, 6, 2],
    [null, 'Tổng cộng', 42, 18, 3],
  ];
  const columns = [
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'LĐLĐ huyện Yên Mô', 'LĐLĐ huyện Kim Sơn', 'Cộng'],
    [1, initiatives, 'sáng kiến', 7, 8, 15],
    [2, members, 'đoàn viên', 1, 2, 3],
  ];
  const file = (table: typeof rows) => xlsxFile({ sheets: [{ name: 'Biểu', rows: [[title], ...table] }] });
  const application = await ready({ 'hang.xlsx': file(rows), 'cot.xlsx': file(columns) });
  expect(entriesOf(await importFiles(application, ['hang.xlsx', 'cot.xlsx']))).toEqual([
    ['hang.xlsx › LĐLĐ huyện Hoa Lư', 'accepted', 'NB03'],
    ['hang.xlsx › LĐLĐ huyện Gia Viễn', 'accepted', 'NB04'],
    ['cot.xlsx › LĐLĐ huyện Yên Mô', 'accepted', 'NB07'],
    ['cot.xlsx › LĐLĐ huyện Kim Sơn', 'accepted', 'NB08'],
  ]);
  expect(await countsOf(application)).toEqual({ NB03: 37, NB04: 5, NB07: 7, NB08: 8 });
});

test('a unit named by a person has the whole file', async () => {
  const application = await ready({ 'tep.xlsx': bySheet });
  const receipt = await importFiles(application, ['tep.xlsx'], { unit: 'NB05' });
  expect(receipt.files.map(({ file, unit }) => [file, unit])).toEqual([['tep.xlsx', 'NB05']]);
});

test('a unit’s second file supplements the first, and replaces only what it contains', async () => {
  const second = xlsxFile({ sheets: [{ name: 'Biểu', rows: [...headOf(), rowOf(training, 118, 130), rowOf(members, 6)] }] });
  const application = await ready({ '1.xlsx': reportOf('LĐLĐ huyện Hoa Lư', 37), '2.xlsx': second });
  const receipt = await importFiles(application, ['1.xlsx', '2.xlsx']);
  expect(receipt.files[1]).toMatchObject({
    outcome: 'needs-review',
    questions: [{ kind: 'replace', standing: 's1', lacks: ['NB23-04'] }],
  });
  expect(await countsOf(application, 'NB23-06')).toEqual({});
  given(await application.call('submissions.answer', { submissionId: 's2', answers: { replace: 'supplement' } }));
  expect(await countsOf(application)).toEqual({ NB03: 37 });
  expect(await countsOf(application, 'NB23-06')).toEqual({ NB03: 118 });
  expect(await countsOf(application, 'NB23-10')).toEqual({ NB03: 6 });
});

test('a file that vanishes while the others are read is told, and the rest goes on', async () => {
  const application = await ready({ '1.xlsx': reportOf('LĐLĐ huyện Hoa Lư', 1), '2.xlsx': null, '3.xlsx': yenKhanh });
  expect(entriesOf(await importFiles(application, ['1.xlsx', '2.xlsx', '3.xlsx']))).toEqual([
    ['1.xlsx', 'accepted', 'NB03'],
    ['2.xlsx', 'file-unreadable', null],
    ['3.xlsx', 'accepted', 'NB06'],
  ]);
});

test('three hundred files at once, stopped on the way: what is done stays, the rest was never touched', async () => {
  const names = Array.from({ length: 300 }, (_, at) => `${at}.xlsx`);
  const application = await ready(Object.fromEntries(names.map((name, at) => [name, reportOf('LĐLĐ huyện Hoa Lư', at)])));
  application.onProgress(({ done }) => {
    if (done === 120) void application.call('tasks.cancel', { task: 'import' });
  });
  const receipt = await importFiles(application, names);
  const taken = receipt.files.length;
  expect(taken).toBeGreaterThanOrEqual(120);
  expect(taken).toBeLessThan(140);
  expect(receipt.summary).toMatchObject({ accepted: 1, needsReview: taken - 1, cancelled: true });
  expect(given(await application.call('submissions.list', { planId }))).toHaveLength(taken);
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});
