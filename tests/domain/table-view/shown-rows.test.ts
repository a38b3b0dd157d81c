import { expect, test } from 'vitest';
import type { SamePeriodComparison } from '#core/domain/consolidation/indicator-table.ts';
import { shownRows } from '#core/domain/table-view/shown-rows.ts';
import { everyRow, type RowFilter } from '#core/domain/table-view/table-view.ts';
import { row } from './rows.ts';

const than = (difference: number): SamePeriodComparison => ({
  isComparable: true,
  in: 'count',
  value: 10,
  population: 3,
  answered: 3,
  difference,
  percent: difference * 10,
});

const rows = [
  row('vuot', { verdict: 'exceeded', samePeriodLastYear: than(5) }),
  row('chua-dat', { verdict: 'not-met', samePeriodLastYear: than(-2) }),
  row('con-thoi-gian', { verdict: 'not-met', provisional: true, section: 'II' }),
  row('dat-tam-tinh', { verdict: 'met', provisional: true, samePeriodLastYear: than(0) }),
  row('chua-du', { verdict: 'insufficient-data', samePeriodLastYear: { isComparable: false, because: 'no-such-measure' } }),
];

const shown = (filter: Partial<RowFilter>) => shownRows(rows, { ...everyRow, ...filter }).map(({ code }) => code);

test('a filter that asks nothing shows everything', () => {
  expect(shown({})).toEqual(['vuot', 'chua-dat', 'con-thoi-gian', 'dat-tam-tinh', 'chua-du']);
});

test('by verdict: any of those that are asked for, tạm tính among them', () => {
  expect(shown({ verdicts: ['not-met'] })).toEqual(['chua-dat', 'con-thoi-gian']);
  expect(shown({ verdicts: ['not-met', 'insufficient-data'] })).toEqual(['chua-dat', 'con-thoi-gian', 'chua-du']);
  expect(shown({ verdicts: ['provisional'] })).toEqual(['con-thoi-gian', 'dat-tam-tinh']);
});

test('as much as last year is neither more nor less, and what cannot be compared is neither', () => {
  expect(shown({ changes: ['up'] })).toEqual(['vuot']);
  expect(shown({ changes: ['down'] })).toEqual(['chua-dat']);
  expect(shown({ changes: ['up', 'down'] })).toEqual(['vuot', 'chua-dat']);
});

test('what is asked in two lists must hold in both', () => {
  expect(shown({ verdicts: ['not-met'], sections: ['II'] })).toEqual(['con-thoi-gian']);
  expect(shown({ verdicts: ['exceeded'], changes: ['down'] })).toEqual([]);
});
