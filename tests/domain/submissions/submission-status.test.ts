import { expect, test } from 'vitest';
import { issueOf } from '#core/domain/figures/issue.ts';
import { findReportingPeriod } from '#core/domain/plan/reporting-periods.ts';
import { submissionStatus } from '#core/domain/submissions/submission-status.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { submission } from '../../support/submissions.ts';
import { indicatorOf } from '../consolidation/build.ts';

const emulation = (code: string, from: string, to: string) => ({ code, label: code, from, to, theme: null, quotation: '' });
const plan = {
  year: 2023,
  emulationPeriods: [emulation('DOT1', '2023-01-01', '2023-06-30'), emulation('DOT2', '2023-07-01', '2023-12-31')],
  reportingDeadlines: [{ periodCode: 'DOT1', dueOn: '2023-06-25' }],
  indicators: [],
};
const unit = (code: string, facts: Partial<PlanUnit> = {}): PlanUnit => ({
  code,
  name: code,
  kind: 'district',
  kindLabel: '',
  sectors: [],
  cluster: null,
  aliases: [],
  validFrom: null,
  validTo: null,
  ...facts,
});

function statusOf(period: string, facts: Partial<Parameters<typeof submissionStatus>[0]> = {}) {
  const found = findReportingPeriod(plan, period);
  if (!found) throw new Error(period);
  const units = [unit('NB01')];
  return submissionStatus({ plan, period: found, units, submissions: [], deadlines: [], now: '2023-06-20T00:00:00Z', ...facts });
}

test('units that report are expected; clusters and the office are not', () => {
  const units = [unit('NB01'), unit('C1', { kind: 'cluster' }), unit('CQ', { kind: 'office' })];
  expect(statusOf('DOT1', { units })).toMatchObject({ expected: 1, received: 0, units: [{ unit: 'NB01', state: 'missing' }] });
});

test('a unit that had ended before the period’s end is not expected', () => {
  expect(statusOf('DOT2', { units: [unit('NB01', { validTo: '2023-06-30' })] }).expected).toBe(0);
});

test('what stands is received, even while a later file waits', () => {
  const issues = [issueOf('percent-mismatch'), issueOf('early-year-end')];
  const submissions = [submission({ issues }), submission({ id: 's2', state: 'waiting', receivedAt: '2023-06-22T00:00:00Z' })];
  expect(statusOf('DOT1', { submissions }).units[0]).toMatchObject({
    state: 'received',
    receivedAt: '2023-06-20T02:00:00.000Z',
    deliveries: 2,
    issues: 1,
  });
});

test('only a waiting file means waiting, a withdrawn or rejected one means missing', () => {
  expect(statusOf('DOT1', { submissions: [submission({ state: 'waiting' })] }).units[0]?.state).toBe('waiting');
  expect(statusOf('DOT1', { submissions: [submission({ state: 'withdrawn' })] }).units[0]?.state).toBe('missing');
});

test('six months is the first emulation period where both end on 30 June', () => {
  expect(statusOf('6T', { submissions: [submission()] }).received).toBe(1);
});

test('the year’s report answers for the last emulation period, the last period’s own does not answer for the year', () => {
  const year = submission({ period: 'NAM', basis: 'cumulative' });
  const second = submission({ period: 'DOT2', basis: 'period' });
  expect(statusOf('DOT2', { submissions: [year] }).received).toBe(1);
  expect(statusOf('NAM', { submissions: [second] }).received).toBe(0);
});

test('late is after the end of the day in Vietnam, for what came in and for what is missing', () => {
  const at = (receivedAt: string) => statusOf('DOT1', { submissions: [submission({ receivedAt })] }).units[0]?.isLate;
  expect(at('2023-06-25T16:59:59Z')).toBe(false);
  expect(at('2023-06-25T17:00:00Z')).toBe(true);
  expect(statusOf('DOT1', { now: '2023-06-26T00:00:00Z' }).units[0]?.isLate).toBe(true);
});

test('a unit’s own deadline comes before the office’s, that before the plan’s; without any nobody is late', () => {
  const all = { period: 'DOT1', unit: null, dueOn: '2023-06-10' };
  const own = { period: 'DOT1', unit: 'NB01', dueOn: '2023-07-10' };
  expect(statusOf('DOT1', { deadlines: [all] })).toMatchObject({ dueOn: '2023-06-10', units: [{ isLate: true }] });
  expect(statusOf('DOT1', { deadlines: [own, all] }).units[0]?.isLate).toBe(false);
  expect(statusOf('NAM', { now: '2030-01-01T00:00:00Z' })).toMatchObject({ dueOn: null, units: [{ isLate: false }] });
});

test('a unit that the plan leaves out of everything owes no report; one that its scope alone does not reach still does', () => {
  const indicators = ['A', 'B'].map((code) =>
    indicatorOf({ code, sectorScope: ['DNNN'], populationExceptions: [{ unit: 'NB01', isAsked: false, reason: 'nghỉ' }] }),
  );
  const units = [unit('NB01'), unit('NB02'), unit('NB03', { sectors: ['HCSN'] })];
  expect(statusOf('DOT1', { plan: { ...plan, indicators }, units }).units.map((one) => one.unit)).toEqual(['NB02', 'NB03']);
  const [first = indicatorOf(), second = indicatorOf()] = indicators;
  const inOne = { ...plan, indicators: [first, { ...second, populationExceptions: [] }] };
  expect(statusOf('DOT1', { plan: inOne, units }).units.map((one) => one.unit)).toContain('NB01');
});
