import { describe, expect, test } from 'vitest';
import type { UnitAnswer } from '#core/domain/consolidation/figure-for.ts';
import { type Member, type Tally, tally } from '#core/domain/consolidation/tally.ts';
import type { FigureState } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { UnitKind } from '#core/domain/units/unit.ts';
import { blank, byCategory, count, doubtful, indicatorOf, no, noneArose, ratio, yes } from './build.ts';

const answerOf = (value: FigureState): UnitAnswer => ({
  value,
  derived: false,
  source: null,
  sources: [],
  corrected: false,
  own: null,
  note: null,
});
const members = (values: readonly FigureState[], kind: UnitKind = 'district'): Member[] =>
  values.map((value, index) => ({ unit: { code: `U${index + 1}`, kind }, answer: answerOf(value) }));
const notDue: FigureState = { state: 'not-due', early: { kind: 'count', numerator: 9 } };

type Figures = Pick<Tally, 'numerator' | 'denominator' | 'sum'>;
const figures = ({ numerator, denominator, sum }: Tally): Figures => ({ numerator, denominator, sum });
const province = (numerator: number | null, denominator: number | null = null, sum: number | null = null): Figures => ({
  numerator,
  denominator,
  sum,
});

const ratios: Partial<Indicator> = { measure: 'ratio', aggregation: 'ratio_of_sums', target: { comparator: '>=', value: 80 } };
const yesNo: Partial<Indicator> = { measure: 'yes-no', aggregation: 'per_unit_yes_no', target: { comparator: '>=', value: 100 } };
const atLeastTwo: Partial<Indicator> = { aggregation: 'per_unit_min', target: { comparator: '>=', value: 2 } };
const categories: Partial<Indicator> = {
  measure: 'by-category',
  aggregation: 'per_category_min',
  categories: ['A', 'B', 'C'],
  target: { comparator: '>=', value: 2 },
};

describe('from the units to the province', () => {
  test.each<[string, Partial<Indicator>, FigureState[], Figures]>([
    ['counts add up', {}, [count(3), count(0), count(4)], province(7)],
    ['a count in doubt never enters the total', {}, [count(3), doubtful], province(3)],
    ['an early figure never enters the total', {}, [notDue, notDue], province(null)],
    ['nobody’s answer is no figure, not zero', {}, [blank, blank], province(null)],
    ['zeros that were reported are a figure', {}, [count(0), count(0)], province(0)],
    ['an issuer’s own count is its count', { aggregation: 'issuer_only_count' }, [count(2)], province(2)],
    ['9/10 and 10/100 are 19/110, not 50 %', ratios, [ratio(9, 10), ratio(10, 100)], province(19, 110)],
    [
      'a ratio adds only those who gave both',
      ratios,
      [ratio(9, 10), { state: 'needs-review', because: 'percent-only', percent: 95 }, blank],
      province(9, 10),
    ],
    ['a ratio of which nothing arose adds nothing', ratios, [ratio(9, 10), noneArose], province(9, 10)],
    ['a ratio of which nothing arose anywhere is no figure', ratios, [noneArose, noneArose], province(null)],
    ['a province’s own ratio is that ratio', { ...ratios, aggregation: 'province_only_ratio' }, [ratio(3, 12)], province(3, 12)],
    ['units that say yes, of all who are asked', yesNo, [yes, no, yes, blank], province(2, 4)],
    ['units in doubt count among those who are asked', yesNo, [yes, doubtful], province(1, 2)],
    [
      'units that reach the minimum, of all who are asked, and their sum',
      atLeastTwo,
      [count(2), count(1), count(5), blank],
      province(2, 4, 8),
    ],
    ['no unit’s answer is no figure of units', atLeastTwo, [blank, doubtful], province(null)],
    [
      'a minimum percentage is reached by units, and has no sum',
      { ...atLeastTwo, measure: 'ratio', target: { comparator: '>', value: 80 } },
      [ratio(4, 5), ratio(9, 10)],
      province(1, 2),
    ],
    [
      'categories that reach the minimum, of all, and their sum',
      categories,
      [byCategory({ A: 2, B: 1, C: 3 })],
      province(2, 3, 6),
    ],
    [
      'categories add up over units before they are judged',
      categories,
      [byCategory({ A: 1, B: 1 }), byCategory({ A: 1, B: 0 })],
      province(1, 3, 3),
    ],
    ['units that say yes are counted where the plan sets no target too', { ...yesNo, target: null }, [yes, no], province(1, 2)],
  ])('%s', (_, given, values, expected) => {
    expect(figures(tally(indicatorOf(given), members(values)))).toEqual(expected);
  });
});

describe('a minimum per grassroots union', () => {
  const perGrassroots = indicatorOf({ ...atLeastTwo, evaluationUnit: 'grassroots', dataOwner: 'grassroots' });

  test('adds what unions above say of theirs; how many a silent one has is not known', () => {
    expect(tally(perGrassroots, members([ratio(8, 10), ratio(5, 5), blank]))).toMatchObject({
      ...province(13, 15),
      someFallShort: true,
    });
  });

  test('counts grassroots unions that report themselves, silent ones too', () => {
    expect(figures(tally(perGrassroots, members([count(2), count(1), blank], 'grassroots')))).toEqual(province(1, 3, 3));
  });

  test('takes both together', () => {
    const both = [...members([ratio(8, 10)]), ...members([blank, count(4)], 'grassroots').slice(1)];
    expect(figures(tally(perGrassroots, both))).toEqual(province(9, 11));
  });
});

describe('coverage', () => {
  test('says who answered, who is missing and who waits for a person', () => {
    const { coverage } = tally(indicatorOf(), members([count(1), blank, doubtful, count(0)]));
    expect(coverage).toEqual({ population: 4, answered: 2, missing: ['U2', 'U3'], inReview: ['U3'] });
  });

  test('counts "nothing arose" as an answer', () => {
    expect(tally(indicatorOf(ratios), members([noneArose, blank])).coverage).toMatchObject({ answered: 1, missing: ['U2'] });
  });

  test('calls nobody missing before an indicator is due', () => {
    expect(tally(indicatorOf({ timeBehavior: 'year_end' }), members([notDue, notDue])).coverage).toEqual({
      population: 2,
      answered: 0,
      missing: [],
      inReview: [],
    });
  });
});
