import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { run } from '../../electron/cli/run.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { presetPlan } from '../support/plans.ts';

const corpus = 'tests/fixtures/corpus';
const planId = 'ninh-binh-2023';
const reason = 'Công văn điều chỉnh số 15';

const withIndicator = (plan: Plan, code: string, change: Partial<Indicator>): Plan => ({
  ...plan,
  indicators: plan.indicators.map((indicator) => (indicator.code === code ? { ...indicator, ...change } : indicator)),
});

async function office() {
  const application = await openTestApplication();
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: join(corpus, planId, 'don-vi.xlsx') }));
  const plan = async () => given(await application.call('plans.get', { planId }));
  const amend = async (change: (plan: Plan) => Plan) => {
    const { plan: current, version } = await plan();
    return application.call('plans.amend', { version, plan: change(current), reason });
  };
  const row = async (code: string) =>
    given(await application.call('table.get', { planId, period: 'DOT1' })).indicators.find((one) => one.code === code);
  const report = async () =>
    given(
      await application.call('submissions.import', {
        planId,
        period: 'DOT1',
        files: [join(corpus, planId, 'dot-1', 'BC thi dua LĐLĐ H. Yên Mô DOT1.xlsx')],
      }),
    );
  return { ...application, plan, amend, row, report };
}

test('an amended target judges by the new one, says the version, and the former version is kept and told', async () => {
  const { call, amend, row, report } = await office();
  await report();
  const before = await row('NB23-04');
  expect(before?.target?.display).toBe('≥ 1.200');
  const amended = given(await amend((plan) => withIndicator(plan, 'NB23-04', { target: { comparator: '>=', value: 10 } })));
  expect(amended.version).toBe(2);
  const after = await row('NB23-04');
  expect([after?.target?.display, after?.numerator, after?.verdict]).toEqual(['≥ 10', before?.numerator, 'exceeded']);
  expect(given(await call('table.get', { planId, period: 'DOT1' })).planVersion).toBe(2);
  const versions = given(await call('plans.versions', { planId }));
  expect(versions.map(({ version, actor, reason: why, changes }) => [version, actor, why, changes])).toEqual([
    [1, 'an', null, []],
    [2, 'an', reason, [{ part: 'indicators', code: 'NB23-04', fields: ['target'] }]],
  ]);
});

test('undoing brings the former content back as a version of its own', async () => {
  const { call, amend, plan } = await office();
  given(await amend((now) => ({ ...now, theme: 'Chủ đề mới' })));
  const undone = given(await call('plans.restoreVersion', { planId, version: 2, former: 1, reason }));
  expect(undone.version).toBe(3);
  expect((await plan()).plan).toEqual(presetPlan(planId));
  const unknown = await call('plans.restoreVersion', { planId, version: 3, former: 9, reason });
  expect(unknown).toMatchObject({ ok: false, error: { code: 'plan-version-unknown' } });
});

test('a change made from an older version is refused, so that nobody overwrites another', async () => {
  const { call, amend, plan } = await office();
  const { plan: seen, version } = await plan();
  given(await amend((now) => ({ ...now, theme: 'Của người khác' })));
  const late = await call('plans.amend', { version, plan: { ...seen, theme: 'Của tôi' }, reason });
  expect(late).toMatchObject({ ok: false, error: { code: 'plan-changed', version: 2 } });
  expect((await plan()).plan.theme).toBe('Của người khác');
});

test('a plan that is not whole is refused with the place', async () => {
  const { amend, plan } = await office();
  const answer = await amend((now) => withIndicator(now, 'NB23-04', { code: 'NB23-05' }));
  expect(answer).toEqual({ ok: false, error: { code: 'plan-faulty', faults: [{ kind: 'code-twice', at: 'NB23-05' }] } });
  expect((await plan()).version).toBe(1);
});

test('once a report is in, what its figures mean stands still: withdrawn reports count too', async () => {
  const { call, amend, report } = await office();
  const [file] = (await report()).files;
  given(await call('submissions.withdraw', { submissionId: file?.submissionId ?? '', reason }));
  const recounted = await amend((now) => withIndicator(now, 'NB23-04', { decimals: 2 }));
  expect(recounted).toMatchObject({ ok: false, error: { code: 'plan-in-use', changes: [{ kind: 'indicator-recounted' }] } });
  const moved = await amend((now) => ({
    ...now,
    emulationPeriods: now.emulationPeriods.map((one) => (one.code === 'DOT1' ? { ...one, to: '2023-07-31' } : one)),
  }));
  expect(moved).toMatchObject({ ok: false, error: { code: 'plan-in-use', changes: [{ kind: 'periods' }] } });
});

test('loading the preset again undoes no amendment', async () => {
  const { call, amend, plan } = await office();
  given(await amend((now) => ({ ...now, theme: 'Đã sửa' })));
  given(await call('plans.load', { planId }));
  expect(await plan()).toMatchObject({ version: 2, plan: { theme: 'Đã sửa' } });
});

describe('the next year', () => {
  test('begins as a copy with its units, and its table compares with this year by measure', async () => {
    const { call, report } = await office();
    await report();
    const copied = given(await call('plans.copy', { planId, year: 2024 }));
    expect(copied).toEqual({ id: 'ninh-binh-2024', indicators: 38, units: 19 });
    const figure = { planId: 'ninh-binh-2024', period: 'DOT1', unit: 'NB06', indicator: 'NB24-04', value: '90', reason };
    given(await call('figures.set', figure));
    const table = given(await call('table.get', { planId: 'ninh-binh-2024', period: 'DOT1' }));
    const initiatives = table.indicators.find(({ code }) => code === 'NB24-04');
    expect(initiatives?.samePeriodLastYear).toMatchObject({ isComparable: true, in: 'count', answered: 1 });
    const again = await call('plans.copy', { planId, year: 2024 });
    expect(again).toMatchObject({ ok: false, error: { code: 'plan-exists', planId: 'ninh-binh-2024' } });
  });
});

describe('on the command line', () => {
  const commandLine = () => {
    const dataDir = join(temporaryFolder(), 'du-lieu');
    return async (...argv: readonly string[]) => {
      const said: string[] = [];
      let answer = '';
      const status = await run([...argv, '--data', dataDir], {
        answer: (text) => {
          answer = text;
        },
        say: (text) => said.push(text),
      });
      return { status, answer, said: said.join('\n') };
    };
  };

  test('a plan is shown whole', async () => {
    const type = commandLine();
    await type('plan', 'load', planId);
    const { status, answer } = await type('plan', 'show', planId);
    expect(status).toBe(0);
    for (const text of ['11/KH-LĐLĐ', 'Đợt 1', '30/6/2023', 'NB23-28', '> 40%', 'NB23-Q1', '15/4/2023', 'Trần Kim Long'])
      expect(answer).toContain(text);
    const json = JSON.parse((await type('plan', 'show', planId, '--json')).answer);
    expect([json.version, json.plan.indicators.length]).toEqual([1, 38]);
  });

  test('what one machine exports another loads; a second load changes nothing, a mended file is a new version', async () => {
    const [here, there] = [commandLine(), commandLine()];
    const file = join(temporaryFolder(), 'ke-hoach.json');
    await here('plan', 'load', planId);
    expect((await here('plan', 'export', planId, '--out', file)).status).toBe(0);
    expect(JSON.parse((await there('plan', 'load', file, '--json')).answer)).toEqual({ id: planId, indicators: 38, version: 1 });
    expect(JSON.parse((await there('plan', 'load', file, '--json')).answer).version).toBe(1);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 1200', '"value": 1300'));
    expect(JSON.parse((await there('plan', 'load', file, '--json')).answer).version).toBe(2);
    expect((await there('plan', 'show', planId)).answer).toContain('≥ 1.300');
  });

  test('a copy is made and named; what is no plan, or not there, is refused in words', async () => {
    const type = commandLine();
    await type('plan', 'load', planId);
    const copied = await type('plan', 'copy', planId, '--year', '2024', '--json');
    expect(JSON.parse(copied.answer)).toEqual({ id: 'ninh-binh-2024', indicators: 38, units: 0 });
    const file = join(temporaryFolder(), 'khac.json');
    writeFileSync(file, '{"id":"x"}');
    expect(await type('plan', 'load', file)).toMatchObject({ status: 2, said: expect.stringContaining('không phải kế hoạch') });
    expect(await type('plan', 'load', 'không-có.json')).toMatchObject({
      status: 2,
      said: expect.stringContaining('Không tìm thấy'),
    });
    expect(await type('plan', 'copy', planId, '--year', 'sau')).toMatchObject({
      status: 2,
      said: expect.stringContaining('--year'),
    });
  });
});
