import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

const planId = 'ninh-binh-2023';
const place = { planId, period: 'NAM', unit: 'CQ', indicator: 'NB23-24' };
const document = 'Quyết định số 15/QĐ-LĐLĐ ngày 5/12/2023';

async function office() {
  const application = await openTestApplication();
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  const path = join(temporaryFolder(), 'qd-15.pdf');
  writeFileSync(path, tinyPdf(['QD 15']));
  const file = given(await call('evidence.keep', { file: path }));
  const set = (value: string, evidence: { document: string; file: typeof file | null } | null) =>
    call('figures.set', { ...place, value, reason: 'UBKT báo cáo', evidence });
  const source = async (of: Pick<typeof application, 'call'> = application) => {
    const row = given(await of.call('table.get', { planId, period: 'NAM' })).indicators.find(({ code }) => code === 'NB23-24');
    return row?.units[0]?.source;
  };
  return { ...application, path, file, set, source };
}

test('a figure by hand says by which document, with the kept copy, in the table and in its history', async () => {
  const { call, file, set, source } = await office();
  given(await set('5/20', { document, file }));
  expect(file.file).toBe('qd-15.pdf');
  expect(await source()).toMatchObject({ kind: 'person', raw: '5/20', evidence: { document, file } });
  given(await set('6/20', null));
  expect(await source()).not.toHaveProperty('evidence');
  const history = given(await call('history.ofFigure', place));
  expect(history.map(({ kind, evidence }) => [kind, evidence?.document])).toEqual([
    ['set-by-hand', undefined],
    ['set-by-hand', document],
  ]);
});

test('taking a figure back brings back the one before it with its document; the act itself names none', async () => {
  const { call, file, set, source } = await office();
  given(await set('5/20', { document, file }));
  given(await set('6/20', { document: 'Quyết định số 16', file: null }));
  given(await call('figures.unset', { ...place, reason: 'gõ nhầm' }));
  expect(await source()).toMatchObject({ evidence: { document, file } });
  const [latest] = given(await call('history.ofFigure', place));
  expect(latest).toMatchObject({ kind: 'unset' });
  expect(latest).not.toHaveProperty('evidence');
});

test('a file that is not kept is refused before anything is written', async () => {
  const { file, set, source } = await office();
  const lost = await set('5/20', { document, file: { ...file, sha256: '0'.repeat(64) } });
  expect(lost).toEqual({ ok: false, error: { code: 'file-unreadable', file: 'qd-15.pdf' } });
  expect(await source()).toBe(null);
});

test('the copy can be had again byte by byte, also after a backup is restored elsewhere', async () => {
  const { call, path, file, set, source } = await office();
  given(await set('5/20', { document, file }));
  const backup = join(temporaryFolder(), 'sao-luu.tdkt');
  given(await call('data.backup', { file: backup }));
  const other = await openTestApplication();
  given(await other.call('data.restore', { file: backup }));
  expect(await source(other)).toMatchObject({ evidence: { document, file } });
  const copy = join(temporaryFolder(), 'ban-sao.pdf');
  given(await other.call('evidence.saveCopy', { sha256: file.sha256, file: copy }));
  expect(readFileSync(copy).equals(readFileSync(path))).toBe(true);
  expect(await other.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a kept copy that was altered is found, by its name', async () => {
  const { call, dataDir, file, set } = await office();
  given(await set('5/20', { document, file }));
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  const kept = readdirSync(join(dataDir, 'tep-goc'), { recursive: true, encoding: 'utf8' });
  const copy = kept.find((name) => name.replaceAll(/[\\/]/g, '').endsWith(file.sha256.slice(2)));
  writeFileSync(join(dataDir, 'tep-goc', copy ?? ''), 'khác');
  expect((await call('data.verify', {})).problems).toEqual([expect.stringContaining('qd-15.pdf')]);
});
