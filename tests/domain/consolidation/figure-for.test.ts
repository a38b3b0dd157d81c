import { describe, expect, test } from 'vitest';
import { figureFor } from '#core/domain/consolidation/figure-for.ts';
import { figureRoute } from '#core/domain/consolidation/figure-route.ts';
import type { FigureState, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { EmulationPeriod } from '#core/domain/plan/reporting-period.ts';
import {
  blank,
  byCategory,
  count,
  doubtful,
  emulation,
  halfYears,
  indicatorOf,
  no,
  noneArose,
  periodOf,
  planOf,
  ratio,
  standing,
  yes,
} from './build.ts';

const thirds = [
  emulation('DOT1', '2023-01-01', '2023-04-30'),
  emulation('DOT2', '2023-05-01', '2023-08-31'),
  emulation('DOT3', '2023-09-01', '2023-12-31'),
];
type Reports = Record<string, FigureState>;

function ask(
  question: string,
  reports: Reports,
  given: Partial<Indicator> = {},
  emulationPeriods: readonly EmulationPeriod[] = halfYears,
) {
  const plan = planOf([], { emulationPeriods });
  const isCumulative = question.endsWith('+') || !question.startsWith('DOT');
  const route = figureRoute(plan, periodOf(plan, question.replace('+', '')), isCumulative ? 'cumulative' : 'period');
  const figures = Object.entries(reports).map(([report, value]) => standing('U1', report, value));
  return figureFor(route, figures, indicatorOf(given));
}

const flowRatio: Partial<Indicator> = { measure: 'ratio', aggregation: 'ratio_of_sums' };
const stock: Partial<Indicator> = { timeBehavior: 'stock' };
const yesNo: Partial<Indicator> = { measure: 'yes-no', aggregation: 'per_unit_yes_no' };
const minimum: Partial<Indicator> = { aggregation: 'per_unit_min' };
const decreased: FigureState = { state: 'needs-review', because: 'cumulative-decreased', percent: null };

type Case = [string, string, Reports, Partial<Indicator>, FigureState, boolean];

describe('a figure over two emulation periods', () => {
  test.each<Case>([
    ['stands as reported', 'DOT1', { DOT1: count(3) }, {}, count(3), false],
    ['answers the half year where that ends on the same day', '6T', { DOT1: count(3) }, {}, count(3), false],
    ['of the last period is the year less what came before', 'DOT2', { DOT1: count(3), NAM: count(10) }, {}, count(7), true],
    [
      'of the last period stands where the unit gave it, even if it does not add',
      'DOT2',
      { DOT1: count(3), DOT2: count(5), NAM: count(10) },
      {},
      count(5),
      false,
    ],
    ['of the year is the sum of the periods', 'NAM', { DOT1: count(3), DOT2: count(5) }, {}, count(8), true],
    ['of the last period, cumulated, is the year', 'DOT2+', { DOT1: count(3), DOT2: count(5) }, {}, count(8), true],
    [
      'of the year stands where the unit gave it, even if the periods do not add',
      'NAM',
      { DOT1: count(3), DOT2: count(5), NAM: count(10) },
      {},
      count(10),
      false,
    ],
    [
      'of the year is worked out where its report left it blank',
      'NAM',
      { DOT1: count(3), DOT2: count(5), NAM: blank },
      {},
      count(8),
      true,
    ],
    ['of the year is not reported where only the first period is', 'NAM', { DOT1: count(3) }, {}, blank, false],
    ['of the year is not reported where only the second period is', 'NAM', { DOT2: count(3) }, {}, blank, false],
    ['of the last period is unknown without the first', 'DOT2', { NAM: count(10) }, {}, blank, false],
    ['of an early period does not come from later reports', 'DOT1', { DOT2: count(5), NAM: count(10) }, {}, blank, false],
    ['of nine months is not that of the half year', '9T', { DOT1: count(3) }, {}, blank, false],
    ['of zero is a figure', 'NAM', { DOT1: count(0), DOT2: count(0) }, {}, count(0), true],
    ['below the earlier one leaves the difference to a person', 'DOT2', { DOT1: count(10), NAM: count(7) }, {}, decreased, true],
    ['in doubt leaves what rests on it in doubt', 'NAM', { DOT1: doubtful, DOT2: count(5) }, {}, doubtful, true],
    ['in doubt is not replaced by a sum', 'NAM', { DOT1: count(3), DOT2: count(5), NAM: doubtful }, {}, doubtful, false],
    ['per unit adds up as any count', 'NAM', { DOT1: count(1), DOT2: count(1) }, minimum, count(2), true],
    ['per unit is subtracted where it is a flow', 'DOT2', { DOT1: count(1), NAM: count(3) }, minimum, count(2), true],
    [
      'by category adds up by category',
      'NAM',
      { DOT1: byCategory({ A: 1, B: 2 }), DOT2: byCategory({ A: 4, B: 0 }) },
      { measure: 'by-category' },
      byCategory({ A: 5, B: 2 }),
      true,
    ],
    [
      'by category leaves out what one period does not say',
      'NAM',
      { DOT1: byCategory({ A: 1 }), DOT2: byCategory({ A: 4, B: 3 }) },
      { measure: 'by-category' },
      byCategory({ A: 5 }),
      true,
    ],
  ])('%s', (_, question, reports, given, value, derived) => {
    const answer = ask(question, reports, given);
    expect({ value: answer.value, derived: answer.derived }).toEqual({ value, derived });
  });
});

describe('a ratio', () => {
  test.each<Case>([
    [
      'adds its numerators over the latest denominator',
      'NAM',
      { DOT1: ratio(4, 10), DOT2: ratio(5, 12) },
      flowRatio,
      ratio(9, 12),
      true,
    ],
    [
      'subtracts its numerators over the latest denominator',
      'DOT2',
      { DOT1: ratio(4, 10), NAM: ratio(9, 12) },
      flowRatio,
      ratio(5, 12),
      true,
    ],
    [
      'of which nothing arose in the second period stays as it was',
      'NAM',
      { DOT1: ratio(4, 10), DOT2: noneArose },
      flowRatio,
      ratio(4, 10),
      true,
    ],
    [
      'of which nothing arose in the first period is all of the second',
      'DOT2',
      { DOT1: noneArose, NAM: ratio(4, 10) },
      flowRatio,
      ratio(4, 10),
      true,
    ],
    [
      'of which nothing ever arose has nothing in any period',
      'NAM',
      { DOT1: noneArose, DOT2: noneArose },
      flowRatio,
      noneArose,
      true,
    ],
    [
      'that disappears by the end of the year is a matter for a person',
      'DOT2',
      { DOT1: ratio(4, 10), NAM: noneArose },
      flowRatio,
      decreased,
      true,
    ],
    [
      'whose periods come to more than there are is a matter for a person',
      'NAM',
      { DOT1: ratio(8, 10), DOT2: ratio(5, 10) },
      flowRatio,
      { state: 'needs-review', because: 'numerator-above-denominator', percent: null },
      true,
    ],
  ])('%s', (_, question, reports, given, value, derived) => {
    const answer = ask(question, reports, given);
    expect({ value: answer.value, derived: answer.derived }).toEqual({ value, derived });
  });
});

describe('what does not add up', () => {
  test.each<Case>([
    [
      'a stock at the end of the last period is the year report’s',
      'DOT2',
      { DOT1: count(30), NAM: count(32) },
      stock,
      count(32),
      true,
    ],
    [
      'a stock of the year is that of the report ending the same day',
      'NAM',
      { DOT1: count(30), DOT2: count(32) },
      stock,
      count(32),
      true,
    ],
    ['an earlier stock never stands in for a later one', 'NAM', { DOT1: count(30) }, stock, blank, false],
    [
      'a minimum of a stock is never subtracted',
      'DOT2',
      { DOT1: count(1), NAM: count(3) },
      { ...stock, ...minimum },
      count(3),
      true,
    ],
    ['a yes of the year is the latest answer', 'NAM', { DOT1: no, DOT2: yes }, yesNo, yes, true],
    ['a no of the last period is the latest answer, whatever was said before', 'NAM', { DOT1: yes, DOT2: no }, yesNo, no, true],
    ['a yes of the first period does not answer for the year', 'NAM', { DOT1: yes }, yesNo, blank, false],
    [
      'a yes by the end of the year does not say that it was done in the last period',
      'DOT2',
      { DOT1: no, NAM: yes },
      yesNo,
      blank,
      false,
    ],
    [
      'a year-end figure is not due before the year report',
      'DOT1',
      {},
      { timeBehavior: 'year_end' },
      { state: 'not-due', early: null },
      false,
    ],
    [
      'an early year-end figure is kept and not counted',
      'DOT1',
      { DOT1: count(4) },
      { timeBehavior: 'year_end' },
      { state: 'not-due', early: { kind: 'count', numerator: 4 } },
      false,
    ],
    [
      'an early year-end figure in nine months is not counted either',
      '9T',
      { '9T': doubtful },
      { timeBehavior: 'year_end' },
      { state: 'not-due', early: null },
      false,
    ],
    [
      'a year-end figure counts in the year report',
      'NAM',
      { DOT1: count(4), NAM: count(6) },
      { timeBehavior: 'year_end' },
      count(6),
      false,
    ],
    ['a year-end figure may come with the last period', 'NAM', { DOT2: count(6) }, { timeBehavior: 'year_end' }, count(6), true],
    [
      'an early year-end figure does not answer for the year',
      'NAM',
      { DOT1: count(4) },
      { timeBehavior: 'year_end' },
      blank,
      false,
    ],
  ])('%s', (_, question, reports, given, value, derived) => {
    const answer = ask(question, reports, given);
    expect({ value: answer.value, derived: answer.derived }).toEqual({ value, derived });
  });
});

describe('three emulation periods', () => {
  test.each<[string, string, Reports, FigureState]>([
    ['the year is the sum of all three', 'NAM', { DOT1: count(1), DOT2: count(2), DOT3: count(4) }, count(7)],
    ['the last is the year less the two before', 'DOT3', { DOT1: count(1), DOT2: count(2), NAM: count(7) }, count(4)],
    ['the last is the year less what was reached by the second', 'DOT3', { 'DOT2+': count(3), NAM: count(7) }, count(4)],
    ['the middle is what was reached by its end less the first', 'DOT2', { DOT1: count(1), 'DOT2+': count(3) }, count(2)],
    ['what was reached by the second is the sum of the first two', 'DOT2+', { DOT1: count(1), DOT2: count(2) }, count(3)],
    ['a gap in the middle leaves the year unknown', 'NAM', { DOT1: count(1), DOT3: count(4) }, blank],
  ])('%s', (_, question, reports, value) => {
    expect(ask(question, reports, {}, thirds).value).toEqual(value);
  });
});

test('nine months add to the half year where an emulation period covers the days between', () => {
  const periods = [
    emulation('DOT1', '2023-01-15', '2023-06-30'),
    emulation('DOT2', '2023-07-01', '2023-09-30'),
    emulation('DOT3', '2023-10-01', '2023-12-31'),
  ];
  expect(ask('9T', { DOT1: count(3), DOT2: count(4) }, {}, periods).value).toEqual(count(7));
  expect(ask('DOT3', { '9T': count(7), NAM: count(9) }, {}, periods).value).toEqual(count(2));
});

test('periods with days between them are not added: what arose on those days is unknown', () => {
  const periods = [emulation('DOT1', '2023-01-01', '2023-05-31'), emulation('DOT2', '2023-06-15', '2023-12-31')];
  expect(ask('NAM', { DOT1: count(3), DOT2: count(4) }, {}, periods).value).toEqual(blank);
  expect(ask('DOT2', { DOT1: count(3), NAM: count(9) }, {}, periods).value).toEqual(blank);
});

test('a half year that ends before the first emulation period takes nothing from it', () => {
  const toJuly = [emulation('DOT1', '2023-01-01', '2023-07-31'), emulation('DOT2', '2023-08-01', '2023-12-31')];
  expect(ask('6T', { DOT1: count(3) }, {}, toJuly).value).toEqual(blank);
  expect(ask('6T', { '6T': count(2), DOT1: count(3) }, {}, toJuly).value).toEqual(count(2));
});

describe('where a figure came from', () => {
  const files = (answer: ReturnType<typeof ask>) => answer.sources.map((source) => source.kind === 'cell' && source.file);

  test('a reported figure has its own source and no others', () => {
    const answer = ask('DOT1', { DOT1: count(3) });
    expect(answer.source).toMatchObject({ file: 'U1-DOT1.xlsx', cell: 'E9' });
    expect(answer.sources).toEqual([]);
  });

  test('a derived figure names every report that it was made of', () => {
    const answer = ask('NAM', { DOT1: count(1), DOT2: count(2), DOT3: count(4) }, {}, thirds);
    expect(answer.source).toBe(null);
    expect(files(answer)).toEqual(['U1-DOT1.xlsx', 'U1-DOT2.xlsx', 'U1-DOT3.xlsx']);
  });

  test('a blank cell that nothing can replace is still shown', () => {
    expect(ask('NAM', { NAM: blank }).source).toMatchObject({ file: 'U1-NAM.xlsx' });
  });

  test('a figure made of a corrected one says so', () => {
    const plan = planOf([]);
    const own: StandingFigure['corrected'] = { own: count(1), ownSource: null };
    const reports = [standing('U1', 'DOT1', count(3), { corrected: own }), standing('U1', 'DOT2', count(4))];
    const answer = figureFor(figureRoute(plan, periodOf(plan, 'NAM'), 'cumulative'), reports, indicatorOf());
    expect(answer).toMatchObject({ corrected: true, own: null, derived: true });
    const first = figureFor(figureRoute(plan, periodOf(plan, 'DOT1'), 'period'), reports, indicatorOf());
    expect(first).toMatchObject({ corrected: true, own });
  });
});
