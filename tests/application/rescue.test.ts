import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';

const planId = 'ninh-binh-2023';

/** A backup with a plan in it, and the folder it was made from. */
async function backedUp() {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  const file = join(temporaryFolder(), 'sao-luu.tdkt');
  given(await application.call('data.backup', { file }));
  await application.close();
  return { dataDir: application.dataDir, file };
}

const loaded = (plans: readonly { readonly id: string; readonly loaded: boolean }[]) =>
  plans.flatMap((plan) => (plan.loaded ? [plan.id] : []));

test('damaged data are told of, and a backup is put in their place; what lay there is kept as it was', async () => {
  const { dataDir, file } = await backedUp();
  const database = join(dataDir, 'du-lieu.db');
  const damaged = Buffer.from('không phải cơ sở dữ liệu'.repeat(100));
  writeFileSync(database, damaged);
  const { call } = await openTestApplication({ dataDir, isRescue: true });
  expect(await call('data.state', {})).toEqual({ refusal: 'database-damaged' });
  expect(await call('units.list', { planId })).toEqual({
    ok: false,
    error: { code: 'data-refused', refusal: 'database-damaged' },
  });
  expect(await call('data.restore', { file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' })).toMatchObject({
    ok: false,
    error: { code: 'not-a-backup' },
  });
  expect(await call('data.retry', {})).toEqual({ refusal: 'database-damaged' });
  expect(readFileSync(database)).toEqual(damaged);

  const { keptIn } = given(await call('data.restore', { file }));
  expect(readFileSync(join(keptIn, 'du-lieu.db'))).toEqual(damaged);
  expect(await call('data.state', {})).toEqual({ refusal: null });
  expect(loaded(await call('plans.list', {}))).toEqual([planId]);
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  expect(readdirSync(dataDir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('data of a newer program are kept with their log, and the log is not replayed into what comes in their place', async () => {
  const { dataDir, file } = await backedUp();
  const newer = new Database(join(dataDir, 'du-lieu.db'));
  newer.exec("INSERT INTO applied_migrations (name) VALUES ('9999_of_tomorrow')");
  newer.close();
  writeFileSync(join(dataDir, 'du-lieu.db-wal'), 'nhật ký cũ');
  const { call } = await openTestApplication({ dataDir, isRescue: true });
  expect(await call('data.state', {})).toEqual({ refusal: 'database-newer' });
  const { keptIn } = given(await call('data.restore', { file }));
  const kept = new Database(join(keptIn, 'du-lieu.db'), { readonly: true });
  expect(kept.prepare("SELECT 1 FROM applied_migrations WHERE name = '9999_of_tomorrow'").get()).toBeDefined();
  kept.close();
  expect(loaded(await call('plans.list', {}))).toEqual([planId]);
});

test('what was in the way is gone: trying again opens the data as they are', async () => {
  const { dataDir } = await backedUp();
  const whole = readFileSync(join(dataDir, 'du-lieu.db'));
  writeFileSync(join(dataDir, 'du-lieu.db'), 'hỏng'.repeat(500));
  const { call } = await openTestApplication({ dataDir, isRescue: true });
  expect(await call('data.retry', {})).toEqual({ refusal: 'database-damaged' });
  writeFileSync(join(dataDir, 'du-lieu.db'), whole);
  expect(await call('data.retry', {})).toEqual({ refusal: null });
  expect(loaded(await call('plans.list', {}))).toEqual([planId]);
});

test('on the command line restoring works on data that nothing else can open', async () => {
  const { dataDir, file } = await backedUp();
  writeFileSync(join(dataDir, 'du-lieu.db'), 'hỏng'.repeat(500));
  const said: string[] = [];
  const output = { answer: (text: string) => void said.push(text), say: (text: string) => void said.push(text) };
  await expect(run(['plan', 'list', '--data', dataDir], output)).rejects.toThrow('khôi phục từ bản sao lưu');
  expect(await run(['restore', file, '--data', dataDir], output)).toBe(0);
  expect(await run(['verify', '--data', dataDir], output)).toBe(0);
  expect(existsSync(join(dataDir, 'du-lieu.db'))).toBe(true);
});
