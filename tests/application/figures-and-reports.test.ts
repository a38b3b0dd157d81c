import { join } from 'node:path';
import { expect, test } from 'vitest';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';

const good = 'tests/fixtures/corpus/ninh-binh-2023';
const planId = 'ninh-binh-2023';
const kimSon = join(good, 'dot-1', '08. LĐLĐ huyện Kim Sơn.csv');
const worker = new URL('../../electron/excel/read/worker.ts', import.meta.url);

async function ready() {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: join(good, 'don-vi.xlsx') }));
  return application;
}

const rowOf = async ({ call }: Awaited<ReturnType<typeof ready>>, code: string, period = 'DOT1') => {
  const row = given(await call('table.get', { planId, period })).indicators.find((indicator) => indicator.code === code);
  if (!row) throw new Error(code);
  return row;
};

test('the office’s own figure is set by hand, and only by the office', async () => {
  const application = await ready();
  const figure = { planId, period: 'NAM', indicator: 'NB23-24', value: '5/20', reason: 'UBKT báo qua điện thoại' };
  expect(await application.call('figures.set', { ...figure, unit: 'CQ' })).toEqual({
    ok: true,
    value: { unit: 'CQ', indicator: 'NB23-24', state: 'reported', value: 25 },
  });
  expect(await rowOf(application, 'NB23-24', 'NAM')).toMatchObject({ numerator: 5, denominator: 20, verdict: 'met' });
  expect(await application.call('figures.set', { ...figure, unit: 'NB01' })).toEqual({
    ok: false,
    error: { code: 'indicator-not-asked', unit: 'NB01', indicator: 'NB23-24' },
  });
});

test('what is no count is refused by what was expected', async () => {
  const { call } = await ready();
  const figure = { planId, period: 'DOT1', unit: 'NB08', indicator: 'NB23-04', reason: 'điện thoại' };
  expect(await call('figures.set', { ...figure, value: 'nhiều' })).toEqual({
    ok: false,
    error: { code: 'value-unreadable', value: 'nhiều', expected: 'count' },
  });
});

test('a correction lies over the unit’s figure, which stays beside it, whatever is sent later', async () => {
  const application = await ready();
  const { call } = application;
  given(await call('submissions.import', { planId, period: 'DOT1', files: [kimSon] }));
  const own = (await rowOf(application, 'NB23-04')).units.find(({ unit }) => unit === 'NB08')?.value;
  given(
    await call('figures.set', { planId, period: '6T', unit: 'NB08', indicator: 'NB23-04', value: '1.200', reason: 'đính chính' }),
  );
  const corrected = (await rowOf(application, 'NB23-04')).units.find(({ unit }) => unit === 'NB08');
  expect(corrected).toMatchObject({
    value: 1200,
    corrected: true,
    own: { value: own },
    source: { kind: 'person', reason: 'đính chính' },
  });
  given(await call('submissions.withdraw', { submissionId: 's1', reason: 'thử' }));
  expect((await rowOf(application, 'NB23-04')).units.find(({ unit }) => unit === 'NB08')).toMatchObject({
    value: 1200,
    corrected: false,
  });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('status counts who has reported, by any name of the same report', async () => {
  const { call } = await ready();
  given(await call('submissions.import', { planId, period: 'DOT1', files: [kimSon] }));
  for (const period of ['DOT1', '6T']) {
    const status = given(await call('status.get', { planId, period }));
    expect(status).toMatchObject({ expected: 16, received: 1 });
    expect(status.units.filter(({ state }) => state === 'received').map(({ unit }) => unit)).toEqual(['NB08']);
  }
});

test('an exported report can be opened again and holds the table’s figures', async () => {
  const { openWorkbookReader } = await import('#excel/read/workbook-reader.ts');
  const { readFileSync } = await import('node:fs');
  const application = await ready();
  const { call } = application;
  given(await call('submissions.import', { planId, period: 'DOT1', files: [kimSon] }));
  const file = join(temporaryFolder(), 'bieu-01.xlsx');
  const exported = given(await call('reports.export', { planId, period: 'DOT1', report: 'bieu-01', file }));
  expect(exported).toMatchObject({ file: 'bieu-01.xlsx', sheets: 1, rows: 38 });
  const reader = openWorkbookReader({ workerUrl: worker });
  const workbook = given(await reader.read(new Uint8Array(readFileSync(file)), 'bieu-01.xlsx'));
  await reader.close();
  const numbers = workbook.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'number' ? [content.value] : [])),
  );
  expect(numbers).toContain((await rowOf(application, 'NB23-10')).numerator);
});

test('a report that cannot be written is refused by its name, and nothing is noted as exported', async () => {
  const { call } = await openTestApplication({ handles: { write: async () => false } });
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(good, 'don-vi.xlsx') }));
  expect(await call('reports.export', { planId, period: 'DOT1', report: 'bieu-04', file: '/x/bieu.xlsx' })).toEqual({
    ok: false,
    error: { code: 'file-not-written', file: 'bieu.xlsx' },
  });
});
