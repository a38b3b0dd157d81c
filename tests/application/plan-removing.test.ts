import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';

const planId = 'ninh-binh-2023';
const reason = 'lập nhầm năm';
const nothingElse = { closings: 0, forms: 0, notes: 0 };
const unitList = `tests/fixtures/corpus/${planId}/don-vi.xlsx`;

async function office() {
  const application = await openTestApplication();
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: unitList }));
  const loaded = async () => (await call('plans.list', {})).filter((plan) => plan.loaded).map(({ id }) => id);
  const remove = (of = planId) => call('plans.remove', { planId: of, reason });
  return { ...application, loaded, remove };
}

test('a plan begun by mistake goes and comes back as it was, with its units; both are told', async () => {
  const { call, loaded, remove } = await office();
  given(await call('plans.copy', { planId, year: 2024 }));
  given(await remove('ninh-binh-2024'));
  expect(await loaded()).toEqual([planId]);
  expect(await call('plans.get', { planId: 'ninh-binh-2024' })).toMatchObject({ ok: false, error: { code: 'plan-unknown' } });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  expect(given(await call('plans.bringBack', { planId: 'ninh-binh-2024', reason }))).toEqual({
    id: 'ninh-binh-2024',
    version: 1,
  });
  expect(given(await call('units.list', { planId: 'ninh-binh-2024' }))).toHaveLength(19);
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
  expect(await call('plans.bringBack', { planId, reason })).toMatchObject({ ok: false, error: { code: 'plan-not-removed' } });
  expect(await remove('không-có')).toMatchObject({ ok: false, error: { code: 'plan-unknown' } });
});

test('begun again it is a new beginning: neither units nor members of the former are in it', async () => {
  const { call, loaded, remove } = await office();
  given(await call('allocations.set', { planId, entries: [], members: [{ unit: 'NB05', members: 700 }] }));
  given(await remove());
  expect(await loaded()).toEqual([]);
  given(await call('plans.load', { planId }));
  expect(await loaded()).toEqual([planId]);
  expect(given(await call('units.list', { planId }))).toEqual([]);
  given(await call('units.import', { planId, file: unitList }));
  const table = given(await call('allocations.get', { planId }));
  expect(table.units.find(({ code }) => code === 'NB05')?.members).toBeNull();
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test.each<[string, (office: Awaited<ReturnType<typeof openTestApplication>>) => Promise<unknown>, object]>([
  [
    'a report, even a withdrawn one',
    async ({ call }) => {
      const files = [join('tests/fixtures/corpus', planId, 'dot-1', 'BC thi dua LĐLĐ H. Yên Mô DOT1.xlsx')];
      const [read] = given(await call('submissions.import', { planId, period: 'DOT1', files })).files;
      given(await call('submissions.withdraw', { submissionId: read?.submissionId ?? '', reason }));
    },
    { submissions: 1, figures: 0, allocations: 0, drafts: 0, ...nothingElse },
  ],
  [
    'a figure by hand',
    async ({ call }) =>
      given(await call('figures.set', { planId, period: 'DOT1', unit: 'NB05', indicator: 'NB23-04', value: '9', reason })),
    { submissions: 0, figures: 1, allocations: 0, drafts: 0, ...nothingElse },
  ],
  [
    'an allocated target',
    async ({ call }) => {
      const amount = { units: 5, decimals: 0 };
      const entry = { unit: 'NB05', indicator: 'NB23-04', amount, decision: { number: null, signedOn: null } };
      given(await call('allocations.set', { planId, entries: [entry] }));
    },
    { submissions: 0, figures: 0, allocations: 1, drafts: 0, ...nothingElse },
  ],
  [
    'a period that was closed',
    async ({ call }) => given(await call('periods.close', { planId, period: 'DOT1', reason: 'chốt thử' })),
    { submissions: 0, figures: 0, allocations: 0, drafts: 0, ...nothingElse, closings: 1 },
  ],
  [
    'a deadline of the office',
    async ({ call }) => {
      const deadline = { period: 'DOT1', unit: null, dueOn: '2023-06-25', reason: 'công văn 12' };
      given(await call('deadlines.set', { planId, changes: [deadline] }));
    },
    { submissions: 0, figures: 0, allocations: 0, drafts: 0, ...nothingElse, notes: 1 },
  ],
  [
    'a form that was made for a unit',
    async ({ call }) =>
      given(
        await call('forms.make', {
          planId,
          period: 'DOT1',
          to: { kind: 'package', units: ['NB05'], file: join(temporaryFolder(), 'bieu.zip') },
        }),
      ),
    { submissions: 0, figures: 0, allocations: 0, drafts: 0, ...nothingElse, forms: 1 },
  ],
])('%s stands in the way and is told', async (_, refer, references) => {
  const application = await office();
  await refer(application);
  expect(await application.remove()).toEqual({ ok: false, error: { code: 'plan-needed', planId, ...references } });
  expect(await application.loaded()).toEqual([planId]);
});

test('verify notices a plan that is gone without a word, and one that is back without', async () => {
  const { call, remove, dataDir } = await office();
  given(await remove());
  const database = new Sqlite(join(dataDir, 'du-lieu.db'));
  database.exec('DELETE FROM removed_plans');
  expect(await call('data.verify', {})).toMatchObject({ ok: false, problems: [expect.stringContaining(planId)] });
  database.close();
});

test('on the command line, with a reason', async () => {
  const dataDir = join(temporaryFolder(), 'du-lieu');
  const type = async (...argv: readonly string[]) => {
    const told: string[] = [];
    const tell = (text: string) => void told.push(text);
    const status = await run([...argv, '--data', dataDir], { answer: tell, say: tell });
    return { status, told: told.join('\n') };
  };
  await type('plan', 'load', planId);
  expect(await type('plan', 'remove', planId)).toMatchObject({ status: 2, told: expect.stringContaining('--reason') });
  expect(await type('plan', 'remove', planId, '--reason', reason)).toMatchObject({ status: 0 });
  expect(await type('plan', 'show', planId)).toMatchObject({ status: 2 });
  expect(await type('plan', 'restore', planId, '--reason', reason)).toMatchObject({ status: 0 });
  await type('units', 'import', unitList, '--plan', planId);
  await type('figures', 'set', 'NB05', 'NB23-04', '7', '--plan', planId, '--period', 'DOT1', '--reason', reason);
  const refused = await type('plan', 'remove', planId, '--reason', reason);
  expect(refused).toMatchObject({ status: 2, told: expect.stringContaining('đã có 1 số nhập tay') });
});
