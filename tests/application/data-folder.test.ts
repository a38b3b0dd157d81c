import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DataFolderRefused } from '../../electron/application.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';

const good = 'tests/fixtures/corpus/ninh-binh-2023';
const planId = 'ninh-binh-2023';
const kimSon = join(good, 'dot-1', '08. LĐLĐ huyện Kim Sơn.csv');

async function withOneReport() {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: join(good, 'don-vi.xlsx') }));
  given(await application.call('submissions.import', { planId, period: 'DOT1', files: [kimSon] }));
  return application;
}

test('everything is there again when the folder is opened anew', async () => {
  const { dataDir, close } = await withOneReport();
  await close();
  const again = await openTestApplication({ dataDir });
  expect(given(await again.call('status.get', { planId, period: 'DOT1' })).received).toBe(1);
});

test('a stored file that was altered is found', async () => {
  const application = await withOneReport();
  const folder = join(application.dataDir, 'tep-goc');
  const [file] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.length > 60);
  writeFileSync(join(folder, file ?? ''), 'khác');
  const found = await application.call('data.verify', {});
  expect(found.ok).toBe(false);
  expect(found.problems).toHaveLength(1);
  expect(found.problems[0]).toContain('08. LĐLĐ huyện Kim Sơn.csv');
});

test('a figure or a state changed behind the events’ back is found', async () => {
  const application = await withOneReport();
  const database = new Database(join(application.dataDir, 'du-lieu.db'));
  database.exec("UPDATE standing_figures SET numerator = numerator + 1 WHERE unit = 'NB08' AND indicator = 'NB23-04'");
  database.close();
  const figure = await application.call('data.verify', {});
  expect(figure.problems).toEqual([expect.stringMatching(/NB08.*NB23-04/)]);
  const again = new Database(join(application.dataDir, 'du-lieu.db'));
  again.exec("UPDATE standing_figures SET numerator = numerator - 1 WHERE unit = 'NB08' AND indicator = 'NB23-04'");
  again.exec("UPDATE submissions SET state = 'withdrawn'");
  again.close();
  expect((await application.call('data.verify', {})).problems).toEqual([expect.stringContaining('s1')]);
});

test('a backup brings everything back into an empty folder', async () => {
  const application = await withOneReport();
  const file = join(temporaryFolder(), 'sao-luu.tdkt');
  given(await application.call('data.backup', { file }));
  const other = await openTestApplication();
  const restored = given(await other.call('data.restore', { file }));
  expect(readdirSync(restored.keptIn)).not.toEqual([]);
  expect(given(await other.call('status.get', { planId, period: 'DOT1' })).received).toBe(1);
  expect(given(await other.call('submissions.sheets', { submissionId: 's1' }))).not.toEqual([]);
  expect(await other.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('what is no backup is refused and changes nothing', async () => {
  const { call } = await withOneReport();
  expect(await call('data.restore', { file: kimSon })).toMatchObject({ ok: false, error: { code: 'not-a-backup' } });
  expect(given(await call('status.get', { planId, period: 'DOT1' })).received).toBe(1);
});

test('a lost original is told by its file’s name', async () => {
  const { call, dataDir } = await withOneReport();
  rmSync(join(dataDir, 'tep-goc'), { recursive: true });
  expect(await call('submissions.sheets', { submissionId: 's1' })).toEqual({
    ok: false,
    error: { code: 'file-unreadable', file: '08. LĐLĐ huyện Kim Sơn.csv' },
  });
});

test('a folder with a damaged database is refused and left as it is', async () => {
  const dataDir = temporaryFolder();
  const file = join(dataDir, 'du-lieu.db');
  writeFileSync(file, 'không phải cơ sở dữ liệu'.repeat(100));
  const before = readFileSync(file);
  await expect(openTestApplication({ dataDir })).rejects.toBeInstanceOf(DataFolderRefused);
  expect(readFileSync(file)).toEqual(before);
});
