import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { given, openTestApplication } from '../support/host.ts';
import { presetPlan } from '../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const planId = plan.id;
const corpus = 'tests/fixtures/corpus/ninh-binh-2023';
const reports = readdirSync(`${corpus}/dot-1`).map((name) => `${corpus}/dot-1/${name}`);

test('what the window draws is the table without its sources, and a row that is opened has them all', async () => {
  const { call } = await openTestApplication();
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: `${corpus}/don-vi.xlsx` }));
  given(await call('submissions.import', { planId, period: 'DOT1', files: reports }));
  const told = { period: 'DOT1', unit: 'NB06', indicator: 'NB23-04', value: '130' };
  given(await call('figures.set', { planId, ...told, reason: 'điện thoại' }));
  const asked = { planId, period: 'DOT1', groupBy: 'cluster' } as const;
  const whole = given(await call('table.get', asked));
  const drawn = given(await call('table.drawn', asked));
  expect(whole.indicators.find(({ code }) => code === 'NB23-04')?.answered).toBe(16);
  expect(whole).toMatchObject(drawn);
  expect(JSON.stringify(drawn)).not.toMatch(/"sources?"/);
  for (const row of whole.indicators)
    expect(given(await call('table.row', { ...asked, indicator: row.code })), row.code).toEqual(row);
  const unknown = await call('table.row', { ...asked, indicator: 'XX-01' });
  expect(unknown).toEqual({ ok: false, error: { code: 'indicator-unknown', indicator: 'XX-01' } });
});
