import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { csvReport } from '../support/reports.ts';

const planId = 'ninh-binh-2023';
const unit = 'NB06';
const indicator = 'NB23-04';
const reason = 'chưa có CĐCS được công nhận sáng kiến';

async function office() {
  const application = await openTestApplication();
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: `tests/fixtures/corpus/${planId}/don-vi.xlsx` }));
  const file = join(temporaryFolder(), 'bao-cao.csv');
  const report = async (says: Readonly<Record<string, string>>) => {
    writeFileSync(file, csvReport({ unit: 'LĐLĐ huyện Yên Khánh', says }));
    const [read] = given(await call('submissions.import', { planId, period: 'DOT1', files: [file] })).files;
    return read;
  };
  const row = async (code = indicator) => {
    const table = given(await call('table.get', { planId, period: 'DOT1' }));
    return table.indicators.find((one) => one.code === code);
  };
  const set = async (choice: 'in' | 'out' | 'as-scope', of = unit, code = indicator) =>
    call('plans.setPopulation', { planId, indicator: code, changes: [{ unit: of, choice }], reason });
  return { ...application, report, row, set };
}

test('a unit left out keeps its figure, which is counted nowhere; undoing counts it again', async () => {
  const { call, report, row, set } = await office();
  await report({ [indicator]: '70', 'NB23-06': '40/50' });
  expect(await row()).toMatchObject({ numerator: 70, population: 16 });
  const left = given(await set('out'));
  expect(left).toMatchObject({ version: 2, former: 1 });
  expect(left.population).not.toContain(unit);
  const without = await row();
  expect(without).toMatchObject({ numerator: null, population: 15, leftOut: [{ unit, reason, figure: { value: 70 } }] });
  expect(without?.missing).not.toContain(unit);
  expect(await row('NB23-06')).toMatchObject({ numerator: 40 });
  expect(given(await call('plans.versions', { planId })).at(-1)).toMatchObject({ reason, actor: 'an', version: 2 });
  given(await call('plans.restoreVersion', { planId, version: 2, former: 1, reason: 'nhầm' }));
  expect(await row()).toMatchObject({ numerator: 70, population: 16 });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('a unit left out is not asked: no row of a form, no target to allocate, no figure by hand; its own file is taken', async () => {
  const { call, report, set, row } = await office();
  given(await set('out'));
  const read = await report({ [indicator]: '70', 'NB23-06': '40/50' });
  expect(read?.outcome).toBe('accepted');
  expect(await row()).toMatchObject({ numerator: null, leftOut: [{ figure: { value: 70 } }] });
  const place = { planId, period: 'DOT1', unit, indicator };
  expect(await call('figures.set', { ...place, value: '7', reason })).toMatchObject({
    ok: false,
    error: { code: 'indicator-not-asked' },
  });
  const columns = given(await call('allocations.get', { planId })).indicators;
  const column = columns.find((one) => one.indicator.code === indicator);
  expect(column?.cells.map((cell) => cell.unit)).not.toContain(unit);
});

test('units go along into the next year with what is said of them', async () => {
  const { call, set } = await office();
  given(await set('out'));
  given(await call('plans.copy', { planId, year: 2024 }));
  const { plan } = given(await call('plans.get', { planId: 'ninh-binh-2024' }));
  const copied = plan.indicators.find(({ code }) => code === 'NB24-04');
  expect(copied?.populationExceptions).toEqual([{ unit, isAsked: false, reason }]);
});

test('neither an unknown unit nor a cluster is taken in, and the plan stays as it was', async () => {
  const { call, set } = await office();
  expect(await set('in', 'X')).toMatchObject({ ok: false, error: { code: 'unit-unknown' } });
  const cluster = given(await call('units.list', { planId })).find(({ kind }) => kind === 'cluster');
  expect(await set('in', cluster?.code)).toMatchObject({ ok: false, error: { code: 'not-in-question' } });
  expect(await set('in', unit, 'X')).toMatchObject({ ok: false, error: { code: 'indicator-unknown' } });
  expect(given(await call('plans.get', { planId })).version).toBe(1);
});

test('on the command line units are left out, shown and taken in again', async () => {
  const dataDir = join(temporaryFolder(), 'du-lieu');
  const type = async (...argv: readonly string[]) => {
    const told: string[] = [];
    const tell = (text: string) => void told.push(text);
    const status = await run([...argv, '--data', dataDir], { answer: tell, say: tell });
    return { status, told: told.join('\n') };
  };
  const population = (...argv: readonly string[]) => type('plan', 'population', indicator, '--plan', planId, ...argv);
  await type('plan', 'load', planId);
  await type('units', 'import', `tests/fixtures/corpus/${planId}/don-vi.xlsx`, '--plan', planId);
  expect(await population('--leave-out', 'NB05,NB06')).toMatchObject({ status: 2, told: expect.stringContaining('--reason') });
  const done = await population('--leave-out', 'NB05,NB06', '--reason', reason);
  expect(done).toMatchObject({ status: 0, told: expect.stringContaining('hỏi 14 đơn vị') });
  expect((await population()).told).toMatch(/NB06\)\s+có\s+không\s+chưa có CĐCS/);
  expect((await type('plan', 'show', planId)).told).toContain(`${indicator}: để ngoài LĐLĐ huyện Yên Khánh`);
  const table = await type('table', '--plan', planId, '--period', 'DOT1');
  expect(table.told).toContain('kế hoạch để LĐLĐ huyện Yên Khánh ngoài diện');
  expect((await population('--as-scope', 'NB05,NB06', '--reason', 'nhầm')).told).toContain('hỏi 16 đơn vị');
  expect((await type('plan', 'show', planId)).told).not.toContain('để ngoài LĐLĐ');
});
