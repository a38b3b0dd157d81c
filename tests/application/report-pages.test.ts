import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { readPdf } from '../support/read-pdf.ts';

const good = 'tests/fixtures/corpus/ninh-binh-2023';
const of = { planId: 'ninh-binh-2023', period: 'DOT1' };

async function reported() {
  const application = await openTestApplication();
  const { call } = application;
  given(await call('plans.load', { planId: of.planId }));
  given(await call('units.import', { planId: of.planId, file: join(good, 'don-vi.xlsx') }));
  given(await call('submissions.import', { ...of, files: [join(good, 'dot-1', '08. LĐLĐ huyện Kim Sơn.csv')] }));
  return application;
}

test('pages looked at are those of the PDF, and stay as they are while figures change', async () => {
  const { call } = await reported();
  const { preview, pages } = given(await call('reports.preview', { ...of, reports: ['bieu-01', 'bieu-04'] }));
  expect(new Set(pages.map(({ report }) => report))).toEqual(new Set(['bieu-01', 'bieu-04']));
  const ask = async () => given(await call('reports.previewPages', { preview, first: 0, count: 50 }));
  const before = await ask();
  const file = join(temporaryFolder(), 'hai-bieu.pdf');
  const { files } = given(await call('reports.writePdf', { ...of, files: [{ reports: ['bieu-01', 'bieu-04'], file }] }));
  expect(files).toEqual([expect.objectContaining({ file: 'hai-bieu.pdf', pages: pages.length })]);
  const pdf = await readPdf(readFileSync(file));
  const said = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '');
  expect(pdf.pages.map(({ texts }) => said(texts.map(({ text }) => text)))).toEqual(
    before.map(({ items }) => said(items.flatMap((item) => (item.kind === 'text' ? item.lines.map(({ text }) => text) : [])))),
  );
  given(await call('figures.set', { ...of, unit: 'NB08', indicator: 'NB23-04', value: '77', reason: 'gọi lại' }));
  expect(await ask()).toEqual(before);
});

test('pages that are no longer kept are told', async () => {
  const { call } = await reported();
  const look = async () => given(await call('reports.preview', { ...of, reports: ['bieu-04'] })).preview;
  const preview = await look();
  await look();
  await look();
  expect(await call('reports.previewPages', { preview, first: 0, count: 1 })).toEqual({
    ok: false,
    error: { code: 'preview-gone', preview },
  });
});

test('one file each, with progress by pages; cancelled, what is written stays and no half file is left', async () => {
  const { call, onProgress } = await reported();
  const folder = temporaryFolder();
  const files = (['bieu-04', 'bieu-01'] as const).map((report) => ({ reports: [report], file: join(folder, `${report}.pdf`) }));
  const told: { done: number; total: number }[] = [];
  onProgress(({ done, total }) => {
    told.push({ done, total });
    if (told.length === 3) void call('tasks.cancel', { task: 'pdf' });
  });
  const answer = given(await call('reports.writePdf', { ...of, files }));
  expect(answer.cancelled).toBe(true);
  expect(told.map(({ done }) => done).slice(0, 3)).toEqual([1, 2, 3]);
  expect(told[0]?.total).toBeGreaterThan(3);
  expect(() => readFileSync(join(folder, 'bieu-01.pdf'))).toThrow();
});

test('a closed period is the same PDF, byte for byte, whatever comes later', async () => {
  const { call } = await reported();
  given(await call('periods.close', { ...of, reason: 'đủ' }));
  const folder = temporaryFolder();
  const written = async (name: string) => {
    const file = join(folder, name);
    given(await call('reports.writePdf', { ...of, files: [{ reports: ['all'], file }] }));
    return readFileSync(file);
  };
  const first = await written('1.pdf');
  given(await call('units.import', { planId: of.planId, file: join(good, 'don-vi.xlsx') }));
  expect((await written('2.pdf')).equals(first)).toBe(true);
});

test('the command line writes a PDF where the file ends so', async () => {
  const data = temporaryFolder();
  const answers: string[] = [];
  const tdkt = (...argv: readonly string[]) =>
    run([...argv, '--data', data], { answer: (text) => void answers.push(text), say: () => undefined });
  await tdkt('plan', 'load', of.planId);
  await tdkt('units', 'import', join(good, 'don-vi.xlsx'), '--plan', of.planId);
  const out = join(temporaryFolder(), 'bieu-04.PDF');
  expect(await tdkt('export', 'bieu-04', '--plan', of.planId, '--period', 'DOT1', '--out', out, '--json')).toBe(0);
  const pdf = await readPdf(readFileSync(out));
  expect(JSON.parse(answers.at(-1) ?? '')).toEqual({ file: out, sheets: 1, rows: 16, pages: pdf.pages.length });
});
