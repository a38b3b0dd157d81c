import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { xlsxFile } from '../support/xlsx-file.ts';

const corpus = 'tests/fixtures/corpus/ninh-binh-2023';
const planId = 'ninh-binh-2023';
const place = { planId, period: 'DOT1' };
const strange = 'Chương trình phúc lợi cho đoàn viên, người lao động';
const questioned = [
  ['LĐLĐ TỈNH NINH BÌNH'],
  ['LĐLĐ HUYỆN YÊN KHÁNH'],
  ['BÁO CÁO CHỈ TIÊU THI ĐUA ĐỢT 1 NĂM 2023'],
  ['TT', 'Chỉ tiêu', 'Số liệu A', 'Số liệu B'],
  [1, 'Sáng kiến được các cấp công nhận', 60, 72],
  [2, strange, 5, 6],
];

type Office = Awaited<ReturnType<typeof openTestApplication>>;

/** With an entry in every list that is a projection of events, each changed, removed and brought back at least once. */
async function fillLists(dataDir: string) {
  const application = await openTestApplication({ dataDir });
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(corpus, 'don-vi.xlsx') }));
  await withTemplates(application);
  await withForms(application);
  await withMemory(application);
  const figure = { ...place, unit: 'NB01', indicator: 'NB23-04', reason: 'Điện thoại' };
  for (const value of ['7', '8']) given(await call('figures.set', { ...figure, value }));
  given(await call('figures.unset', figure));
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  await application.close();
}

async function withTemplates({ call }: Office) {
  const add = async (name: string, file: string) =>
    given(await call('templates.add', { file: join('resources/templates', file), name, missing: 'blank' })).template?.id ?? '';
  const first = await add('Biểu một', 'Biểu 01 - So với kế hoạch.xlsx');
  given(await call('templates.set', { id: first, name: 'Biểu một (mới)', missing: 'words' }));
  const gone = await add('Biểu bỏ', 'Biểu 02 - Theo đơn vị.xlsx');
  given(await call('templates.remove', { id: gone }));
  const back = await add('Biểu hai', 'Biểu 02 - Theo đơn vị.xlsx');
  given(await call('templates.remove', { id: back }));
  given(await call('templates.bringBack', { id: back }));
}

async function withForms({ call }: Office) {
  const { form } = given(await call('forms.get', place));
  given(await call('forms.save', { ...place, form: { ...form, instructions: ['Gửi trước ngày 20'] } }));
  const { form: ofYear } = given(await call('forms.get', { planId, period: 'NAM' }));
  given(await call('forms.save', { planId, period: 'NAM', form: { ...ofYear, instructions: ['Gửi sớm'] } }));
  given(await call('forms.save', { planId, period: 'NAM', form: null }));
  given(
    await call('forms.make', {
      ...place,
      to: { kind: 'package', units: ['NB01', 'NB02'], file: join(temporaryFolder(), 'b.zip') },
    }),
  );
}

async function withMemory({ call }: Office) {
  const file = join(temporaryFolder(), 'bc.xlsx');
  writeFileSync(file, xlsxFile({ sheets: [{ name: 'Biểu DOT1', rows: questioned }] }));
  const imported = given(
    await call('submissions.import', { ...place, files: [file, join('tests/fixtures/corpus/faulty/don-vi-la.xlsx')] }),
  );
  const [asked, unknown] = imported.files.map(({ submissionId }) => submissionId ?? '');
  const answers = { 'column:Biểu DOT1': 'D', 'row:Biểu DOT1!B6': '-' };
  given(await call('submissions.answer', { submissionId: asked ?? '', answers, remember: true }));
  given(await call('submissions.answer', { submissionId: unknown ?? '', answers: { unit: 'NB01' }, remember: true }));
  for (const { id } of await call('remembered.list', {})) {
    given(await call('remembered.remove', { id }));
    given(await call('remembered.restore', { id }));
  }
}

function tamper(dataDir: string, sql: string): void {
  const database = new Database(join(dataDir, 'du-lieu.db'));
  database.pragma('foreign_keys = OFF');
  database.exec(sql);
  database.close();
}

const tampered: readonly (readonly [sql: string, ...told: RegExp[]])[] = [
  ["UPDATE office_templates SET missing = 'blank' WHERE name = 'Biểu một (mới)'", /^Mẫu in “Biểu một \(mới\)”: đã bị sửa/],
  ["DELETE FROM office_templates WHERE name = 'Biểu hai'", /^Mẫu in “Biểu hai”: .*không còn/],
  [
    "INSERT INTO office_templates SELECT 'x', 'Biểu lạ', missing, file, sha256, added_at, actor FROM office_templates LIMIT 1",
    /^Mẫu in “Biểu lạ”: .*nhật ký không ghi/,
  ],
  [`UPDATE report_forms SET form = json_set(form, '$.title', 'khác')`, /biểu gửi đơn vị kỳ DOT1: đã bị sửa/],
  ['DELETE FROM report_forms', /biểu gửi đơn vị kỳ DOT1: .*không còn/],
  [`INSERT INTO report_forms SELECT plan_id, 'NAM', form FROM report_forms`, /biểu gửi đơn vị kỳ NAM: .*nhật ký không ghi/],
  [
    "DROP TRIGGER sent_forms_refuse_delete; DELETE FROM sent_forms WHERE unit = 'NB02'",
    /đơn vị NB02, kỳ DOT1: mất nội dung của một biểu đã làm/,
  ],
  ['DELETE FROM unit_aliases', /đơn vị NB01: các cách viết tên/],
  [
    `INSERT INTO unit_aliases (unit, alias) SELECT unit, 'Tên lạ' FROM plan_units WHERE code = 'NB05'`,
    /đơn vị NB05: các cách viết tên/,
  ],
  ["UPDATE remembered_answers SET answer = 'C' WHERE answer = 'D'", /đơn vị NB06 \(“Số liệu B”\): đã bị sửa/],
  ["DELETE FROM remembered_answers WHERE answer = '-'", /đơn vị NB06 \(“Chương trình phúc lợi.*không còn/],
  [
    "INSERT INTO plan_units SELECT plan_id, 'NB99', unit, 99, cluster, sectors, 'khac/NB99', managed_by, territory, contact FROM plan_units WHERE code = 'NB05'",
    /đơn vị NB05|NB99/,
  ],
  [
    `DROP TRIGGER submissions_refuse_delete; DELETE FROM standing_figures WHERE submission = 1; DELETE FROM submissions WHERE number = 1`,
    /lần nộp .*: nhật ký có ghi nhưng danh sách không còn/,
  ],
  ["UPDATE submissions SET basis = 'cumulative' WHERE number = 2", /cách tính không khớp với lần đọc/],
  [
    'DROP TRIGGER manual_figures_refuse_delete; DELETE FROM manual_figures WHERE number = (SELECT figure FROM taken_back_figures)',
    /NB01, kỳ DOT1, chỉ tiêu NB23-04: số nhập tay/,
  ],
  [`DROP TRIGGER plans_refuse_update; UPDATE plans SET version = 2`, /bản 1: .*không còn/, /bản 2: .*nhật ký không ghi/],
];

test('every list that is changed behind the events’ back is told of in plain words', async () => {
  const filled = temporaryFolder();
  await fillLists(filled);
  for (const [sql, ...told] of tampered) {
    const dataDir = temporaryFolder();
    cpSync(filled, dataDir, { recursive: true });
    tamper(dataDir, sql);
    const { call, close } = await openTestApplication({ dataDir });
    const found = await call('data.verify', {});
    for (const sentence of told) expect(found.problems, sql).toContainEqual(expect.stringMatching(sentence));
    await close();
  }
}, 60_000);
