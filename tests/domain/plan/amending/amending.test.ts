import { describe, expect, test } from 'vitest';
import { frozenChanges } from '#core/domain/plan/amending/frozen-changes.ts';
import { copyForYear, idForYear } from '#core/domain/plan/amending/next-year.ts';
import { planChanges } from '#core/domain/plan/amending/plan-changes.ts';
import { planFaults } from '#core/domain/plan/amending/plan-faults.ts';
import { dayOf } from '#core/domain/plan/day-text.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { displayTarget } from '#core/domain/plan/target-display.ts';
import { parseTarget } from '#core/domain/plan/target-text.ts';
import { planIds, presetPlan } from '../../../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');

const withIndicator = (code: string, change: Partial<Indicator>): Plan => ({
  ...plan,
  indicators: plan.indicators.map((indicator) => (indicator.code === code ? { ...indicator, ...change } : indicator)),
});
const withoutIndicator = (code: string): Plan => ({
  ...plan,
  indicators: plan.indicators.filter((indicator) => indicator.code !== code),
});

describe('a target as it is typed', () => {
  test.each([
    ['≥ 1.200', { comparator: '>=', value: 1200 }],
    ['> 40%', { comparator: '>', value: 40 }],
    ['trên 40%', { comparator: '>', value: 40 }],
    ['1.800 – 2.000', { comparator: 'range', min: 1800, max: 2000 }],
    ['từ 25-30', { comparator: 'range', min: 25, max: 30 }],
    ['dưới 1%', { comparator: '<', value: 1 }],
    ['= 0', { comparator: '=', value: 0 }],
    ['70% trở lên', { comparator: '>=', value: 70 }],
    ['12,5%', { comparator: '>=', value: 12.5 }],
    ['85', { comparator: '>=', value: 85 }],
  ])('“%s”', (typed, target) => {
    expect(parseTarget(typed, 'ratio')).toEqual(target);
  });

  test.each(['', 'nhiều', '30 – 25', '≥', '12 hoặc 13'])('“%s” is none', (typed) => {
    expect(parseTarget(typed, 'count')).toBeNull();
  });

  test('a percentage is none where things are counted', () => {
    expect(parseTarget('> 40%', 'count')).toBeNull();
  });

  test('what a plan displays is read back as the same target', () => {
    const targets = planIds.flatMap((id) => presetPlan(id).indicators);
    for (const { target, measure } of targets) {
      if (target !== null) expect(parseTarget(displayTarget(target, measure), measure)).toEqual(target);
    }
  });
});

test('days are day-first, and only those of the calendar', () => {
  expect(dayOf('30/6/2023')).toBe('2023-06-30');
  expect(dayOf('2023-06-30')).toBe('2023-06-30');
  expect(dayOf('31/6/2023')).toBeNull();
  expect(dayOf('6/2023')).toBeNull();
});

test.each(planIds)('%s as it ships has no fault', (id) => {
  expect(planFaults(presetPlan(id))).toEqual([]);
});

describe('a plan that cannot be used says why and where', () => {
  const period = { code: 'DOT1', label: 'Đợt 1', from: '2023-01-01', to: '2023-06-30', theme: null, quotation: '' };
  test.each<[string, string, Plan]>([
    ['code-twice', 'NB23-02', withIndicator('NB23-01', { code: 'NB23-02' })],
    ['name-missing', 'NB23-04', withIndicator('NB23-04', { name: ' ' })],
    ['measure-does-not-fit', 'NB23-04', withIndicator('NB23-04', { aggregation: 'ratio_of_sums' })],
    ['target-backwards', 'NB23-04', withIndicator('NB23-04', { target: { comparator: 'range', min: 5, max: 5 } })],
    ['period-backwards', 'DOT1', { ...plan, emulationPeriods: [{ ...period, to: '2022-12-31', from: '2023-01-01' }] }],
    ['period-outside-year', 'DOT1', { ...plan, emulationPeriods: [{ ...period, to: '2024-01-31' }] }],
    ['period-code-taken', 'NAM', { ...plan, emulationPeriods: [{ ...period, code: 'NAM' }] }],
    ['not-a-day', '2023-02-30', { ...plan, issuedOn: '2023-02-30' }],
    ['deadline-without-period', 'DOT9', { ...plan, reportingDeadlines: [{ periodCode: 'DOT9', dueOn: '2023-07-05' }] }],
  ])('%s at %s', (kind, at, faulty) => {
    expect(planFaults(faulty)).toContainEqual({ kind, at });
  });
});

describe('what figures were read by stays as it was', () => {
  const use = { hasReports: true, indicators: new Set(['NB23-04']) };
  const frozen = (after: Plan, of = use) => frozenChanges(plan, after, of);

  test('a target, a name or a scope may be amended with figures there', () => {
    const amended = withIndicator('NB23-04', {
      target: { comparator: '>=', value: 1500 },
      name: 'Sáng kiến',
      sectorScope: ['DN'],
    });
    expect(frozen(amended)).toEqual([]);
  });

  test('an indicator with figures may neither go nor be counted otherwise; one without may', () => {
    expect(frozen(withIndicator('NB23-04', { decimals: 1 }))).toEqual([{ kind: 'indicator-recounted', code: 'NB23-04' }]);
    expect(frozen(withoutIndicator('NB23-04'))).toEqual([{ kind: 'indicator-removed', code: 'NB23-04' }]);
    expect(frozen(withoutIndicator('NB23-05'))).toEqual([]);
  });

  test('days of emulation periods and the year stand still once a report is in', () => {
    const moved = plan.emulationPeriods.map((period) => ({ ...period, to: period.to.replace('06-30', '07-31') }));
    const after = { ...plan, emulationPeriods: moved };
    expect(frozen(after)).toEqual([{ kind: 'periods' }]);
    expect(frozen({ ...plan, year: 2024 })).toEqual([{ kind: 'year' }]);
    expect(frozen(after, { hasReports: false, indicators: new Set() })).toEqual([]);
    const renamed = plan.emulationPeriods.map((period) => ({ ...period, theme: 'Thi đua' }));
    expect(frozen({ ...plan, emulationPeriods: renamed })).toEqual([]);
  });
});

test('what an amendment changed is told by part, row and field', () => {
  const amended = withIndicator('NB23-04', { target: { comparator: '>=', value: 1500 } });
  expect(planChanges(plan, amended)).toEqual([{ part: 'indicators', code: 'NB23-04', fields: ['target'] }]);
  expect(planChanges(plan, withoutIndicator('NB23-04'))).toEqual([{ part: 'indicators', code: 'NB23-04', fields: [] }]);
  expect(planChanges(plan, { ...plan, theme: 'Chủ đề', recipients: [] })).toEqual([
    { part: 'theme', code: null, fields: [] },
    { part: 'recipients', code: null, fields: [] },
  ]);
  expect(planChanges(plan, plan)).toEqual([]);
});

describe('a copy for the next year', () => {
  const copy = copyForYear(plan, { id: idForYear(plan, 2024), year: 2024 });

  test('measures are linked, codes and days are the new year’s', () => {
    expect(copy.id).toBe('ninh-binh-2024');
    expect(copy.indicators.map(({ measureId }) => measureId)).toEqual(plan.indicators.map(({ measureId }) => measureId));
    expect(copy.indicators[3]?.code).toBe('NB24-04');
    expect(copy.indicators[3]?.target).toEqual({ comparator: '>=', value: 1200 });
    expect(copy.emulationPeriods.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2024-01-01 2024-06-30',
      '2024-07-01 2024-12-31',
    ]);
    expect(copy.title).toContain('năm 2024');
    expect(planFaults(copy)).toEqual([]);
  });

  test('the former document’s number, day and words about days are not taken along', () => {
    expect([copy.documentNumber, copy.issuedOn, copy.emulationPeriods[0]?.quotation]).toEqual([null, null, '']);
  });

  test('the 29th of February becomes the 28th; an id without its year gets the new one', () => {
    const leap = { ...plan, year: 2024, reportingDeadlines: [{ periodCode: 'NAM', dueOn: '2024-02-29' }] };
    expect(copyForYear(leap, { id: 'x', year: 2025 }).reportingDeadlines[0]?.dueOn).toBe('2025-02-28');
    expect(idForYear({ id: 'hung-yen', year: 2023 }, 2024)).toBe('hung-yen-2024');
  });
});
