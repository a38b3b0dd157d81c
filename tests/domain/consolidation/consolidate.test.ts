import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocationKey } from '#core/domain/allocation/standing-allocations.ts';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import type { FigureState, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import {
  blank,
  byCategory,
  count,
  doubtful,
  indicatorOf,
  no,
  noneArose,
  periodOf,
  planOf,
  planUnit,
  ratio,
  standing,
  yes,
} from './build.ts';

const ratios: Partial<Indicator> = {
  measure: 'ratio',
  aggregation: 'ratio_of_sums',
  unitOfMeasure: '%',
  target: { comparator: '>=', value: 80 },
};

function tableOf(
  indicators: readonly Indicator[],
  figures: readonly StandingFigure[],
  question: string,
  given: { units?: readonly PlanUnit[]; basis?: Basis } = {},
) {
  const plan = planOf(indicators);
  const basis = given.basis ?? (question.startsWith('DOT') ? 'period' : 'cumulative');
  const units = given.units ?? ['U1', 'U2', 'U3'].map((code) => planUnit(code));
  return consolidate({ plan, planVersion: 3, units, standing: figures, period: periodOf(plan, question), basis });
}
function rowOf(
  given: Partial<Indicator>,
  figures: readonly StandingFigure[],
  question: string,
  options: Parameters<typeof tableOf>[3] = {},
): IndicatorRow {
  const row = tableOf([indicatorOf(given)], figures, question, options).indicators[0];
  if (!row) throw new Error('no row');
  return row;
}
const unitOf = (row: IndicatorRow, code: string) => row.units.find(({ unit }) => unit === code);

test('a table says what it is about, and keeps the plan’s order', () => {
  const indicators = [indicatorOf({ code: 'B' }), indicatorOf({ code: 'A' })];
  const table = tableOf(indicators, [], 'DOT1');
  expect(table).toMatchObject({
    plan: 'plan',
    planTitle: 'Plan',
    planVersion: 3,
    year: 2023,
    period: 'DOT1',
    periodLabel: 'DOT1',
    basis: 'period',
  });
  expect(table.units.map(({ code }) => code)).toEqual(['U1', 'U2', 'U3']);
  expect(table.indicators.map(({ code }) => code)).toEqual(['B', 'A']);
});

test('a count: 80 + 0 of three units against 70', () => {
  const figures = [standing('U1', 'NAM', count(80)), standing('U2', 'NAM', count(0))];
  const row = rowOf({ target: { comparator: '>=', value: 70 } }, figures, 'NAM');
  expect(row).toMatchObject({
    numerator: 80,
    denominator: null,
    sum: null,
    value: 80,
    population: 3,
    answered: 2,
    missing: ['U3'],
    target: { comparator: '>=', value: 70, display: '≥ 70' },
    completionRate: 80 / 70,
    verdict: 'exceeded',
    provisional: false,
  });
  expect(unitOf(row, 'U1')).toMatchObject({
    state: 'reported',
    numerator: 80,
    value: 80,
    derived: false,
    corrected: false,
    meetsTarget: null,
    source: { file: 'U1-NAM.xlsx' },
  });
  expect(unitOf(row, 'U2')).toMatchObject({ state: 'reported', numerator: 0, value: 0 });
  expect(unitOf(row, 'U3')).toMatchObject({ state: 'not-reported', numerator: null, value: null, source: null });
});

test('a count with decimals is shown in its unit of measure', () => {
  const figures = [standing('U1', 'NAM', count(1250)), standing('U2', 'NAM', count(75))];
  const row = rowOf({ decimals: 2, target: { comparator: '>=', value: 13.25 } }, figures, 'NAM');
  expect(row).toMatchObject({ value: 13.25, numerator: 13.25, verdict: 'met', target: { display: '≥ 13,25' } });
  expect(unitOf(row, 'U1')?.value).toBe(12.5);
});

test('a ratio: 9/10 and 10/100 are 17.27 %, never 50 %', () => {
  const row = rowOf(
    ratios,
    [standing('U1', 'NAM', ratio(9, 10)), standing('U2', 'NAM', ratio(10, 100)), standing('U3', 'NAM', noneArose)],
    'NAM',
  );
  expect(row).toMatchObject({
    numerator: 19,
    denominator: 110,
    value: 1900 / 110,
    answered: 3,
    verdict: 'not-met',
    provisional: false,
  });
  expect(unitOf(row, 'U1')).toMatchObject({ numerator: 9, denominator: 10, value: 90, meetsTarget: true });
  expect(unitOf(row, 'U2')).toMatchObject({ value: 10, meetsTarget: false });
  expect(unitOf(row, 'U3')).toMatchObject({ state: 'not-applicable', value: null, meetsTarget: null });
});

test('a percentage alone is shown for the unit and stays out of the province’s', () => {
  const alone: FigureState = { state: 'needs-review', because: 'percent-only', percent: 95 };
  const row = rowOf(ratios, [standing('U1', 'NAM', alone), standing('U2', 'NAM', ratio(1, 4))], 'NAM');
  expect(row).toMatchObject({ value: 25, answered: 1, missing: ['U1', 'U3'], inReview: ['U1'] });
  expect(unitOf(row, 'U1')).toMatchObject({ state: 'needs-review', numerator: null, value: 95, meetsTarget: null });
});

test('yes or no: units are counted, each one’s answer stands', () => {
  const given: Partial<Indicator> = {
    measure: 'yes-no',
    aggregation: 'per_unit_yes_no',
    target: { comparator: '>=', value: 100 },
  };
  const row = rowOf(given, [standing('U1', 'NAM', yes), standing('U2', 'NAM', no)], 'NAM');
  expect(row).toMatchObject({ numerator: 1, denominator: 3, value: 100 / 3, completionRate: 1 / 3, verdict: 'not-met' });
  expect(row.units.map(({ value, meetsTarget }) => [value, meetsTarget])).toEqual([
    [true, true],
    [false, false],
    [null, null],
  ]);
});

test('a minimum: units that reach it over all, and the sum beside it', () => {
  const figures = [standing('U1', 'NAM', count(4)), standing('U2', 'NAM', count(1)), standing('U3', 'NAM', count(2))];
  const row = rowOf({ aggregation: 'per_unit_min', target: { comparator: '>=', value: 2 } }, figures, 'NAM');
  expect(row).toMatchObject({ numerator: 2, denominator: 3, sum: 7, value: 200 / 3, verdict: 'not-met' });
  expect(row.units.map(({ value, meetsTarget }) => [value, meetsTarget])).toEqual([
    [4, true],
    [1, false],
    [2, true],
  ]);
});

test('none allowed: every unit is held to it', () => {
  const figures = [standing('U1', 'NAM', count(0)), standing('U2', 'NAM', count(2))];
  const row = rowOf({ target: { comparator: '=', value: 0 } }, figures, 'NAM');
  expect(row.units.map(({ meetsTarget }) => meetsTarget)).toEqual([true, false, null]);
});

test('the office’s own indicators come from the office alone, whatever units sent', () => {
  const given: Partial<Indicator> = {
    aggregation: 'issuer_only_count',
    dataOwner: 'office',
    target: { comparator: '>=', value: 2 },
  };
  const table = tableOf([indicatorOf(given)], [standing('U1', 'NAM', count(50)), standing('CQ', 'NAM', count(2))], 'NAM');
  expect(table.indicators[0]).toMatchObject({
    numerator: 2,
    population: 1,
    answered: 1,
    verdict: 'met',
    units: [{ unit: 'CQ', value: 2, meetsTarget: true }],
  });
  expect(table.units.at(-1)).toMatchObject({ code: 'CQ', name: 'Office', kind: 'office' });
});

test('categories are the office’s, each to reach the minimum', () => {
  const given: Partial<Indicator> = {
    measure: 'by-category',
    aggregation: 'per_category_min',
    dataOwner: 'office',
    evaluationUnit: 'category',
    categories: ['A', 'B'],
    target: { comparator: '>=', value: 1 },
  };
  const row = rowOf(given, [standing('CQ', 'NAM', byCategory({ A: 2, B: 0 }))], 'NAM');
  expect(row).toMatchObject({
    numerator: 1,
    denominator: 2,
    sum: 2,
    value: 50,
    verdict: 'not-met',
    units: [{ unit: 'CQ', value: 2, meetsTarget: false }],
  });
});

test('a plain count does not say how many of a union’s grassroots unions reach a minimum: it waits for a person', () => {
  const given: Partial<Indicator> = {
    aggregation: 'per_unit_min',
    evaluationUnit: 'grassroots',
    dataOwner: 'grassroots',
    target: { comparator: '>=', value: 1 },
  };
  const row = rowOf(given, [standing('U1', 'NAM', ratio(8, 10)), standing('U2', 'NAM', count(5))], 'NAM');
  expect(row).toMatchObject({
    numerator: 8,
    denominator: 10,
    sum: null,
    value: 80,
    answered: 1,
    missing: ['U2', 'U3'],
    inReview: ['U2'],
    verdict: 'not-met',
  });
  expect(row.units.map(({ state, value, meetsTarget }) => [state, value, meetsTarget])).toEqual([
    ['reported', 80, false],
    ['needs-review', null, null],
    ['not-reported', null, null],
  ]);
});

test('categories that the office leaves out are not reached', () => {
  const given: Partial<Indicator> = {
    measure: 'by-category',
    aggregation: 'per_category_min',
    dataOwner: 'office',
    categories: ['A', 'B'],
    target: { comparator: '>=', value: 1 },
  };
  expect(rowOf(given, [standing('CQ', 'NAM', byCategory({ A: 2 }))], 'NAM')).toMatchObject({
    numerator: 1,
    denominator: 2,
    verdict: 'insufficient-data',
    units: [{ meetsTarget: false }],
  });
});

test('nothing reported is no figure and no verdict', () => {
  const row = rowOf({}, [standing('U1', 'NAM', blank), standing('U2', 'NAM', doubtful)], 'NAM');
  expect(row).toMatchObject({
    numerator: null,
    value: null,
    completionRate: null,
    verdict: 'insufficient-data',
    provisional: false,
  });
});

describe('both bases', () => {
  const figures = [
    standing('U1', 'DOT1', count(3)),
    standing('U1', 'NAM', count(12)),
    standing('U2', 'DOT1', count(1)),
    standing('U2', 'NAM', count(1)),
  ];

  test('stand beside each other, the verdict always by the cumulative one', () => {
    const row = rowOf({ target: { comparator: '>=', value: 13 } }, figures, 'DOT2');
    expect(row).toMatchObject({
      value: 9,
      hasDerived: true,
      inPeriod: { value: 9, answered: 2 },
      cumulative: { value: 13, hasDerived: false },
      verdict: 'met',
      completionRate: 1,
    });
  });

  test('show the same verdict whichever is on screen', () => {
    const shown = (basis: Basis) => rowOf({ target: { comparator: '>=', value: 13 } }, figures, 'DOT2', { basis });
    expect(shown('cumulative').value).toBe(13);
    const verdictOf = ({ verdict, provisional, completionRate }: IndicatorRow) => ({ verdict, provisional, completionRate });
    expect(verdictOf(shown('period'))).toEqual(verdictOf(shown('cumulative')));
  });

  test('hold a unit’s cumulative figure against the year’s target', () => {
    const row = rowOf({ aggregation: 'per_unit_min', target: { comparator: '>=', value: 10 } }, figures, 'DOT2');
    expect(unitOf(row, 'U1')).toMatchObject({
      value: 9,
      derived: true,
      source: null,
      meetsTarget: true,
      sources: [{ file: 'U1-DOT1.xlsx' }, { file: 'U1-NAM.xlsx' }],
    });
  });

  test('a shortfall before the last period is provisional', () => {
    expect(rowOf({}, figures, 'DOT1')).toMatchObject({ value: 4, verdict: 'not-met', provisional: true });
    const complete = [...figures, standing('U3', 'NAM', count(1))];
    expect(rowOf({ target: { comparator: '>=', value: 20 } }, complete, 'NAM')).toMatchObject({
      value: 14,
      verdict: 'not-met',
      provisional: false,
    });
  });
});

test('a corrected figure counts, and the unit’s own value is kept beside it', () => {
  const corrected = { own: count(70), ownSource: null };
  const row = rowOf({}, [standing('U1', 'NAM', count(7), { corrected })], 'NAM');
  expect(row).toMatchObject({ value: 7, hasCorrected: true });
  expect(unitOf(row, 'U1')).toMatchObject({ value: 7, corrected: true, own: { state: 'reported', value: 70 } });
});

test('a unit founded in July is not missing in June, one that ended in June is not asked for July', () => {
  const units = [planUnit('U1', { validTo: '2023-06-30' }), planUnit('U2', { validFrom: '2023-07-01' })];
  const asked = (question: string) => rowOf({}, [], question, { units }).units.map(({ unit }) => unit);
  expect([asked('DOT1'), asked('DOT2'), asked('NAM')]).toEqual([['U1'], ['U2'], ['U1', 'U2']]);
});

describe('whatever the figures', () => {
  const codes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'];
  const units = codes.map((code) => planUnit(code));
  const amount = fc.nat(500);
  const pair = fc.tuple(amount, amount).map(([a, b]) => ratio(Math.min(a, b), Math.max(a, b, 1)));
  const some = <T>(values: fc.Arbitrary<T>) => fc.array(values, { minLength: 6, maxLength: 6 });
  const of = (report: string, values: readonly FigureState[]) =>
    codes.map((code, index) => standing(code, report, values[index] ?? blank));
  const sumOver = (rows: readonly IndicatorRow[], part: 'numerator' | 'denominator') =>
    rows.reduce((all, row) => all + (row[part] ?? 0), 0);

  test('the province is the sum over any grouping of its units', () => {
    fc.assert(
      fc.property(
        some(fc.oneof(pair, fc.constant(blank))),
        fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
        (values, groupOf) => {
          const whole = rowOf(ratios, of('NAM', values), 'NAM', { units });
          const groups = [0, 1, 2].map((group) =>
            rowOf(ratios, of('NAM', values), 'NAM', { units: units.filter((_, index) => groupOf[index] === group) }),
          );
          expect([sumOver(groups, 'numerator'), sumOver(groups, 'denominator')]).toEqual([
            whole.numerator ?? 0,
            whole.denominator ?? 0,
          ]);
          expect(groups.reduce((all, { answered }) => all + answered, 0)).toBe(whole.answered);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('what came in the periods and what was reached agree, from either side', () => {
    fc.assert(
      fc.property(some(amount), some(amount), (first, second) => {
        const [one, two] = [first.map(count), second.map(count)];
        const year = first.map((before, index) => count(before + (second[index] ?? 0)));
        const added = rowOf({}, [...of('DOT1', one), ...of('DOT2', two)], 'NAM', { units });
        const stated = rowOf({}, [...of('DOT1', one), ...of('NAM', year)], 'DOT2', { units });
        expect(added.value).toBe(stated.cumulative.value);
        expect(stated.inPeriod.value).toBe(rowOf({}, of('DOT2', two), 'DOT2', { units }).value);
        expect((rowOf({}, of('DOT1', one), 'DOT1', { units }).value ?? 0) + (stated.value ?? 0)).toBe(added.value);
      }),
      { numRuns: 100 },
    );
  });

  test('the order of units and figures changes nothing but the order', () => {
    fc.assert(
      fc.property(
        some(fc.oneof(pair, fc.constantFrom(blank, doubtful, noneArose))),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        (values, order) => {
          const figures = of('NAM', values);
          const shuffled = order.flatMap((index) => figures[index] ?? []);
          const {
            units: inOrder,
            missing,
            inReview,
            cumulative,
            inPeriod,
            ...straight
          } = rowOf(ratios, figures, 'NAM', { units });
          const mixed = rowOf(ratios, shuffled, 'NAM', { units: order.flatMap((index) => units[index] ?? []) });
          expect(mixed).toMatchObject(straight);
          expect(mixed.missing.toSorted()).toEqual(missing);
          expect(mixed.units.toSorted((a, b) => a.unit.localeCompare(b.unit))).toEqual(inOrder);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a ratio equals the mean of percentages only by their weights', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(100),
        fc.nat(100),
        (d1, d2, p1, p2) => {
          fc.pre(d1 !== d2 && p1 !== p2);
          // Percentages p1 and p2 exactly: 100·d as the denominators.
          const row = rowOf(
            ratios,
            [standing('U1', 'NAM', ratio(p1 * d1, 100 * d1)), standing('U2', 'NAM', ratio(p2 * d2, 100 * d2))],
            'NAM',
          );
          expect(Math.abs((row.value ?? 0) - (p1 + p2) / 2)).toBeGreaterThan(1e-9);
          expect(row.value).toBeCloseTo((p1 * d1 + p2 * d2) / (d1 + d2), 9);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a hundred units and sixty indicators: every unit stands in every row, each with its own difference', () => {
  const units = Array.from({ length: 100 }, (_, index) => planUnit(`U${index}`));
  const indicators = Array.from({ length: 60 }, (_, index) => indicatorOf({ code: `I${index}`, ...(index % 2 ? ratios : {}) }));
  const figures = units.flatMap(({ code }) =>
    indicators.flatMap(({ code: indicator }, index) =>
      ['DOT1', 'NAM'].map((report, year) => standing(code, report, index % 2 ? ratio(3, 7) : count(5 + year), { indicator })),
    ),
  );
  const table = tableOf(indicators, figures, 'DOT2', { units });
  expect(table.indicators.map(({ units: shown }) => shown.length)).toEqual(indicators.map(() => 100));
  expect(table.indicators.filter((_, index) => index % 2 === 0).every(({ inPeriod }) => inPeriod.numerator === 100)).toBe(true);
});

test('a unit is judged by what it was allocated, and the province by the plan', () => {
  const allocated = new Map([
    [allocationKey({ unit: 'U1', indicator: 'I1' }), { units: 80, decimals: 0 }],
    [allocationKey({ unit: 'U2', indicator: 'I1' }), { units: 40, decimals: 0 }],
  ]);
  const indicator = indicatorOf({ code: 'I1', target: { comparator: '>=', value: 120 } });
  const figures = [standing('U1', 'NAM', count(79)), standing('U2', 'NAM', count(50))];
  const units = ['U1', 'U2', 'U3'].map((code) => planUnit(code));
  const period = periodOf(planOf([indicator]), 'NAM');
  const asked = { plan: planOf([indicator]), planVersion: 1, units, standing: figures, period, basis: 'cumulative' } as const;
  const [row] = consolidate({ ...asked, allocated }).indicators;
  if (!row) throw new Error('no row');
  expect(row).toMatchObject({ verdict: 'exceeded', numerator: 129 });
  expect(row.units.map(({ unit, meetsTarget, ownTarget }) => [unit, meetsTarget, ownTarget?.display])).toEqual([
    ['U1', false, '≥ 80'],
    ['U2', true, '≥ 40'],
    ['U3', null, undefined],
  ]);
  expect(consolidate({ ...asked, allocated: new Map() })).toEqual(consolidate(asked));
});

test('a unit’s own rate takes the place of the plan’s, for that unit alone', () => {
  const indicator = indicatorOf({ code: 'I1', ...ratios, target: { comparator: '>=', value: 80 } });
  const figures = [standing('U1', 'NAM', ratio(85, 100)), standing('U2', 'NAM', ratio(85, 100))];
  const units = ['U1', 'U2'].map((code) => planUnit(code));
  const period = periodOf(planOf([indicator]), 'NAM');
  const allocated = new Map([[allocationKey({ unit: 'U1', indicator: 'I1' }), { units: 9000, decimals: 2 }]]);
  const table = consolidate({
    plan: planOf([indicator]),
    planVersion: 1,
    units,
    standing: figures,
    period,
    basis: 'cumulative',
    allocated,
  });
  expect(table.indicators[0]?.units.map(({ meetsTarget }) => meetsTarget)).toEqual([false, true]);
  expect(table.indicators[0]?.verdict).toBe('met');
});

describe('single units against the scope', () => {
  const out = { populationExceptions: [{ unit: 'U2', isAsked: false, reason: 'không phát sinh' }] };

  test('a unit left out is neither counted nor missing, and its figure stands beside with the reason', () => {
    const row = rowOf(out, [standing('U1', 'DOT1', count(3)), standing('U2', 'DOT1', count(40))], 'DOT1');
    expect([row.numerator, row.population, row.answered, row.missing]).toEqual([3, 2, 1, ['U3']]);
    expect(row.units.map(({ unit }) => unit)).toEqual(['U1', 'U3']);
    expect(row.leftOut).toMatchObject([{ unit: 'U2', reason: 'không phát sinh', figure: { state: 'reported', value: 40 } }]);
  });

  test('of a minimum for each unit it is not in the denominator', () => {
    const each = { ...out, aggregation: 'per_unit_min', target: { comparator: '>=', value: 2 } } as const;
    const row = rowOf(each, [standing('U1', 'DOT1', count(3)), standing('U3', 'DOT1', count(1))], 'DOT1');
    expect([row.numerator, row.denominator, row.population]).toEqual([1, 2, 2]);
  });

  test('what it gave by halves is worked out for show as for all others', () => {
    const figures = [standing('U2', 'DOT1', count(4)), standing('U2', 'DOT2', count(5))];
    expect(rowOf(out, figures, 'NAM').leftOut).toMatchObject([{ figure: { value: 9, derived: true } }]);
  });

  test('a unit taken in counts, and a table without exceptions says nothing of any', () => {
    const units = [planUnit('U1', { sectors: ['DNNN'] }), planUnit('U2', { sectors: ['HCSN'] })];
    const figures = [standing('U1', 'DOT1', count(3)), standing('U2', 'DOT1', count(40))];
    const taken = { unit: 'U2', isAsked: true, reason: 'có một DNNN' };
    const row = rowOf({ sectorScope: ['DNNN'], populationExceptions: [taken] }, figures, 'DOT1', { units });
    expect([row.numerator, row.population]).toEqual([43, 2]);
    expect(rowOf({ sectorScope: ['DNNN'] }, figures, 'DOT1', { units })).not.toHaveProperty('leftOut');
  });
});
