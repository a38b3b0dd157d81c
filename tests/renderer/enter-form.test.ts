import { describe, expect, test } from 'vitest';
import { findReportingPeriod } from '#core/domain/plan/reporting-periods.ts';
import { dayTyped } from '#core/text/vi-enter.ts';
import { askedBases, askedRows, placeAfter, placeBeside } from '../../renderer/pages/enter/asked-rows.ts';
import {
  type FormAction,
  type FormPlace,
  filledRows,
  formState,
  nextForm,
  textAt,
} from '../../renderer/pages/enter/form-state.ts';
import { sideKey, understood } from '../../renderer/pages/enter/understood.ts';
import { presetPlan, unitNamed } from '../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const unit = unitNamed('NB06', 'LĐLĐ huyện Yên Khánh');
const periodOf = (code: string) => {
  const period = findReportingPeriod(plan, code);
  if (!period) throw new Error(code);
  return period;
};
const at = (indicator: string, cell: FormPlace['cell'] = 'numerator', basis: FormPlace['basis'] = 'period'): FormPlace => ({
  basis,
  indicator,
  cell,
});
const typed = (place: FormPlace, text: string): FormAction => ({ kind: 'typed', place, text });
const formAfter = (...actions: readonly FormAction[]) => actions.reduce(nextForm, formState([]));
const left: FormAction = { kind: 'left' };
const undone: FormAction = { kind: 'undone' };
const redone: FormAction = { kind: 'redone' };

describe('what was typed is taken back cell by cell', () => {
  const [a, b] = [at('NB23-04'), at('NB23-06')];
  const both = [typed(a, '1'), typed(a, '12'), left, typed(b, '3')];

  test('typing in a cell until it is left is one step', () => {
    const state = formAfter(...both, undone);
    expect([textAt(state, a), textAt(state, b), state.shown]).toEqual(['12', '', b]);
    expect(textAt(formAfter(...both, undone, undone), a)).toBe('');
    expect(formAfter(...both, undone, undone, undone)).toEqual(formAfter(...both, undone, undone));
  });

  test('a cell that was left and typed in again is another step', () => {
    const state = formAfter(typed(a, '1'), left, typed(a, '2'), undone);
    expect(textAt(state, a)).toBe('1');
  });

  test('what was taken back is done again, until something else is typed', () => {
    const state = formAfter(...both, undone, undone, redone);
    expect([textAt(state, a), state.shown]).toEqual(['12', a]);
    expect(textAt(formAfter(...both, undone, typed(a, '9'), redone), b)).toBe('');
  });

  test('rows without anything in them are not kept', () => {
    expect(filledRows(formAfter(typed(a, '1'), typed(b, ' ')).rows).map(({ indicator }) => indicator)).toEqual(['NB23-04']);
  });
});

describe('what the form asks', () => {
  const rows = askedRows(plan, unit, periodOf('DOT1'));

  test('all that the unit reports and nothing else, with the cells of its kind of answer', () => {
    const cells = Object.fromEntries(rows.map(({ indicator, sides }) => [indicator.code, sides[0]?.cells.length]));
    expect(cells).toMatchObject({ 'NB23-04': 1, 'NB23-06': 3, 'NB23-01': 1, 'NB23-37': 3 });
    expect(Object.keys(cells)).not.toContain('NB23-24');
    expect(Object.keys(cells)).not.toContain('NB23-02');
  });

  test('a later emulation period asks for both, but only once for what does not add up', () => {
    expect(askedBases(plan, periodOf('DOT1'))).toEqual(['period']);
    expect(askedBases(plan, periodOf('NAM'))).toEqual(['cumulative']);
    expect(askedBases(plan, periodOf('DOT2'))).toEqual(['period', 'cumulative']);
    const later = askedRows(plan, unit, periodOf('DOT2'));
    const cellsOf = (code: string) =>
      later.find(({ indicator }) => indicator.code === code)?.sides.map(({ cells }) => cells.length);
    expect([cellsOf('NB23-04'), cellsOf('NB23-33')]).toEqual([
      [1, 1],
      [0, 3],
    ]);
  });

  test('Enter goes on to the next count, arrows to the neighbour', () => {
    expect(placeAfter(rows, at('NB23-04'), 1)).toEqual(at('NB23-05'));
    expect(placeAfter(rows, at('NB23-05'), 1)).toEqual(at('NB23-05', 'denominator'));
    expect(placeAfter(rows, at('NB23-05', 'denominator'), 1)).toEqual(at('NB23-06'));
    expect(placeAfter(rows, at('NB23-06'), -1)).toEqual(at('NB23-05', 'denominator'));
    expect(placeAfter(rows, at('NB23-01'), -1)).toBeNull();
    expect(placeBeside(rows, at('NB23-05', 'denominator'), [0, 1])).toEqual(at('NB23-05', 'percent'));
    expect(placeBeside(rows, at('NB23-05', 'denominator'), [1, 0])).toEqual(at('NB23-06', 'denominator'));
    expect(placeBeside(rows, at('NB23-05', 'denominator'), [-1, 0])).toEqual(at('NB23-04'));
    expect(placeBeside(rows, at('NB23-01'), [-1, 0])).toBeNull();
  });
});

test('every row says what it is taken for', () => {
  const source = { kind: 'paper', receivedOn: '2023-06-15', toldBy: null, scan: null } as const;
  const row = (indicator: string, numerator: string, denominator = '') => ({
    indicator,
    basis: 'period' as const,
    numerator,
    denominator,
    percent: '',
  });
  const rows = [
    row('NB23-04', '1.187'),
    row('NB23-10', '-'),
    row('NB23-06', '118', '130'),
    row('NB23-11', 'chưa có'),
    row('NB23-09', '1O'),
  ];
  const read = understood({ plan, unit, period: periodOf('DOT1') }, { source, rows });
  const said = (code: string) => read.get(sideKey('period', code));
  expect(said('NB23-04')?.text).toBe('1.187');
  expect(said('NB23-10')?.text).toBe('0 · không phát sinh');
  expect(said('NB23-06')?.text).toBe('118/130 (90,8%)');
  expect(said('NB23-11')).toEqual({ state: 'not-reported', text: 'chưa có số liệu', issues: [] });
  expect(said('NB23-09')).toMatchObject({ state: 'needs-review', text: 'cần xem', issues: [{ code: 'not-a-number' }] });
  expect(said('NB23-26')).toBeUndefined();
});

test.each([
  ['28/6/2023', '2023-06-28'],
  [' 1-2-24 ', '2024-02-01'],
  ['01.12.2023', '2023-12-01'],
  ['31/6/2023', null],
  ['6/28/2023', null],
  ['28/6', null],
  ['', null],
])('“%s” is the day %s', (text, day) => expect(dayTyped(text)).toBe(day));
