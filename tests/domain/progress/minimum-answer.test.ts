import { expect, test } from 'vitest';
import type { IndicatorTable, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { minimumAnswer } from '#core/domain/progress/minimum-answer.ts';
import { unit } from './build.ts';

const figure = (facts: Partial<UnitFigure>): UnitFigure => ({
  unit: 'NB01',
  state: 'reported',
  numerator: 1,
  denominator: null,
  value: 1,
  derived: false,
  corrected: false,
  meetsTarget: true,
  note: null,
  source: null,
  sources: [],
  ...facts,
});
/** Only what is looked at of a table. */
const table = (facts: Partial<UnitFigure>) =>
  ({ indicators: [{ code: 'A', units: [figure(facts)] }] }) as unknown as IndicatorTable;
const answer = (...tables: readonly Partial<UnitFigure>[]) => minimumAnswer('A', unit('NB01'), tables.map(table));

test('what the unit reported last decides; silence and doubt hide nothing that was clear before', () => {
  expect(answer({})).toMatchObject({ state: 'reached', reached: { numerator: 1, denominator: null } });
  expect(answer({ numerator: 0, meetsTarget: false }, {})).toMatchObject({ state: 'short', reached: { numerator: 0 } });
  expect(answer({ state: 'not-reported' }, { state: 'needs-review' }, {})).toMatchObject({ state: 'reached' });
});

test('nothing reported, and something that waits for a person', () => {
  expect(answer({ state: 'not-reported' })).toMatchObject({ state: 'silent', reached: null });
  expect(answer({ state: 'not-reported' }, { state: 'needs-review' })).toMatchObject({ state: 'in-review' });
  expect(minimumAnswer('B', unit('NB01'), [table({})])).toMatchObject({ state: 'silent' });
});
