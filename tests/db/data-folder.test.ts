import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { beginBackup } from '#db/backup-container.ts';
import { openDataFolder } from '#db/data-folder.ts';
import { openFileStore, sha256Of } from '#db/file-store.ts';
import { readMigrations } from '#db/migrate.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { by, figure, opened, plan, standingFigure, submission, temporaryFolder, unit } from './samples.ts';

const AT = '2023-07-03T01:02:03.000Z';
const KEPT = 'truoc-khoi-phuc-2023-07-03T01-02-03-000Z';
const workbook = Buffer.from('bytes of a workbook');
const sha256 = sha256Of(workbook);
const key = { period: 'DOT1', basis: 'period' } as const;

async function office() {
  const folder = temporaryFolder();
  const database = opened(join(folder, 'a.db'));
  const files = openFileStore(join(folder, 'files'));
  return { folder, database, files, stores: openStores(database), dataFolder: openDataFolder(folder, database, files) };
}

type Office = Awaited<ReturnType<typeof office>>;

async function officeWithReport() {
  const made = await office();
  const { stores, files } = made;
  await files.keep(workbook);
  const source = { ...figure('I1', 5).source, sha256 } as NonNullable<ReturnType<typeof figure>['source']>;
  stores.plans.save(plan());
  stores.units.save('p', [unit('U1', 'Đơn vị')]);
  stores.submissions.add(submission({ sha256 }), [{ ...figure('I1', 5), source }]);
  stores.figures.replaceStanding('p', 'U1', key, [standingFigure('I1', 5, { source })]);
  stores.events.append({ kind: 'plan-loaded', planId: 'p', version: 1 }, by);
  return made;
}

/** All that can be asked about plan p. */
const everything = ({ stores }: Office) => ({
  plan: stores.plans.current('p'),
  units: stores.units.ofPlan('p'),
  submissions: stores.submissions.list('p'),
  figures: stores.submissions.figures('s1'),
  standing: stores.figures.standing('p'),
  events: stores.events.ofPlan('p'),
});

const snapshot = (made: Office) => ({ ...everything(made), entries: readdirSync(made.folder, { recursive: true }).toSorted() });

test('a backup holds the files that only events tell of', async () => {
  const from = await officeWithReport();
  const [summary, loaded] = [Buffer.from('a former year'), Buffer.from('what was allocated')];
  for (const bytes of [summary, loaded]) await from.files.keep(bytes);
  const { events } = from.stores;
  events.append({ kind: 'year-taken-over', planId: 'p', file: 'th.xlsx', sha256: sha256Of(summary), figures: 1 }, by);
  const file = { name: 'giao.xlsx', sha256: sha256Of(loaded) };
  events.append({ kind: 'targets-allocated', planId: 'p', version: 1, entries: [], file }, by);
  const to = await office();
  await to.dataFolder.restore(await from.dataFolder.backup(), AT);
  for (const bytes of [summary, loaded]) expect(await to.files.bytesOf(sha256Of(bytes))).toEqual(bytes);
  rmSync(join(to.folder, 'files'), { recursive: true });
  const missing = (await to.dataFolder.checkStorage()).map((problem) => ('file' in problem ? problem.file : null));
  expect(missing.toSorted()).toEqual(['Báo cáo.xlsx', 'giao.xlsx', 'th.xlsx']);
});

test('a backup restored elsewhere gives the same answers, through the stores already in use', async () => {
  const from = await officeWithReport();
  const to = await office();
  to.stores.plans.save(plan({ id: 'former' }));
  const result = await to.dataFolder.restore(await from.dataFolder.backup(), AT);
  expect(result).toEqual({ ok: true, value: { keptIn: join(to.folder, KEPT) } });
  expect(everything(to)).toEqual(everything(from));
  expect(Buffer.from((await to.files.bytesOf(sha256)) ?? []).equals(workbook)).toBe(true);
  expect(await to.dataFolder.checkStorage()).toEqual([]);
  to.stores.events.append({ kind: 'plan-loaded', planId: 'p', version: 2 }, by);
  expect(to.stores.events.ofPlan('p')).toHaveLength(2);
  expect(to.stores.plans.current('former')).toBeNull();
});

test('scans of typed reports and of drafts are backed up and checked like any file', async () => {
  const made = await officeWithReport();
  const scans = ['scan of a report', 'scan of a draft'].map((text) => Buffer.from(text));
  const [ofReport = '', ofDraft = ''] = scans.map(sha256Of);
  for (const bytes of scans) await made.files.keep(bytes);
  const typed = { kind: 'paper', receivedOn: '2023-06-28', toldBy: 'bà Lan', scan: { sha256: ofReport, file: 'a.pdf' } } as const;
  made.stores.submissions.add(submission({ id: 's2', state: 'withdrawn', sha256, source: typed }), []);
  const source = { ...typed, scan: { sha256: ofDraft, file: 'b.jpg' } };
  made.stores.drafts.save({ planId: 'p', period: 'DOT1', unit: null, report: { source, rows: [] }, savedAt: AT });
  const to = await office();
  await to.dataFolder.restore(await made.dataFolder.backup(), AT);
  expect(to.stores.submissions.get('s2')?.source).toEqual(typed);
  for (const [index, hash] of [ofReport, ofDraft].entries())
    expect(Buffer.from((await to.files.bytesOf(hash)) ?? [])).toEqual(scans[index]);
  rmSync(join(to.folder, 'files', ofReport.slice(0, 2)), { recursive: true });
  writeFileSync(join(to.folder, 'files', ofDraft.slice(0, 2), ofDraft), 'another');
  const problems = await to.dataFolder.checkStorage();
  expect(problems.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
    { kind: 'file-altered', sha256: ofDraft, file: 'b.jpg' },
    { kind: 'file-missing', sha256: ofReport, file: 'a.pdf' },
  ]);
});

test('what was there before a restore can be restored in turn', async () => {
  const made = await officeWithReport();
  const before = everything(made);
  await made.dataFolder.restore(await (await office()).dataFolder.backup(), AT);
  expect(made.stores.plans.list()).toEqual([]);
  const kept = readFileSync(join(made.folder, KEPT, 'du-lieu.tdkt'));
  expect(await made.dataFolder.restore(kept, '2023-07-04T00:00:00.000Z')).toMatchObject({ ok: true });
  expect(everything(made)).toEqual(before);
  expect(await made.dataFolder.checkStorage()).toEqual([]);
  expect(readdirSync(made.folder).toSorted()).toEqual(
    ['a.db', 'a.db-shm', 'a.db-wal', 'files', KEPT, 'truoc-khoi-phuc-2023-07-04T00-00-00-000Z'].toSorted(),
  );
});

async function refused(bytes: Uint8Array) {
  const made = await officeWithReport();
  const before = snapshot(made);
  const result = await made.dataFolder.restore(bytes, AT);
  expect(snapshot(made)).toEqual(before);
  return result.ok ? null : result.error.code;
}

test('what is no backup is refused with nothing changed', async () => {
  expect(await refused(new Uint8Array())).toBe('not-a-backup');
  expect(await refused(Buffer.from('PK\u0003\u0004 a workbook'.repeat(50)))).toBe('not-a-backup');
  expect(await refused((await office()).database.bytes())).toBe('not-a-backup');
});

test('a backup cut short is refused with nothing changed', async () => {
  const bytes = await (await officeWithReport()).dataFolder.backup();
  expect(await refused(bytes.subarray(0, bytes.length - 4096))).toBe('backup-damaged');
  expect(await refused(bytes.subarray(0, 200))).toBe('backup-damaged');
});

test('a changed byte anywhere along a backup (sampled) never gives other answers', async () => {
  const from = await officeWithReport();
  const bytes = Buffer.from(await from.dataFolder.backup());
  const expected = everything(from);
  const outcomes = new Set<string>();
  for (let at = 72; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
    const to = await office();
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    const result = await to.dataFolder.restore(changed, AT);
    outcomes.add(result.ok ? 'restored' : result.error.code);
    if (result.ok) expect(everything(to)).toEqual(expected);
  }
  expect(outcomes).toContain('backup-damaged');
});

test('a backup of a newer program is refused with nothing changed', async () => {
  const { database } = await office();
  const migrations = [...database.migrations, '0999_later'];
  expect(await refused(beginBackup({ database: database.bytes(), migrations }).end())).toBe('backup-newer');
});

test("a backup whose database is damaged inside, or another program's, is refused with nothing changed", async () => {
  const { database } = await officeWithReport();
  const migrations = database.migrations;
  const holed = database.bytes().fill(0x5a, 3 * 4096, 4 * 4096);
  expect(await refused(beginBackup({ database: holed, migrations }).end())).toBe('backup-damaged');
  const foreign = new BetterSqlite3(':memory:');
  foreign.exec('CREATE TABLE a (b)');
  expect(await refused(beginBackup({ database: foreign.serialize(), migrations }).end())).toBe('backup-damaged');
});

test('a backup whose database refers to rows that are not there is refused', async () => {
  const { database } = await officeWithReport();
  database.pragma('foreign_keys = OFF');
  database.statement("INSERT INTO unit_aliases (unit, alias) VALUES (99, 'x')").run();
  expect(await refused(beginBackup({ database: database.bytes(), migrations: database.migrations }).end())).toBe(
    'backup-damaged',
  );
});

test('a part that is not what its name says is refused', async () => {
  const container = new BetterSqlite3(Buffer.from(await (await officeWithReport()).dataFolder.backup()));
  container.prepare('UPDATE parts SET deflated = ? WHERE sha256 = ?').run(deflateRawSync(Buffer.from('other bytes')), sha256);
  expect(await refused(container.serialize())).toBe('backup-damaged');
});

test('a backup of an older program is brought up to date as it is restored', async () => {
  const folder = temporaryFolder();
  const migrations = readMigrations(join(import.meta.dirname, '../../db/migrations')).slice(0, 1);
  const older = openDatabase(join(folder, 'a.db'), migrations);
  if (!older.ok) throw new Error(older.error.detail);
  openStores(older.value).plans.save(plan());
  const bytes = beginBackup({ database: older.value.bytes(), migrations: older.value.migrations }).end();
  older.value.close();
  const to = await office();
  expect(await to.dataFolder.restore(bytes, AT)).toMatchObject({ ok: true });
  expect(to.stores.plans.current('p')?.version).toBe(1);
  expect(() => to.database.statement('DELETE FROM plans').run()).toThrow('kept in every version');
});

test('a restore while another process has the database open throws and changes nothing that stands', async () => {
  const made = await officeWithReport();
  const before = everything(made);
  openStores(opened(join(made.folder, 'a.db'))).plans.current('p');
  const bytes = await (await office()).dataFolder.backup();
  await expect(made.dataFolder.restore(bytes, AT)).rejects.toThrow('another process');
  expect(everything(made)).toEqual(before);
});

test('storage names the files that are missing or altered, and a backup leaves them out', async () => {
  const made = await officeWithReport();
  const path = join(made.folder, 'files', sha256.slice(0, 2), sha256);
  writeFileSync(path, 'other bytes');
  expect(await made.dataFolder.checkStorage()).toEqual([{ kind: 'file-altered', sha256, file: 'Báo cáo.xlsx' }]);
  rmSync(path);
  expect(await made.dataFolder.checkStorage()).toEqual([{ kind: 'file-missing', sha256, file: 'Báo cáo.xlsx' }]);
  const to = await office();
  expect(await to.dataFolder.restore(await made.dataFolder.backup(), AT)).toMatchObject({ ok: true });
  expect(await to.dataFolder.checkStorage()).toEqual([{ kind: 'file-missing', sha256, file: 'Báo cáo.xlsx' }]);
});

test('storage names a reference without its row, and such a database gives no backup', async () => {
  const made = await officeWithReport();
  made.database.pragma('foreign_keys = OFF');
  made.database.statement("INSERT INTO unit_aliases (unit, alias) VALUES (99, 'x')").run();
  expect(await made.dataFolder.checkStorage()).toMatchObject([{ kind: 'database-damaged' }]);
  await expect(made.dataFolder.backup()).rejects.toThrow('damaged');
});
