import { expect, test } from 'vitest';
import type { Allocation } from '#core/domain/allocation/allocation.ts';
import type { StatedTarget } from '#core/domain/allocation/stated-target.ts';
import { differingTargets } from '#core/domain/validation/target-rule.ts';
import { presetPlan } from '../../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const stated = (indicator: string, units: number, facts: Partial<StatedTarget> = {}): StatedTarget => ({
  indicator,
  sheet: 'Biểu 1',
  cell: 'C4',
  raw: String(units),
  amount: { units, decimals: 0 },
  column: 'Biểu 1!2',
  ...facts,
});
const allocated = (indicator: string, units: number, decimals = 0): Allocation => ({
  planId: plan.id,
  unit: 'NB01',
  indicator,
  amount: { units, decimals },
  planVersion: 1,
  decision: { number: null, signedOn: null },
  at: '2023-02-01T00:00:00.000Z',
  actor: 'an',
  reason: null,
});
const inShort = (targets: readonly StatedTarget[], allocations: readonly Allocation[]) =>
  differingTargets(plan, targets, allocations).map(({ severity, code, cell, indicator, found, candidates }) => [
    `${severity} ${code} ${cell} ${indicator} ${found}`,
    ...candidates,
  ]);

test('a target that differs from the allocation is a warning with the cell, what stands there and what was given', () => {
  const targets = [stated('NB23-04', 75), stated('NB23-10', 300, { cell: 'C5' })];
  expect(inShort(targets, [allocated('NB23-04', 80), allocated('NB23-10', 300)])).toEqual([
    ['warning target-differs C4 NB23-04 75', '≥ 80'],
  ]);
});

test('without an allocation there is nothing to differ from', () => {
  expect(inShort([stated('NB23-04', 75), stated('NB23-06', 50)], [])).toEqual([]);
});

test('a rate is compared as a number: 85 and 85,00 are the same', () => {
  const rate = stated('NB23-06', 8500, { raw: '85%', amount: { units: 8500, decimals: 2 } });
  const other = stated('NB23-04', 75);
  expect(inShort([rate, other], [allocated('NB23-06', 850, 1)])).toEqual([]);
  expect(inShort([rate, other], [allocated('NB23-06', 9000, 2)])).toEqual([['warning target-differs C4 NB23-06 85%', '≥ 90%']]);
});

test('a column that repeats the plan’s own numbers is the province’s, and says nothing of the unit', () => {
  const column = [stated('NB23-04', 1200), stated('NB23-10', 6071), stated('NB23-11', 90)];
  const given = [allocated('NB23-04', 80), allocated('NB23-10', 300), allocated('NB23-11', 85)];
  expect(inShort(column, given)).toEqual([]);
  // In another column, of the unit's own numbers, the same one is.
  expect(inShort([...column, stated('NB23-36', 3, { column: 'Biểu 2!2', cell: 'C9' })], [allocated('NB23-36', 2)])).toEqual([
    ['warning target-differs C9 NB23-36 3', '≥ 2'],
  ]);
});

test('said in two places, nobody can tell which of them is meant', () => {
  expect(inShort([stated('NB23-04', 75), stated('NB23-04', 80, { cell: 'C9' })], [allocated('NB23-04', 80)])).toEqual([]);
});
