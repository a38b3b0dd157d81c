import { expect, test } from 'vitest';
import { unusualChange } from '#core/domain/validation/unusual-change.ts';
import { unusualFigures } from '#core/domain/validation/unusual-figures.ts';
import { presetPlan } from '../../support/plans.ts';
import { countFigure } from '../../support/submissions.ts';

test('a figure is unusual where its modified z-score is above 3.5', () => {
  // Median 11, deviations 1 1 0 0 1 → MAD 1: the score of 16 is 0.6745 · 5 = 3.37, of 17 it is 4.05.
  expect(unusualChange(16, [10, 12, 11, 11, 10])).toBeNull();
  expect(unusualChange(17, [10, 12, 11, 11, 10])?.score).toBeCloseTo(4.047, 3);
  expect(unusualChange(5, [10, 12, 11, 11, 10])?.score).toBeCloseTo(-4.047, 3);
});

test('fewer than four former figures say nothing, nor do four that are all the same', () => {
  expect(unusualChange(1000, [10, 12, 11])).toBeNull();
  expect(unusualChange(1000, [10, 10, 10, 10])).toBeNull();
});

test('where most former figures are the same, the mean deviation is taken', () => {
  // Deviations 0 0 0 4 → mean 1, spread 1.253.
  expect(unusualChange(15, [10, 10, 10, 14])?.score).toBeCloseTo(3.989, 3);
  expect(unusualChange(14, [10, 10, 10, 14])).toBeNull();
});

test('is noted at the figure’s cell, with the former ones', () => {
  const former = new Map([['nb23-04', [100, 110, 105, 120]]]);
  expect(unusualFigures(presetPlan('ninh-binh-2023'), [countFigure('NB23-04', 1050)], former)).toMatchObject([
    { severity: 'note', code: 'unusual-change', cell: 'E9', candidates: ['100', '110', '105', '120'] },
  ]);
  expect(unusualFigures(presetPlan('ninh-binh-2023'), [countFigure('NB23-04', 115)], former)).toEqual([]);
});
