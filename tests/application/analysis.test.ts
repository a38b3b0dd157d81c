import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { OpenApplication } from '../../electron/application.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { presetPlan } from '../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const planId = plan.id;
const corpus = 'tests/fixtures/corpus/ninh-binh-2023';
const filesIn = (folder: string) => readdirSync(join(corpus, folder)).map((name) => join(corpus, folder, name));

async function reportedYear() {
  const application = await openTestApplication();
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(corpus, 'don-vi.xlsx') }));
  given(await call('submissions.import', { planId, period: 'DOT1', files: filesIn('dot-1') }));
  given(await call('submissions.import', { planId, period: 'NAM', files: filesIn('ca-nam') }));
  return application;
}

/** A row without where its figures stood and what last year was. */
const bare = ({ samePeriodLastYear: _, units, leftOut: __, ...row }: IndicatorRow) => ({
  ...row,
  units: units.map(({ source: _, sources: __, note: ___, samePeriodLastYear: ____, own, ...figure }) => ({
    ...figure,
    own: own && { ...own, source: null },
  })),
});

test('an indicator is analysed by its own row of the table, in every period, and periods stand beside each other as in their tables', async () => {
  const { call } = await reportedYear();
  given(
    await call('figures.set', { planId, period: 'NAM', unit: 'NB06', indicator: 'NB23-04', value: '130', reason: 'điện thoại' }),
  );
  const decision = { number: null, signedOn: null };
  const entries = [{ unit: 'NB06', indicator: 'NB23-04', amount: { units: 90, decimals: 0 }, decision }];
  given(await call('allocations.set', { planId, entries, reason: null }));
  for (const period of ['DOT1', 'DOT2', '9T', 'NAM']) {
    const table = given(await call('table.get', { planId, period, basis: 'cumulative' }));
    for (const row of table.indicators) {
      const analysis = given(await call('analysis.indicator', { planId, period, indicator: row.code }));
      expect(bare(analysis.row), `${period} ${row.code}`).toEqual(bare(row));
      const { ranked, unranked } = analysis.ranking;
      expect(ranked.length + unranked.length).toBe(row.units.length);
    }
  }
  const { periods, remaining, monthsLeft, ranking } = given(
    await call('analysis.indicator', { planId, period: 'DOT1', indicator: 'NB23-04' }),
  );
  const year = given(await call('table.get', { planId, period: 'NAM' })).indicators.find(({ code }) => code === 'NB23-04');
  expect(periods.at(-1)?.cumulative.value).toBe(year?.cumulative.value);
  expect(periods.map(({ isLater }) => isLater)).toEqual([false, true, true]);
  expect(monthsLeft).toBe(6);
  const reached = periods[0]?.cumulative.value ?? 0;
  expect(remaining).toEqual({ of: 'amount', amount: 1200 - reached, perMonth: Math.ceil((1200 - reached) / 6) });
  expect(ranking.by).toBe('completion');
}, 60_000);

test('a closed period is analysed as it was closed', async () => {
  const { call } = await reportedYear();
  given(await call('periods.close', { planId, period: 'NAM', reason: 'đã ký' }));
  const current = given(await call('plans.get', { planId }));
  const indicators = current.plan.indicators.map((one) =>
    one.code === 'NB23-04' ? { ...one, target: { comparator: '>=' as const, value: 5000 } } : one,
  );
  given(await call('plans.amend', { plan: { ...current.plan, indicators }, version: current.version, reason: 'điều chỉnh' }));
  const analysis = given(await call('analysis.indicator', { planId, period: 'NAM', indicator: 'NB23-04' }));
  expect(analysis.table.closed?.actor).toBe('an');
  expect(analysis.row.target).toMatchObject({ value: 1200 });
  expect(analysis.remaining).toEqual({ of: 'amount', amount: 268, perMonth: null });
});

test('what a plan does not have is refused', async () => {
  const { call } = await openTestApplication();
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(corpus, 'don-vi.xlsx') }));
  const refused = await call('analysis.indicator', { planId, period: 'NAM', indicator: 'X' });
  expect(refused).toEqual({ ok: false, error: { code: 'indicator-unknown', indicator: 'X' } });
});

/** The same plan in another year, with codes of its own. */
const planOfYear = (year: number): Plan => ({
  ...plan,
  id: `nam-${year}`,
  year,
  emulationPeriods: plan.emulationPeriods.map((one) => ({
    ...one,
    from: one.from.replace('2023', `${year}`),
    to: one.to.replace('2023', `${year}`),
  })),
  indicators: plan.indicators.map((one) => ({ ...one, code: one.code.replace('NB23', `NB${year}`) })),
});

async function officeOfYears(years: readonly number[]) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plans'));
  for (const year of years) writeFileSync(join(folder, 'plans', `${year}.json`), JSON.stringify(planOfYear(year)));
  const { call } = await openTestApplication({ resourcesDir: folder });
  for (const year of years) {
    given(await call('plans.load', { planId: `nam-${year}` }));
    given(await call('units.import', { planId: `nam-${year}`, file: join(corpus, 'don-vi.xlsx') }));
  }
  return { call };
}

const setYear = async ({ call }: Pick<OpenApplication, 'call'>, year: number, unit: string, value: string) =>
  given(
    await call('figures.set', {
      planId: `nam-${year}`,
      period: 'NAM',
      unit,
      indicator: `NB${year}-04`,
      value,
      reason: 'điện thoại',
    }),
  );

test('years stand beside each other by what is measured, and a unit unlike its years is told with its usual', async () => {
  const office = await officeOfYears([2018, 2019, 2020, 2021, 2022, 2023]);
  const values = { 2018: '40', 2019: '42', 2020: '38', 2021: '41', 2022: '40', 2023: '170' };
  for (const [year, value] of Object.entries(values)) await setYear(office, Number(year), 'NB06', value);
  await setYear(office, 2022, 'NB05', '30');
  await setYear(office, 2023, 'NB05', '33');
  const asked = { planId: 'nam-2023', period: 'NAM' };
  const { years } = given(await office.call('analysis.indicator', { ...asked, indicator: 'NB2023-04' }));
  expect(years.map(({ year, figure }) => [year, figure?.value, figure?.answered])).toEqual([
    [2018, 40, 1],
    [2019, 42, 1],
    [2020, 38, 1],
    [2021, 41, 1],
    [2022, 70, 2],
  ]);
  const found = given(await office.call('analysis.outliers', asked));
  expect(found.years).toEqual([2018, 2019, 2020, 2021, 2022]);
  expect(found.outliers.map(({ indicator, unit, because }) => ({ indicator, unit, because }))).toEqual([
    {
      indicator: 'NB2023-04',
      unit: 'NB06',
      because: { kind: 'unlike-its-years', usual: 40, deviation: 1, years: 5, times: 4.25 },
    },
  ]);
});
