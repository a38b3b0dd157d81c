import { expect, test } from 'vitest';
import { planChanges } from '#core/domain/plan/amending/plan-changes.ts';
import { planFaults } from '#core/domain/plan/amending/plan-faults.ts';
import { withPopulation, withUnits } from '#core/domain/plan/amending/population-change.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { presetPlan } from '../../../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const exceptionsOf = ({ indicators }: Plan, code = 'NB23-04') =>
  indicators.find((indicator) => indicator.code === code)?.populationExceptions;

const leftOut = withPopulation(plan, 'NB23-04', [{ unit: 'NB05', choice: 'out' }], 'không phát sinh');

test('units are taken in or left out with the reason, of that indicator alone', () => {
  const both = withPopulation(leftOut, 'NB23-04', [{ unit: 'NB06', choice: 'in' }], 'tự nguyện');
  expect(exceptionsOf(both)).toEqual([
    { unit: 'NB05', isAsked: false, reason: 'không phát sinh' },
    { unit: 'NB06', isAsked: true, reason: 'tự nguyện' },
  ]);
  expect(exceptionsOf(both, 'NB23-05')).toBeUndefined();
  expect(planChanges(plan, both)).toEqual([{ part: 'indicators', code: 'NB23-04', fields: ['populationExceptions'] }]);
});

test('a unit has one say; as the scope says it has none, and the plan is what it was', () => {
  const now = withPopulation(leftOut, 'NB23-04', [{ unit: 'NB05', choice: 'in' }], 'lại tham gia');
  expect(exceptionsOf(now)).toEqual([{ unit: 'NB05', isAsked: true, reason: 'lại tham gia' }]);
  const back = withPopulation(leftOut, 'NB23-04', [{ unit: 'NB05', choice: 'as-scope' }], 'nhầm');
  expect(back).toEqual(plan);
  expect(planChanges(leftOut, back)).toEqual([{ part: 'indicators', code: 'NB23-04', fields: ['populationExceptions'] }]);
});

test('only what is said of units that go on comes along', () => {
  expect(exceptionsOf(withUnits(leftOut, [{ code: 'NB05' }]))).toHaveLength(1);
  expect(withUnits(leftOut, [{ code: 'NB06' }])).toEqual(plan);
});

test('one unit named twice is a fault', () => {
  const [exception] = exceptionsOf(leftOut) ?? [];
  const twice = {
    ...plan,
    indicators: plan.indicators.map((one) => ({ ...one, populationExceptions: exception ? [exception, exception] : [] })),
  };
  expect(planFaults(leftOut)).toEqual([]);
  expect(planFaults(twice)[0]).toEqual({ kind: 'population-unit-twice', at: 'NB23-01' });
});
