import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { given, openTestApplication } from '../support/host.ts';

const corpus = 'tests/fixtures/corpus';
const good = join(corpus, 'ninh-binh-2023');
const faulty = join(corpus, 'faulty');
const planId = 'ninh-binh-2023';
const yenKhanh = join(good, 'dot-1', 'Bieu TH Yên Khánh 6 thang.xlsx');
/** The same unit and period, one indicator given twice. */
const yenKhanhAgain = join(faulty, 'trung-chi-tieu.xlsx');
const unknownUnit = join(faulty, 'don-vi-la.xlsx');

type Application = Awaited<ReturnType<typeof ready>>;

async function ready(facts: Parameters<typeof openTestApplication>[0] = {}) {
  const application = await openTestApplication(facts);
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: join(good, 'don-vi.xlsx') }));
  return application;
}

const importFiles = async (
  { call }: Application,
  files: readonly string[],
  facts: { accept?: boolean; dryRun?: boolean; unit?: string } = {},
) => given(await call('submissions.import', { planId, period: 'DOT1', files: [...files], ...facts }));

const statesOf = async ({ call }: Application) =>
  given(await call('submissions.list', { planId })).map(({ id, unit, state }) => [id, unit, state]);

const initiativesOf = async ({ call }: Application, unit: string) => {
  const table = given(await call('table.get', { planId, period: 'DOT1' }));
  return table.indicators.find(({ code }) => code === 'NB23-04')?.units.find((figure) => figure.unit === unit);
};

test('nothing can be imported before there is a plan and a list of units', async () => {
  const { call } = await openTestApplication();
  expect(await call('submissions.import', { planId, period: 'DOT1', files: [] })).toEqual({
    ok: false,
    error: { code: 'plan-unknown', planId, known: [] },
  });
  given(await call('plans.load', { planId }));
  expect(await call('submissions.import', { planId, period: 'DOT1', files: [] })).toMatchObject({ error: { code: 'no-units' } });
});

test('importing the list of units again changes nothing', async () => {
  const { call } = await ready();
  expect(await call('units.import', { planId, file: join(good, 'don-vi.xlsx') })).toEqual({
    ok: true,
    value: { added: 0, updated: 0, unchanged: 16 },
  });
  expect(await call('units.import', { planId, file: yenKhanh })).toMatchObject({ error: { code: 'not-a-unit-list' } });
});

test('clean first reports stand at once, each figure with its cell', async () => {
  const application = await ready();
  const receipt = await importFiles(application, [yenKhanh]);
  expect(receipt.summary).toMatchObject({ accepted: 1, needsReview: 0 });
  expect(receipt.files[0]).toMatchObject({ outcome: 'accepted', unit: 'NB06', submissionId: 's1' });
  expect(await initiativesOf(application, 'NB06')).toMatchObject({
    state: 'reported',
    value: 72,
    source: { submissionId: 's1', file: 'Bieu TH Yên Khánh 6 thang.xlsx' },
  });
});

test('one bad file never stops the others, and its bytes and reason are kept', async () => {
  const application = await ready();
  const receipt = await importFiles(application, [join(faulty, 'tep-bi-cat.xlsx'), 'khong-co.xlsx', yenKhanh]);
  expect(receipt.files.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected', 'accepted']);
  expect(receipt.files.map(({ issues }) => issues[0]?.code)).toEqual(['damaged-file', 'file-unreadable', expect.anything()]);
  expect(await statesOf(application)).toEqual([
    ['s1', null, 'rejected'],
    ['s2', 'NB06', 'standing'],
  ]);
});

test('a bug met in one file is told by its reference in that file’s place', async () => {
  const broken = async (path: string) => {
    if (path === 'no.xlsx') throw new Error('broken host');
    return null;
  };
  const application = await ready();
  const other = await openTestApplication({ dataDir: application.dataDir, handles: { bytesOf: broken } });
  const receipt = given(await other.call('submissions.import', { planId, period: 'DOT1', files: ['no.xlsx', 'x.xlsx'] }));
  expect(receipt.files.map(({ issues }) => issues[0])).toMatchObject([
    { code: 'unexpected', found: 'B1' },
    { code: 'file-unreadable' },
  ]);
  expect(other.bugs).toHaveLength(1);
});

test('the same bytes again change nothing, under whatever name of the period', async () => {
  const application = await ready();
  await importFiles(application, [yenKhanh]);
  const again = given(await application.call('submissions.import', { planId, period: '6T', files: [yenKhanh] }));
  expect(again.files[0]).toMatchObject({ outcome: 'already-imported', unit: 'NB06', submissionId: 's1' });
  expect(await statesOf(application)).toEqual([['s1', 'NB06', 'standing']]);
});

test('a later file waits until it is accepted; withdrawing it brings the former back', async () => {
  const application = await ready();
  await importFiles(application, [yenKhanhAgain]);
  expect(await initiativesOf(application, 'NB06')).toMatchObject({ state: 'needs-review' });
  const later = await importFiles(application, [yenKhanh]);
  expect(later.files[0]).toMatchObject({ outcome: 'needs-review', questions: [{ kind: 'replace', standing: 's1', lacks: [] }] });
  expect(await initiativesOf(application, 'NB06')).toMatchObject({ state: 'needs-review' });

  expect(given(await application.call('submissions.accept', { submissionId: 's2' }))).toMatchObject({ outcome: 'accepted' });
  expect(await initiativesOf(application, 'NB06')).toMatchObject({ value: 72 });
  expect(await statesOf(application)).toEqual([
    ['s1', 'NB06', 'superseded'],
    ['s2', 'NB06', 'standing'],
  ]);

  const withdrawn = await application.call('submissions.withdraw', { submissionId: 's2', reason: 'gửi nhầm' });
  expect(withdrawn).toEqual({ ok: true, value: { withdrawn: 's2', standing: 's1' } });
  expect(await initiativesOf(application, 'NB06')).toMatchObject({ state: 'needs-review', source: { submissionId: 's1' } });
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('the waiting file sent again with --accept is that file, accepted', async () => {
  const application = await ready();
  await importFiles(application, [yenKhanhAgain]);
  await importFiles(application, [yenKhanh]);
  const again = await importFiles(application, [yenKhanh]);
  expect(again.files[0]).toMatchObject({ outcome: 'needs-review', submissionId: 's2' });
  const accepted = await importFiles(application, [yenKhanh], { accept: true });
  expect(accepted.files[0]).toMatchObject({ outcome: 'accepted', submissionId: 's2' });
});

test('a file of an unknown unit waits; the answer makes it stand and is remembered as the unit’s name', async () => {
  const application = await ready();
  const receipt = await importFiles(application, [unknownUnit]);
  expect(receipt.files[0]).toMatchObject({ outcome: 'needs-review', unit: null, questions: [{ kind: 'unit' }] });
  const wrong = await application.call('submissions.answer', { submissionId: 's1', answers: { unit: 'NB99' } });
  expect(wrong).toEqual({ ok: false, error: { code: 'answer-unreadable', question: 'unit', answer: 'NB99' } });
  const answered = await application.call('submissions.answer', {
    submissionId: 's1',
    answers: { unit: 'NB01' },
    remember: true,
  });
  expect(given(answered)).toMatchObject({ outcome: 'accepted', unit: 'NB01' });
  given(await application.call('submissions.withdraw', { submissionId: 's1', reason: 'thử' }));
  const again = await importFiles(application, [unknownUnit]);
  expect(again.files[0]).toMatchObject({ outcome: 'accepted', unit: 'NB01', submissionId: 's2' });
});

test('the same file with the unit named settles the one that waits', async () => {
  const application = await ready();
  await importFiles(application, [unknownUnit]);
  const named = await importFiles(application, [unknownUnit], { unit: 'NB01' });
  expect(named.files[0]).toMatchObject({ outcome: 'accepted', unit: 'NB01', submissionId: 's1' });
});

test('a doubtful cell is settled by an answer, and the rest of the report goes on standing', async () => {
  const application = await ready();
  const receipt = await importFiles(application, [join(faulty, 'so-lieu-sai.xlsx')]);
  expect(receipt.files[0]).toMatchObject({ outcome: 'needs-review', unit: 'NB05' });
  expect(await initiativesOf(application, 'NB05')).toMatchObject({ state: 'needs-review' });
  given(await application.call('submissions.answer', { submissionId: 's1', answers: { 'cell:E9': '7' } }));
  expect(await initiativesOf(application, 'NB05')).toMatchObject({ state: 'reported', value: 7 });
  const moved = await application.call('submissions.answer', { submissionId: 's1', answers: { unit: 'NB01' } });
  expect(moved).toMatchObject({ error: { code: 'nothing-to-answer' } });
});

test('a dry run tells what would be and writes nothing', async () => {
  const application = await ready();
  const before = readdirSync(application.dataDir, { recursive: true }).length;
  const receipt = await importFiles(application, [yenKhanh, yenKhanhAgain, unknownUnit], { dryRun: true });
  expect(receipt.files.map(({ outcome, submissionId }) => [outcome, submissionId])).toEqual([
    ['accepted', null],
    ['needs-review', null],
    ['needs-review', null],
  ]);
  expect(receipt.files[1]?.questions).toMatchObject([{ kind: 'replace' }]);
  expect(await statesOf(application)).toEqual([]);
  expect(readdirSync(application.dataDir, { recursive: true })).toHaveLength(before);
});

test('cancelling keeps what is done, tells of it, and touches nothing else', async () => {
  const application = await ready();
  const told: (string | null)[] = [];
  application.onProgress(({ file }) => {
    told.push(file);
    void application.call('tasks.cancel', { task: 'import' });
  });
  const receipt = await importFiles(application, [yenKhanh, ...Array.from({ length: 40 }, () => unknownUnit)]);
  expect(receipt.summary).toMatchObject({ accepted: 1, cancelled: true });
  expect(receipt.files.map(({ file }) => file)).toEqual(told);
  expect(told.length).toBeLessThan(20);
  expect((await statesOf(application))[0]).toEqual(['s1', 'NB06', 'standing']);
});

test('a file is told of only when it is on the disk', async () => {
  const application = await ready();
  const other = new Database(join(application.dataDir, 'du-lieu.db'), { readonly: true });
  onTestFinished(() => void other.close());
  const seen: boolean[] = [];
  application.onProgress(({ done }) => {
    seen.push(Number(other.prepare('SELECT count(*) FROM submissions').pluck().get()) >= done);
  });
  await importFiles(
    application,
    readdirSync(join(good, 'dot-1')).map((name) => join(good, 'dot-1', name)),
  );
  expect(seen).toEqual(seen.map(() => true));
  expect(seen.length).toBeGreaterThan(10);
});

test('a file that cannot be written takes none of the others with it', async () => {
  const application = await ready();
  const other = new Database(join(application.dataDir, 'du-lieu.db'));
  other.exec(`CREATE TRIGGER fault BEFORE INSERT ON submissions WHEN NEW.file LIKE '%don-vi-la%'
    BEGIN SELECT RAISE(ABORT, 'a fault'); END`);
  other.close();
  const names = readdirSync(join(good, 'dot-1')).map((name) => join(good, 'dot-1', name));
  const receipt = await importFiles(application, [...names.slice(0, 3), unknownUnit, ...names.slice(3, 6)]);
  expect(receipt.files.map(({ outcome }) => outcome)).toEqual(
    names.slice(0, 7).map((_, at) => (at === 3 ? 'rejected' : 'accepted')),
  );
  expect(receipt.files[3]?.issues).toMatchObject([{ code: 'unexpected', found: 'B1' }]);
  expect(application.bugs).toMatchObject([{ message: 'a fault' }]);
  expect(await statesOf(application)).toHaveLength(6);
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});
