import { expect, test } from 'vitest';
import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { unitFigures } from '#core/domain/letters/unit-figures.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { figure, indicator, table } from '../reports/build.ts';

/** What stands in the line of unit A, the same on both bases unless told otherwise. */
function lineOf(row: Partial<IndicatorRow>, cumulative: Partial<UnitFigure>, inPeriod = cumulative) {
  const tableWith = (given: Partial<UnitFigure>) => table([indicator({ ...row, units: [figure('A', given)] })]);
  const [line] = unitFigures('A', { inPeriod: tableWith(inPeriod), cumulative: tableWith(cumulative) }, reportWords);
  return line;
}

const atLeast = (value: number) => ({ comparator: '>=', value, display: '' }) as const;
const ratio = { measure: 'ratio', aggregation: 'ratio_of_sums', target: atLeast(85) } as const;
const yesNo = { measure: 'yes-no', aggregation: 'per_unit_yes_no', target: atLeast(100) } as const;

test('a part of the province’s sum has no target of its own, unless it was allocated one or there is to be none', () => {
  const sum = { numerator: 1259, value: 1259 };
  expect(lineOf({}, sum)).toMatchObject({ target: '–', cumulative: '1.259', completion: '–' });
  const own = { ...sum, ownTarget: { ...atLeast(2000), display: '≥ 2.000' }, meetsTarget: false };
  expect(lineOf({}, own)).toMatchObject({ target: '≥ 2.000', completion: '63,0%', meets: false });
  const none = { target: { comparator: '=', value: 0, display: '= 0' } } as const;
  expect(lineOf(none, { numerator: 0, value: 0, meetsTarget: true })).toMatchObject({
    target: '= 0',
    completion: '–',
    meets: true,
  });
});

test('a ratio shows its parts and is held against the plan’s rate; yes and no are words', () => {
  const parts = { numerator: 118, denominator: 130, value: (100 * 118) / 130, meetsTarget: true };
  const before = { numerator: 18, denominator: 130, value: (100 * 18) / 130 };
  expect(lineOf(ratio, parts, before)).toMatchObject({
    target: '≥ 85%',
    inPeriod: '18/130 (13,8%)',
    cumulative: '118/130 (90,8%)',
    completion: '106,8%',
  });
  expect(lineOf(yesNo, { value: false, meetsTarget: false })).toMatchObject({
    target: 'Có',
    cumulative: 'Không',
    completion: '–',
  });
});

test('what is not there has its own mark and is no zero; what waits for a person is not counted', () => {
  expect(lineOf({}, { state: 'not-reported' })).toMatchObject({ cumulative: '…', state: 'missing', meets: null });
  expect(lineOf({}, { state: 'not-due' })).toMatchObject({ cumulative: '*', state: 'counted' });
  expect(lineOf({}, { state: 'not-applicable' })).toMatchObject({ cumulative: '–', state: 'counted' });
  expect(lineOf(ratio, { state: 'needs-review', value: 81.2 })).toMatchObject({ cumulative: '81,2%?', state: 'doubtful' });
  expect(lineOf({}, { numerator: 5, value: 5 }, { state: 'not-reported' })).toMatchObject({ inPeriod: '…', state: 'missing' });
});

test('worked out, corrected and telephoned figures are marked', () => {
  const call = {
    kind: 'person',
    actor: 'an',
    at: '2023-06-20',
    reason: 'gọi',
    raw: '7',
    told: { by: null, on: '2023-06-20' },
  } as const;
  expect(lineOf({}, { numerator: 7, value: 7, derived: true, corrected: true, source: call })).toMatchObject({
    cumulative: '7ƒ✎†',
    isDerived: true,
    isCorrected: true,
    isTelephoned: true,
  });
});

test('an indicator that the unit is not asked is left out', () => {
  const other = table([indicator({ units: [figure('B', { numerator: 1, value: 1 })] })]);
  expect(unitFigures('A', { inPeriod: other, cumulative: other }, reportWords)).toEqual([]);
});
