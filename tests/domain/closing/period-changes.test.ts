import { expect, test } from 'vitest';
import type { ClosedPeriod } from '#core/domain/closing/closed-period.ts';
import { periodChanges } from '#core/domain/closing/period-changes.ts';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { StandingFigure } from '#core/domain/figures/figure.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { letterOf } from '#core/domain/reports/letter.ts';
import { count, indicatorOf, periodOf, planOf, planUnit, standing } from '../consolidation/build.ts';

const plan = planOf([indicatorOf()]);
const units = ['U1', 'U2'].map((code) => planUnit(code));
const tables = (code: string, figures: readonly StandingFigure[], of = plan, planVersion = 1) =>
  (['cumulative', 'period'] as const).map((basis: Basis) =>
    consolidate({ plan: of, planVersion, units, standing: figures, period: periodOf(of, code), basis }),
  );

const closed = (code: string, figures: readonly StandingFigure[]): ClosedPeriod => ({
  format: 1,
  planId: plan.id,
  period: periodOf(plan, code),
  note: { at: '2023-07-05T01:00:00.000Z', actor: 'lan', decision: { number: null, signedOn: null }, reason: null },
  tables: tables(code, figures),
  submissions: { expected: 2, received: 2, dueOn: null, units: [] },
  letter: letterOf(plan, {}),
  isFromPlanStart: code === 'DOT1',
  hasTimeLeft: code === 'DOT1',
});

const first = [standing('U1', 'DOT1', count(5)), standing('U2', 'DOT1', count(7))];

test('nothing changed is nothing listed', () => {
  expect(periodChanges(closed('DOT1', first), tables('DOT1', first))).toEqual({
    planVersion: { before: 1, after: 1 },
    figures: [],
    totals: [],
  });
});

test('a period whose figures are the cumulative ones lists each change once, with what gives the figure now', () => {
  const other = standing('U1', 'DOT1', count(6));
  const source = { ...other.source, submissionId: 's9', file: 'moi.xlsx' } as StandingFigure['source'];
  const { figures, totals } = periodChanges(closed('DOT1', first), tables('DOT1', [{ ...other, source }, ...first.slice(1)]));
  expect(figures).toMatchObject([
    {
      unit: 'U1',
      before: { value: 5 },
      after: { value: 6 },
      because: { kind: 'submission', submissionId: 's9', file: 'moi.xlsx' },
    },
  ]);
  expect(totals).toMatchObject([{ indicator: 'I1', before: { numerator: 12 }, after: { numerator: 13 }, units: 1 }]);
});

test('a figure that is gone says which report it came from', () => {
  const { figures } = periodChanges(closed('DOT1', first), tables('DOT1', first.slice(1)));
  expect(figures).toMatchObject([
    {
      unit: 'U1',
      after: { state: 'not-reported' },
      because: { kind: 'taken-out', submissionId: 'U1 DOT1', file: 'U1-DOT1.xlsx' },
    },
  ]);
});

test('a later period tells its own figures and the cumulative ones apart', () => {
  const year = [...first, standing('U1', 'DOT2', count(1)), standing('U2', 'DOT2', count(1))];
  const more = [...first, standing('U1', 'DOT2', count(3)), standing('U2', 'DOT2', count(1))];
  const { figures, totals } = periodChanges(closed('DOT2', year), tables('DOT2', more));
  expect(figures.map(({ basis, before, after }) => [basis, before?.value, after?.value])).toEqual([
    ['cumulative', 6, 8],
    ['period', 1, 3],
  ]);
  expect(totals.map(({ basis, before, after }) => [basis, before?.numerator, after?.numerator])).toEqual([
    ['cumulative', 14, 16],
    ['period', 2, 4],
  ]);
});

test('another target changes the province’s row and no figure; an indicator that is new or gone is told as one', () => {
  const amended = planOf([indicatorOf({ target: { comparator: '>=', value: 12 } }), indicatorOf({ code: 'I2' })]);
  const { figures, totals, planVersion } = periodChanges(closed('DOT1', first), tables('DOT1', first, amended, 2));
  expect(figures.map(({ indicator, before }) => [indicator, before])).toEqual([
    ['I2', null],
    ['I2', null],
  ]);
  expect(totals).toMatchObject([
    { indicator: 'I1', before: { verdict: 'exceeded', target: '≥ 10' }, after: { verdict: 'met', target: '≥ 12' }, units: 0 },
    { indicator: 'I2', before: null },
  ]);
  expect(planVersion).toEqual({ before: 1, after: 2 });
});
