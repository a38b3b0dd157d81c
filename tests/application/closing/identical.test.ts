import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportNames } from '#core/contract/contract.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { printedCode } from '#core/domain/register/release-code.ts';
import type { OpenApplication } from '../../../electron/application.ts';
import { partsOf } from '../../excel/mark/packages.ts';
import { given, openTestApplication, temporaryFolder } from '../../support/host.ts';
import { xlsxFile } from '../../support/xlsx-file.ts';

const corpus = 'tests/fixtures/corpus/ninh-binh-2023';
const planId = 'ninh-binh-2023';
const period = 'DOT1';
const unitList = join(corpus, 'don-vi.xlsx');
const at = (name: string) => join(corpus, 'dot-1', name);
const bases = ['period', 'cumulative'] as const;

/** Six units have reported, the others have not. */
const sent = [
  'BC thi dua LĐLĐ H. Yên Mô DOT1.xlsx',
  '08. LĐLĐ huyện Kim Sơn.csv',
  '02. LĐLĐ thành phố Tam Điệp.xlsx',
  '11. Công đoàn ngành Giáo dục.ods',
  'BC thi dua CĐ Viên chức tỉnh DOT1.xlsx',
  'Bieu TH các KCN 6 thang.xlsx',
].map(at);
const late = [at('Bieu TH Yên Khánh 6 thang.xlsx'), at('Bieu TH Y tế 6 thang.xlsx')];

type Asking = Pick<OpenApplication, 'call'>;

async function closedOffice() {
  const application = await openTestApplication();
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: unitList }));
  given(await call('submissions.import', { planId, period, files: sent }));
  const closed = given(
    await call('periods.close', {
      planId,
      period,
      reason: 'Chốt theo yêu cầu của Thường trực',
      decision: { number: '12/TB-LĐLĐ', signedOn: '2023-07-05' },
    }),
  );
  expect(closed.closed).toMatchObject({ actor: 'an', decision: { number: '12/TB-LĐLĐ' } });
  return application;
}

/** Every part of every workbook of the period, as text, by report, basis and name. */
async function workbooks({ call }: Asking): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  const parts: Record<string, string> = {};
  for (const basis of bases) {
    for (const report of reportNames) {
      const file = join(folder, `${report}-${basis}.xlsx`);
      given(await call('reports.export', { planId, period, report, basis, file }));
      for (const [name, bytes] of Object.entries(partsOf(readFileSync(file))))
        parts[`${report} ${basis} ${name}`] = bytes.toString('base64');
    }
  }
  return parts;
}

const seen = async ({ call }: Asking) => ({
  tables: await Promise.all(bases.map((basis) => call('table.get', { planId, period, basis }))),
  status: await call('status.get', { planId, period }),
});

async function amend({ call }: Asking): Promise<void> {
  const { plan, version } = given(await call('plans.get', { planId }));
  const changed: Plan = {
    ...plan,
    title: 'Kế hoạch điều chỉnh',
    letterhead: { ...plan.letterhead, issuingBody: 'LIÊN ĐOÀN KHÁC' },
    signature: { ...plan.signature, name: 'Người khác' },
    recipients: ['Nơi khác'],
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      name: `${indicator.name} (điều chỉnh)`,
      target: indicator.target && { comparator: '>=', value: 1 },
    })),
  };
  given(await call('plans.amend', { version, plan: changed, reason: 'Công văn điều chỉnh' }));
}

async function renameUnits({ call }: Asking): Promise<void> {
  const units = given(await call('units.list', { planId }));
  const file = join(temporaryFolder(), 'don-vi.xlsx');
  const head = ['Mã', 'Tên đơn vị', 'Loại', 'Khối', 'Cụm thi đua'];
  const rows = units
    .filter(({ kind }) => kind !== 'cluster' && kind !== 'office')
    .map(({ code, name, kindLabel }) => [code, `${name} mới`, kindLabel, '', 'Cụm khác']);
  writeFileSync(file, xlsxFile({ sheets: [{ name: 'Đơn vị', rows: [head, ...rows] }] }));
  given(await call('units.import', { planId, file }));
}

async function allocate({ call }: Asking): Promise<void> {
  const decision = { number: null, signedOn: null };
  given(await call('allocations.spread', { planId, indicators: ['NB23-04'], by: 'evenly', decision }));
}

test('a closed period shows and exports the same, part by part, whatever comes, is amended, upgraded or restored', async () => {
  const application = await closedOffice();
  const [books, screen] = [await workbooks(application), await seen(application)];
  expect(Object.keys(books).length).toBeGreaterThan(100);

  const arrived = given(await application.call('submissions.import', { planId, period, files: late }));
  expect(arrived.files.map(({ outcome }) => outcome)).toEqual(['needs-review', 'needs-review']);
  given(
    await application.call('submissions.import', {
      planId,
      period: 'NAM',
      files: [join(corpus, 'ca-nam', 'Bieu TH Y tế nam 2023.xlsx')],
    }),
  );
  await allocate(application);
  await amend(application);
  await renameUnits(application);
  expect(await workbooks(application)).toEqual(books);
  expect(await seen(application)).toEqual(screen);
  const { figures, totals, planVersion } = given(await application.call('periods.changes', { planId, period }));
  // Units without sectors are asked more; no answer is another.
  expect([...new Set(figures.map(({ because }) => because.kind))]).toEqual(['other']);
  expect(planVersion).toEqual({ before: 1, after: 2 });
  expect(totals.length).toBeGreaterThan(20);

  const backup = join(temporaryFolder(), 'sao-luu.tdkt');
  given(await application.call('data.backup', { file: backup }));
  const other = await openTestApplication({ now: '2031-01-01T00:00:00.000Z' });
  given(await other.call('data.restore', { file: backup }));
  expect(await workbooks(other)).toEqual(books);
  expect(await seen(other)).toEqual(screen);
  expect(await other.call('data.verify', {})).toEqual({ ok: true, problems: [] });

  await application.close();
  const upgraded = await openTestApplication({
    dataDir: application.dataDir,
    migrationsDir: laterMigrations(),
    now: '2031-01-01T00:00:00.000Z',
  });
  expect(await workbooks(upgraded)).toEqual(books);
  expect(await seen(upgraded)).toEqual(screen);
  expect(await upgraded.call('data.verify', {})).toEqual({ ok: true, problems: [] });
}, 120_000);

/** The migrations of a program to come: tables of figures and units are built anew, as a migration would. */
function laterMigrations(): string {
  const folder = temporaryFolder();
  cpSync('db/migrations', folder, { recursive: true });
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));
  const tag = '9999_later';
  journal.entries.push({ idx: journal.entries.length, version: '6', when: 4_000_000_000_000, tag, breakpoints: true });
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
  writeFileSync(
    join(folder, `${tag}.sql`),
    [
      'CREATE TABLE new_drafts (plan_id text NOT NULL, period text NOT NULL, unit text NOT NULL, report text NOT NULL, saved_at text NOT NULL, PRIMARY KEY (plan_id, period, unit)) STRICT',
      'DROP TABLE drafts',
      'ALTER TABLE new_drafts RENAME TO drafts',
      "ALTER TABLE closings ADD COLUMN remark text NOT NULL DEFAULT ''",
      'CREATE TABLE later (a integer) STRICT',
    ].join(';\n--> statement-breakpoint\n'),
  );
  return folder;
}

test('what is written carries the moment of closing, not of writing, and says at the foot who closed it by what', async () => {
  const application = await closedOffice();
  const file = join(temporaryFolder(), 'bieu-01.xlsx');
  const { code } = given(await application.call('reports.export', { planId, period, report: 'bieu-01', file }));
  const parts = partsOf(readFileSync(file));
  const { closed } = given(await application.call('table.get', { planId, period }));
  const core = parts['docProps/core.xml']?.toString('utf8') ?? '';
  const stamps = core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
  expect(stamps.map((stamp) => stamp.slice(0, 19))).toEqual([closed?.at.slice(0, 19), closed?.at.slice(0, 19)]);
  const sheet = parts['xl/worksheets/sheet1.xml']?.toString('utf8') ?? '';
  const foot = 'Số liệu đã chốt ngày 20/6/2023; người chốt: an; căn cứ: 12/TB-LĐLĐ ngày 5/7/2023.';
  const set = '&amp;L&amp;&quot;Times New Roman&quot;&amp;9 ';
  const whole = `${set}Mã tra cứu: ${printedCode(code)}. ${foot}`;
  expect(sheet).toContain(`<oddFooter>${whole}</oddFooter>`);
  expect(sheet).toContain(`<firstFooter>${whole}</firstFooter>`);
  expect(parts['xl/sharedStrings.xml']?.toString('utf8')).toContain(foot);
});

test('a database of the schema before closing is upgraded, closes and exports the same again', async () => {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: unitList }));
  given(await application.call('submissions.import', { planId, period, files: sent }));
  await application.close();
  const { default: BetterSqlite3 } = await import('better-sqlite3');
  const database = new BetterSqlite3(join(application.dataDir, 'du-lieu.db'));
  const since = readdirSync('db/migrations').filter((name) => name >= '0008' && name.endsWith('.sql'));
  const sql = since.map((name) => readFileSync(join('db/migrations', name), 'utf8')).join('\n');
  for (const [, name] of sql.matchAll(/CREATE (?:UNIQUE )?INDEX `(\w+)`/g)) database.exec(`DROP INDEX IF EXISTS ${name}`);
  // The latter ones first: a column's rule may name those before it.
  const added = [...sql.matchAll(/ALTER TABLE `(\w+)` ADD (?:COLUMN )?`(\w+)`/g)];
  for (const [, table, column] of added.toReversed()) database.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  const made = [...sql.matchAll(/CREATE TABLE `(\w+)`/g)].map(([, table]) => table);
  // What is referred to is made first: it goes last.
  for (const table of ['allocations', ...made.toReversed()]) database.exec(`DROP TABLE IF EXISTS ${table}`);
  const [allocationsOfThen = ''] = readFileSync('db/migrations/0003_allocations.sql', 'utf8').split('--> statement-breakpoint');
  database.exec(allocationsOfThen);
  database.exec("DELETE FROM applied_migrations WHERE name >= '0008'");
  database.close();
  const upgraded = await openTestApplication({ dataDir: application.dataDir });
  given(await upgraded.call('periods.close', { planId, period, reason: 'đủ điều kiện' }));
  const books = await workbooks(upgraded);
  given(await upgraded.call('periods.check', { planId, period }));
  expect(await workbooks(upgraded)).toEqual(books);
  expect(await upgraded.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});
