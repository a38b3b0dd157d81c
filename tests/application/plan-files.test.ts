import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';

const planId = 'ninh-binh-2023';

test('what loading a file would change is told before anything is written', async () => {
  const { call } = await openTestApplication();
  const file = join(temporaryFolder(), 'ke-hoach.json');
  given(await call('plans.load', { planId }));
  given(await call('plans.export', { planId, file }));
  const versions = async () => given(await call('plans.versions', { planId })).length;
  expect(given(await call('plans.loadFile', { file, dryRun: true }))).toMatchObject({ version: 1, former: 1, changes: [] });
  writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 1200', '"value": 1300'));
  const would = given(await call('plans.loadFile', { file, dryRun: true }));
  expect(would).toMatchObject({
    id: planId,
    year: 2023,
    version: 2,
    former: 1,
    changes: [{ part: 'indicators', code: 'NB23-04', fields: ['target'] }],
  });
  expect(await versions()).toBe(1);
  expect(given(await call('plans.loadFile', { file }))).toEqual(would);
  expect(await versions()).toBe(2);
});

test('a plan that is not here would be a new one, and a file that cannot come into force says why at once', async () => {
  const { call } = await openTestApplication();
  const there = await openTestApplication();
  const file = join(temporaryFolder(), 'ke-hoach.json');
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: `tests/fixtures/corpus/${planId}/don-vi.xlsx` }));
  given(await call('plans.export', { planId, file }));
  expect(given(await there.call('plans.loadFile', { file, dryRun: true }))).toMatchObject({
    former: null,
    version: 1,
    changes: [],
  });
  expect((await there.call('plans.list', {})).filter(({ loaded }) => loaded)).toEqual([]);
  const place = { planId, period: 'DOT1', unit: 'NB05', indicator: 'NB23-04' };
  given(await call('figures.set', { ...place, value: '9', reason: 'điện thoại' }));
  writeFileSync(file, readFileSync(file, 'utf8').replace('"year": 2023', '"year": 2022'));
  const refused = await call('plans.loadFile', { file, dryRun: true });
  expect(refused).toMatchObject({ ok: false, error: { code: expect.stringMatching(/plan-(faulty|in-use)/) } });
});
