import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainment } from '#core/domain/consolidation/attainment.ts';
import { type Member, tally } from '#core/domain/consolidation/tally.ts';
import type { FigureState } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Target } from '#core/domain/plan/target.ts';
import { blank, byCategory, count, doubtful, indicatorOf, no, noneArose, ratio, yes } from './build.ts';

const members = (values: readonly FigureState[]): Member[] =>
  values.map((value, index) => ({
    unit: { code: `U${index + 1}`, kind: 'district' },
    answer: { value, derived: false, source: null, sources: [], corrected: false, own: null, note: null },
  }));
function judge(given: Partial<Indicator>, values: readonly FigureState[], isLastPeriod: boolean) {
  const indicator = indicatorOf(given);
  return attainment(indicator, tally(indicator, members(values)), isLastPeriod);
}

const target = (comparator: '>=' | '>' | '<=' | '<' | '=', value: number): Target => ({ comparator, value });
const sum = (to: Target | null): Partial<Indicator> => ({ target: to });
const percent = (to: Target): Partial<Indicator> => ({ measure: 'ratio', aggregation: 'ratio_of_sums', target: to });
const yesNo = (value: number): Partial<Indicator> => ({
  measure: 'yes-no',
  aggregation: 'per_unit_yes_no',
  target: target('>=', value),
});
const minimum: Partial<Indicator> = { aggregation: 'per_unit_min', target: target('>=', 2) };
const categories: Partial<Indicator> = {
  measure: 'by-category',
  aggregation: 'per_category_min',
  categories: ['A', 'B'],
  target: target('>=', 1),
};
const perGrassroots: Partial<Indicator> = { ...minimum, evaluationUnit: 'grassroots', dataOwner: 'grassroots' };
const grassrootsYes = (value: number): Partial<Indicator> => ({
  ...yesNo(value),
  evaluationUnit: 'grassroots',
  dataOwner: 'grassroots',
});
const range: Target = { comparator: 'range', min: 1800, max: 2000 };

/** [what, indicator, units' figures, verdict in the year, verdict before its last period]; "?" marks a provisional one. */
type Case = [string, Partial<Indicator>, FigureState[], string, string];

function expectVerdicts(given: Partial<Indicator>, values: FigureState[], year: string, before: string) {
  const shown = (isLast: boolean) => {
    const { verdict, provisional } = judge(given, values, isLast);
    return provisional ? `${verdict}?` : verdict;
  };
  expect([shown(true), shown(false)]).toEqual([year, before]);
}

describe('a sum', () => {
  test.each<Case>([
    ['below', sum(target('>=', 10)), [count(4), count(5)], 'not-met', 'not-met?'],
    ['at the target', sum(target('>=', 10)), [count(4), count(6)], 'met', 'met'],
    ['above it', sum(target('>=', 10)), [count(4), count(7)], 'exceeded', 'exceeded'],
    ['reached, with some missing', sum(target('>=', 10)), [count(10), blank], 'met', 'met'],
    ['exceeded, with some missing', sum(target('>=', 10)), [count(11), doubtful], 'exceeded', 'exceeded'],
    ['below, with some missing', sum(target('>=', 10)), [count(9), blank], 'not-met?', 'not-met?'],
    ['with nothing reported', sum(target('>=', 10)), [blank, doubtful], 'insufficient-data', 'insufficient-data'],
    ['at a target to be passed', sum(target('>', 10)), [count(10)], 'not-met', 'not-met?'],
    ['above a target to be passed', sum(target('>', 10)), [count(11)], 'exceeded', 'exceeded'],
    ['one short of a range', sum(range), [count(1799)], 'not-met', 'not-met?'],
    ['at a range’s lower end', sum(range), [count(1800)], 'met', 'met'],
    ['at a range’s upper end', sum(range), [count(2000)], 'met', 'met'],
    ['above a range', sum(range), [count(2001)], 'exceeded', 'exceeded'],
    ['with no target', sum(null), [count(5)], 'no-target', 'no-target'],
    ['none where there should be none', sum(target('=', 0)), [count(0), count(0)], 'met', 'met?'],
    ['none so far, with some missing', sum(target('=', 0)), [count(0), blank], 'insufficient-data', 'insufficient-data'],
    ['one where there should be none', sum(target('=', 0)), [count(0), count(1)], 'not-met', 'not-met'],
    ['one where there should be none, with some missing', sum(target('=', 0)), [count(1), blank], 'not-met', 'not-met'],
    [
      'one where none should stand at the year’s end',
      { ...sum(target('=', 0)), timeBehavior: 'stock' },
      [count(1)],
      'not-met',
      'not-met?',
    ],
    ['within an upper limit', sum(target('<=', 5)), [count(5)], 'met', 'met?'],
    ['within an upper limit, with some missing', sum(target('<=', 5)), [count(3), blank], 'met?', 'met?'],
    ['over an upper limit', sum(target('<=', 5)), [count(6)], 'not-met', 'not-met?'],
    ['at a limit to stay under', sum(target('<', 5)), [count(5)], 'not-met', 'not-met?'],
    ['exactly as asked', sum(target('=', 5)), [count(5)], 'met', 'met?'],
    ['exactly as asked, with some missing', sum(target('=', 5)), [count(5), blank], 'met?', 'met?'],
    ['not exactly as asked', sum(target('=', 5)), [count(4)], 'not-met', 'not-met?'],
    ['of the office itself', { ...sum(target('>=', 2)), aggregation: 'issuer_only_count' }, [count(3)], 'exceeded', 'exceeded'],
  ])('%s', (_, given, values, year, before) => {
    expectVerdicts(given, values, year, before);
  });
});

describe('a ratio', () => {
  test.each<Case>([
    ['at a percentage to be passed', percent(target('>', 80)), [ratio(4, 5)], 'not-met', 'not-met?'],
    ['a hair below a percentage to be passed', percent(target('>', 80)), [ratio(1999, 2500)], 'not-met', 'not-met?'],
    ['above a percentage to be passed', percent(target('>', 80)), [ratio(81, 100)], 'met', 'met'],
    ['at a percentage to be reached', percent(target('>=', 70)), [ratio(7, 10)], 'met', 'met'],
    ['far above it is met, never exceeded', percent(target('>=', 70)), [ratio(10, 10)], 'met', 'met'],
    ['reached, with some missing', percent(target('>=', 70)), [ratio(7, 10), blank], 'met?', 'met?'],
    ['below, with some missing', percent(target('>=', 70)), [ratio(6, 10), blank], 'not-met?', 'not-met?'],
    ['of which nothing arose in one unit', percent(target('>=', 70)), [ratio(7, 10), noneArose], 'met', 'met'],
    [
      'of which nothing arose anywhere',
      percent(target('>=', 70)),
      [noneArose, noneArose],
      'insufficient-data',
      'insufficient-data',
    ],
    [
      'of units with the same percentages but different sizes',
      percent(target('>=', 50)),
      [ratio(9, 10), ratio(10, 100)],
      'not-met',
      'not-met?',
    ],
    ['below a limit to stay under', percent(target('<', 1)), [ratio(9, 1000)], 'met', 'met?'],
    ['at a limit to stay under', percent(target('<', 1)), [ratio(10, 1000)], 'not-met', 'not-met?'],
    ['below a limit, with some missing', percent(target('<', 1)), [ratio(9, 1000), blank], 'met?', 'met?'],
    [
      'of none where there should be none, with some missing',
      percent(target('=', 0)),
      [ratio(0, 50), blank],
      'insufficient-data',
      'insufficient-data',
    ],
    ['above a range is met', percent({ comparator: 'range', min: 80, max: 90 }), [ratio(95, 100)], 'met', 'met'],
    ['of the office itself', { ...percent(target('>=', 25)), aggregation: 'province_only_ratio' }, [ratio(1, 4)], 'met', 'met'],
  ])('%s', (_, given, values, year, before) => {
    expectVerdicts(given, values, year, before);
  });
});

describe('yes or no, and minimums', () => {
  test.each<Case>([
    ['all say yes', yesNo(100), [yes, yes], 'met', 'met'],
    ['one says no', yesNo(100), [yes, no], 'not-met', 'not-met?'],
    ['one says no and one is silent', yesNo(100), [yes, no, blank], 'not-met', 'not-met?'],
    ['all who answered say yes, one is silent', yesNo(100), [yes, yes, blank], 'insufficient-data', 'insufficient-data'],
    ['all who answered say yes, one is in doubt', yesNo(100), [yes, doubtful], 'insufficient-data', 'insufficient-data'],
    ['nobody answered', yesNo(100), [blank, blank], 'insufficient-data', 'insufficient-data'],
    ['a share of units that is reached whatever the silent one says', yesNo(75), [yes, yes, yes, blank], 'met', 'met'],
    ['a share of units that hangs on the silent one', yesNo(75), [yes, yes, no, blank], 'insufficient-data', 'insufficient-data'],
    ['a share of units that is out of reach', yesNo(75), [yes, no, no, blank], 'not-met', 'not-met?'],
    ['all reach the minimum', minimum, [count(2), count(9)], 'met', 'met'],
    ['one falls short of the minimum', minimum, [count(2), count(1)], 'not-met', 'not-met?'],
    ['one falls short and one is silent', minimum, [count(1), blank], 'not-met', 'not-met?'],
    ['all who answered reach the minimum, one is silent', minimum, [count(2), blank], 'insufficient-data', 'insufficient-data'],
    ['all grassroots unions reach it', perGrassroots, [ratio(5, 5), ratio(7, 7)], 'met', 'met'],
    ['one grassroots union falls short', perGrassroots, [ratio(5, 5), ratio(6, 7)], 'not-met', 'not-met?'],
    [
      'all known grassroots unions reach it, one union is silent',
      perGrassroots,
      [ratio(5, 5), blank],
      'insufficient-data',
      'insufficient-data',
    ],
    ['one union has no grassroots unions', perGrassroots, [ratio(5, 5), noneArose], 'met', 'met'],
    [
      'all known grassroots unions say yes, one union is silent',
      grassrootsYes(100),
      [ratio(5, 5), blank],
      'insufficient-data',
      'insufficient-data',
    ],
    ['one grassroots union says no, one union is silent', grassrootsYes(100), [ratio(4, 5), blank], 'not-met', 'not-met?'],
    [
      'enough known grassroots unions say yes, one union is silent',
      grassrootsYes(80),
      [ratio(9, 10), blank],
      'insufficient-data',
      'insufficient-data',
    ],
    ['enough grassroots unions say yes', grassrootsYes(80), [ratio(9, 10), ratio(7, 10)], 'met', 'met'],
    ['every category has one', categories, [byCategory({ A: 1, B: 2 })], 'met', 'met'],
    ['a category has none', categories, [byCategory({ A: 1, B: 0 })], 'not-met', 'not-met?'],
    ['a category was not answered', categories, [byCategory({ A: 1 })], 'insufficient-data', 'insufficient-data'],
  ])('%s', (_, given, values, year, before) => {
    expectVerdicts(given, values, year, before);
  });
});

describe('the completion rate', () => {
  test.each<[string, Partial<Indicator>, FigureState[], number | null]>([
    ['of a count is value / target', sum(target('>=', 1200)), [count(1259)], 1259 / 1200],
    ['of a count with decimals is of its plain value', { ...sum(target('>=', 10)), decimals: 2 }, [count(1250)], 1.25],
    ['of a range is against its lower end', sum(range), [count(900)], 0.5],
    ['of a ratio is percent / target percent', percent(target('>=', 80)), [ratio(60, 100)], 0.75],
    ['of yes or no is units meeting it / all', yesNo(100), [yes, yes, no, blank], 0.5],
    ['of a minimum is units meeting it / all', minimum, [count(2), count(1)], 0.5],
    ['of categories is categories reached / all', categories, [byCategory({ A: 1, B: 0 })], 0.5],
    ['has no meaning below a limit', percent(target('<', 1)), [ratio(1, 100)], null],
    ['has no meaning within a limit', sum(target('<=', 5)), [count(5)], null],
    ['has no meaning for an exact number', sum(target('=', 0)), [count(0)], null],
    ['is unknown where nothing is reported', sum(target('>=', 10)), [blank], null],
    ['is unknown without a target', sum(null), [count(3)], null],
  ])('%s', (_, given, values, expected) => {
    const { completionRate } = judge(given, values, true);
    if (expected === null) expect(completionRate).toBe(null);
    else expect(completionRate).toBeCloseTo(expected, 12);
  });
});

test('a complete year’s verdict agrees with exact rational arithmetic', () => {
  const units = fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 8 });
  const given = fc.record({
    comparator: fc.constantFrom('>=' as const, '>' as const, '<' as const, '<=' as const),
    tenths: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(units, given, (pairs, { comparator, tenths }) => {
      const figures = pairs.map(([a, b]) => ratio(Math.min(a, b), b));
      const [n, d] = [
        pairs.reduce((all, [a, b]) => all + BigInt(Math.min(a, b)), 0n),
        pairs.reduce((all, [, b]) => all + BigInt(b), 0n),
      ];
      const [left, right] = [1000n * n, BigInt(tenths) * d];
      const isReached = { '>=': left >= right, '>': left > right, '<': left < right, '<=': left <= right }[comparator];
      const { verdict } = judge(percent(target(comparator, tenths / 10)), figures, true);
      expect(verdict).toBe(isReached ? 'met' : 'not-met');
    }),
  );
});
