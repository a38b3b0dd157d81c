import { expect, test } from 'vitest';
import { closingFindings } from '#core/domain/closing/closing-findings.ts';
import { seriesDifferences } from '#core/domain/closing/series-differences.ts';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { StandingFigure } from '#core/domain/figures/figure.ts';
import { issueOf } from '#core/domain/figures/issue.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { submission } from '../../support/submissions.ts';
import { blank, count, doubtful, indicatorOf, periodOf, planOf, planUnit, standing } from '../consolidation/build.ts';

const plan = planOf([indicatorOf(), indicatorOf({ code: 'I2', measureId: 'i2' })]);
const units = ['U1', 'U2', 'U3'].map((code) => planUnit(code));

function findings(
  figures: readonly StandingFigure[],
  given: { received?: readonly Submission[]; missing?: readonly string[]; today?: string } = {},
) {
  const period = periodOf(plan, 'DOT1');
  const table = consolidate({ plan, planVersion: 1, units, standing: figures, period, basis: 'period' });
  const delivery = (unit: string) => ({
    unit,
    name: unit,
    state: given.missing?.includes(unit) ? ('missing' as const) : ('received' as const),
    isLate: false,
    daysLate: 0,
    dueOn: null,
    wasRefused: false,
    receivedAt: null,
    file: null,
    deliveries: 1,
    issues: 0,
  });
  return closingFindings({
    tables: [table],
    submissions: { expected: 3, received: 3, dueOn: null, units: units.map(({ code }) => delivery(code)) },
    received: given.received ?? [],
    series: seriesDifferences(plan, figures),
    lastDay: period.to,
    today: given.today ?? '2023-07-01',
  });
}

const all = (code: string) => units.map((unit) => standing(unit.code, 'DOT1', count(5), { indicator: code }));
const whole = [...all('I1'), ...all('I2')];

test('where all has come and adds up there is nothing', () => {
  expect(findings(whole)).toEqual([]);
});

test('the last day itself is too early, the day after is not', () => {
  expect(findings(whole, { today: '2023-06-30' })).toEqual([{ kind: 'not-over', lastDay: '2023-06-30' }]);
  expect(findings(whole, { today: '2023-07-01' })).toEqual([]);
});

test('a unit that sent nothing is named once, not with every figure', () => {
  const without = whole.filter(({ unit }) => unit !== 'U2');
  expect(findings(without, { missing: ['U2'] })).toEqual([{ kind: 'unit-missing', unit: 'U2' }]);
});

test('figures in review and figures left out are told apart, by indicator with their units', () => {
  const figures = [
    ...all('I2'),
    standing('U1', 'DOT1', doubtful),
    standing('U2', 'DOT1', blank),
    standing('U3', 'DOT1', count(1)),
  ];
  expect(findings(figures)).toEqual([
    { kind: 'figures-in-review', indicator: 'I1', units: ['U1'] },
    { kind: 'figures-missing', indicator: 'I1', units: ['U2'] },
  ]);
});

test('what waits and sums that differ in what stands are named with their cells', () => {
  const differs = issueOf('total-differs', { sheet: 'Biểu', cell: 'E20', indicator: 'I1', found: '16', candidates: ['15'] });
  const received = [
    submission({ id: 's1', state: 'standing', unit: 'U1', issues: [differs] }),
    submission({ id: 's2', state: 'waiting', unit: null, file: 'la.xlsx', issues: [differs] }),
    submission({ id: 's3', state: 'withdrawn', unit: 'U1', issues: [differs] }),
  ];
  expect(findings(whole, { received })).toEqual([
    { kind: 'submission-waiting', submissionId: 's2', unit: null, file: 'la.xlsx' },
    expect.objectContaining({ kind: 'total-differs', submissionId: 's1', cell: 'E20', found: '16', expected: ['15'] }),
  ]);
});

test('cumulative figures that differ from their periods, or fall, are told by indicator with their units', () => {
  const year = [standing('U1', 'DOT2', count(2)), standing('U1', 'NAM', count(9)), standing('U2', 'NAM', count(4))];
  // U1: 5 + 2 is not 9 · U2: 4 is less than 5.
  expect(findings([...whole, ...year])).toEqual([
    { kind: 'periods-do-not-add', indicator: 'I1', units: ['U1'] },
    { kind: 'cumulative-decreased', indicator: 'I1', units: ['U2'] },
  ]);
});
