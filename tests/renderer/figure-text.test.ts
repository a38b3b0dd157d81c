import { expect, test } from 'vitest';
import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { completionText, provinceText, unitText } from '../../renderer/components/figure-text.ts';
import { figure, indicator, province as provinceOf } from '../domain/reports/build.ts';

const province = (numerator: number | null, denominator: number | null) => provinceOf({ numerator, denominator });

const row = (measure: IndicatorRow['measure'], target: IndicatorRow['target']): IndicatorRow =>
  indicator({ measure, aggregation: measure === 'count' ? 'sum' : 'ratio_of_sums', target, verdict: 'no-target' });

const unit = (given: Partial<UnitFigure>): UnitFigure => figure('U1', given);

test('a count prints with dots and copies as the number', () => {
  expect(provinceText(row('count', null), province(1259, null))).toMatchObject({
    text: '1.259',
    number: { value: 1259, isPercent: false },
  });
});

test('a ratio prints its parts and a percentage that never denies the verdict', () => {
  const above80 = row('ratio', { comparator: '>', value: 80, display: '> 80%' });
  expect(provinceText(above80, province(118, 130)).text).toBe('118/130 (90,8%)');
  expect(provinceText(above80, province(7996, 10000)).text).toBe('7.996/10.000 (79,96%)');
});

test('nothing reported is no zero', () => {
  expect(provinceText(row('count', null), province(null, null)).text).toBeNull();
  expect(unitText(row('count', null), unit({ state: 'not-reported' })).text).toBeNull();
  expect(unitText(row('count', null), unit({ numerator: 0, value: 0 })).text).toBe('0');
});

test('what needs review shows no number, though one was typed', () => {
  expect(unitText(row('count', null), unit({ state: 'needs-review', numerator: 12 })).text).toBeNull();
});

test('yes and no are words', () => {
  expect(unitText(row('yes-no', null), unit({ value: true })).text).toBe('có');
  expect(unitText(row('yes-no', null), unit({ value: false })).text).toBe('không');
});

test('a rate below 100 % never prints as 100 %', () => {
  expect(completionText(0.99999).text).not.toBe('100,0%');
  expect(completionText(null).text).toBeNull();
});
