import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printedCode } from '#core/domain/register/release-code.ts';
import type { OpenApplication } from '../../electron/application.ts';
import { partsOf } from '../excel/mark/packages.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';

const corpus = 'tests/fixtures/corpus/ninh-binh-2023';
const planId = 'ninh-binh-2023';
const period = 'DOT1';
const asked = { planId, period };
const sent = ['08. LĐLĐ huyện Kim Sơn.csv', '02. LĐLĐ thành phố Tam Điệp.xlsx'].map((name) => join(corpus, 'dot-1', name));
const late = join(corpus, 'dot-1', 'Bieu TH Yên Khánh 6 thang.xlsx');

async function office() {
  const application = await openTestApplication();
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(corpus, 'don-vi.xlsx') }));
  given(await call('submissions.import', { ...asked, files: sent }));
  return application;
}

type Asking = Pick<OpenApplication, 'call'>;

async function exported({ call }: Asking, report: 'bieu-01' | 'bieu-04' = 'bieu-01', recipient: string | null = null) {
  const file = join(temporaryFolder(), `${report}.xlsx`);
  return { ...given(await call('reports.export', { ...asked, report, recipient, file })), path: file };
}

const found = async ({ call }: Asking, code: string) => given(await call('releases.find', { code }));

const set = ({ call }: Asking, value: string) =>
  call('figures.set', { ...asked, unit: 'NB08', indicator: 'NB23-04', value, reason: 'gọi điện' });

test('a table that went out is found by the code at its foot, and is current until a figure changes', async () => {
  const application = await office();
  const { code, path } = await exported(application);
  expect(Object.values(partsOf(readFileSync(path))).join('')).toContain(`Mã tra cứu: ${printedCode(code)}`);
  expect(await found(application, printedCode(code).toLowerCase())).toMatchObject({
    code,
    state: 'current',
    releases: [{ way: 'excel', file: 'bieu-01.xlsx', actor: 'an', recipient: null }],
  });

  const before = given(await application.call('table.get', asked)).indicators.find((row) => row.code === 'NB23-04');
  given(await set(application, '77'));
  const changed = await found(application, code);
  expect(changed.state).toBe('changed');
  expect(changed.changes?.figures).toEqual([
    expect.objectContaining({ unit: 'NB08', indicator: 'NB23-04', after: expect.objectContaining({ value: 77 }) }),
  ]);
  expect(changed.changes?.totals).toEqual([
    expect.objectContaining({ indicator: 'NB23-04', before: expect.objectContaining({ numerator: before?.numerator }) }),
  ]);

  given(await application.call('figures.unset', { ...asked, unit: 'NB08', indicator: 'NB23-04', reason: 'nhầm' }));
  expect((await found(application, code)).state).toBe('current');
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('the same table has the same code however often it goes out; another state has another', async () => {
  const application = await office();
  const [first, second] = [await exported(application), await exported(application, 'bieu-01', 'Tỉnh ủy')];
  expect(second.code).toBe(first.code);
  given(await set(application, '77'));
  expect((await exported(application)).code).not.toBe(first.code);
  expect((await found(application, first.code)).releases.map(({ recipient }) => recipient)).toEqual(['Tỉnh ủy', null]);
  expect(given(await application.call('releases.list', { planId })).length).toBe(3);
});

test('the list of reports is judged by the reports alone', async () => {
  const application = await office();
  const { code } = await exported(application, 'bieu-04');
  given(await set(application, '77'));
  expect((await found(application, code)).state).toBe('current');
  given(await application.call('submissions.import', { ...asked, files: [late] }));
  expect(await found(application, code)).toMatchObject({ state: 'changed', changes: { deliveries: ['NB06'] } });
});

test('a closed period goes out under one code for ever, and stays current', async () => {
  const application = await office();
  given(await application.call('periods.close', { ...asked, reason: 'Chốt' }));
  const first = await exported(application);
  given(await application.call('submissions.import', { ...asked, files: [late] }));
  expect((await exported(application)).code).toBe(first.code);
  expect((await found(application, first.code)).state).toBe('current');
});

test('to whom it went can be noted later, and taken back', async () => {
  const application = await office();
  const { code } = await exported(application);
  const [release] = given(await application.call('releases.list', { planId }));
  const number = release?.number ?? 0;
  given(await application.call('releases.noteRecipient', { number, recipient: 'Ban Thi đua – Khen thưởng tỉnh' }));
  expect((await found(application, code)).releases[0]?.recipient).toBe('Ban Thi đua – Khen thưởng tỉnh');
  given(await application.call('releases.noteRecipient', { number, recipient: null }));
  expect((await found(application, code)).releases[0]?.recipient).toBeNull();
  expect(await application.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a code that nothing left under is told as such', async () => {
  const { call } = await office();
  for (const code of ['0000-0000', 'biểu 01'])
    expect(await call('releases.find', { code })).toEqual({ ok: false, error: { code: 'release-unknown', typed: code } });
});

test('a report in words and a filled template are entered too, under the table that they tell', async () => {
  const application = await office();
  const { call } = application;
  const word = join(temporaryFolder(), 'loi-van.docx');
  given(await call('narrative.export', { ...asked, file: word }));
  const sample = join('resources/templates', 'Biểu 01 - So với kế hoạch.xlsx');
  const { template } = given(await call('templates.add', { file: sample, name: 'Mẫu của tỉnh' }));
  given(await call('templates.fill', { ...asked, id: template?.id ?? '', file: join(temporaryFolder(), 'da-dien.xlsx') }));
  const entered = given(await call('releases.list', { planId }));
  expect(entered.map(({ way, report, file }) => [way, report, file])).toEqual([
    ['excel', 'template:Mẫu của tỉnh', 'da-dien.xlsx'],
    ['word', 'narrative', 'loi-van.docx'],
  ]);
  for (const { code } of entered) expect((await found(application, code)).state).toBe('current');
  expect(Object.values(partsOf(readFileSync(word))).join('')).toContain(`Mã tra cứu: ${printedCode(entered[1]?.code ?? '')}`);
});
