import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { Consolidation } from '#core/domain/consolidation/consolidation-input.ts';
import type { FigureState } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { lifespan } from '#core/domain/units/lineage/lifespan.ts';
import type { UnitEvent } from '#core/domain/units/lineage/unit-event.ts';
import { blank, count, indicatorOf, periodOf, planOf, planUnit, ratio, standing, yes } from './build.ts';

const event = (from: readonly string[], to: readonly string[], on = '2023-07-01'): UnitEvent => ({
  id: `${on} ${from} ${to}`,
  on,
  kind: 'merged',
  from,
  to,
  decision: { number: null, signedOn: null },
  note: null,
  renaming: null,
  transfer: null,
});

type Said = Readonly<Record<string, FigureState>>;
interface Given {
  readonly indicator?: Partial<Indicator>;
  readonly events: readonly UnitEvent[];
  readonly units: readonly string[];
  readonly firstHalf?: Said;
  readonly year?: Said;
  readonly question?: string;
}

function asked({ indicator = {}, events, units, firstHalf = {}, year = {}, question = 'NAM' }: Given): Consolidation {
  const plan = planOf([indicatorOf(indicator)]);
  const figures = (said: Said, report: string) => Object.entries(said).map(([unit, value]) => standing(unit, report, value));
  return {
    plan,
    planVersion: 1,
    units: units.map((code) => {
      const { from, to } = lifespan(code, events);
      return planUnit(code, { validFrom: from, validTo: to });
    }),
    standing: [...figures(firstHalf, 'DOT1'), ...figures(year, 'NAM')],
    period: periodOf(plan, question),
    basis: 'cumulative',
    lineage: { events, identityOf: new Map(units.map((code) => [code, code])) },
  };
}

const treeOn = (on: string, units: readonly string[]) => ({
  on,
  units: units.map((code) => ({ identity: code, code, name: code, kind: 'district' as const, kindLabel: '', cluster: null })),
});

const rowOf = (input: Consolidation) => {
  const [row] = consolidate(input).indicators;
  if (!row) throw new Error('one indicator');
  return row;
};
const restatedRow = (given: Given, on = '2023-07-01') => rowOf({ ...asked(given), restated: treeOn(on, given.units) });

describe('a unit that ends in mid-year', () => {
  const events = [event(['D'], ['C1', 'C2'])];
  const units = ['D', 'C1', 'C2'];

  test('is not missing of the year: what it did until then counts, said as derived', () => {
    const row = rowOf(asked({ events, units, firstHalf: { D: count(7) }, year: { C1: count(2), C2: count(3) } }));
    expect(row).toMatchObject({ numerator: 12, population: 3, answered: 3, missing: [], hasDerived: true });
    expect(row.units.find(({ unit }) => unit === 'D')).toMatchObject({ value: 7, derived: true });
  });

  test('is missing where it had not answered while it was there', () => {
    const row = rowOf(asked({ events, units, year: { C1: count(2), C2: count(3) } }));
    expect(row).toMatchObject({ numerator: 5, population: 3, answered: 2, missing: ['D'] });
  });

  test('adds nothing to a stock of the year', () => {
    const indicator = { timeBehavior: 'stock' as const };
    const row = rowOf(asked({ indicator, events, units, firstHalf: { D: count(7) }, year: { C1: count(2), C2: count(3) } }));
    expect(row).toMatchObject({ numerator: 5, population: 2, answered: 2, missing: [] });
  });

  test('is in the plain sum beside a minimum, and not among those that must reach it', () => {
    const indicator = { aggregation: 'per_unit_min' as const, target: { comparator: '>=' as const, value: 2 } };
    const row = rowOf(asked({ indicator, events, units, firstHalf: { D: count(7) }, year: { C1: count(2), C2: count(1) } }));
    // 2 reaches it, 1 does not; 7 + 2 + 1 beside.
    expect(row).toMatchObject({ numerator: 1, denominator: 2, sum: 10, population: 2, answered: 2 });
    expect(row.units.map(({ unit }) => unit)).toEqual(['C1', 'C2']);
  });

  const share = { measure: 'ratio', aggregation: 'ratio_of_sums' } as const;

  test.each<[string, Said, number, number]>([
    ['its successors’ denominators where all of them have answered', { C1: ratio(1, 40), C2: ratio(2, 60) }, 63, 100],
    ['its own where one of them is silent', { C1: ratio(1, 40) }, 61, 100],
    ['its own where nobody else has answered', {}, 60, 100],
  ])('counts %s', (_, year, numerator, denominator) => {
    const row = rowOf(asked({ indicator: share, events, units, firstHalf: { D: ratio(60, 100) }, year }));
    expect(row).toMatchObject({ numerator, denominator });
  });

  test('without successors it keeps its own pair', () => {
    const gone = [event(['D'], [])];
    const row = rowOf(
      asked({
        indicator: share,
        events: gone,
        units: ['D', 'E'],
        firstHalf: { D: ratio(6, 10), E: blank },
        year: { E: ratio(1, 10) },
      }),
    );
    expect(row).toMatchObject({ numerator: 7, denominator: 20 });
  });
});

describe('restated', () => {
  test('a unit that gave a part away has no flow of its own for days before and after', () => {
    const given = { events: [event(['D'], ['D', 'N'])], units: ['D', 'N'], year: { D: count(9), N: count(1) } };
    const row = restatedRow(given);
    expect(row.numerator).toBe(10);
    expect(row.units).toMatchObject([
      { unit: 'D', notComparable: 'split' },
      { unit: 'N', notComparable: 'split' },
    ]);
    const stock = restatedRow({ ...given, indicator: { timeBehavior: 'stock' } });
    expect(stock.units).toMatchObject([{ value: 9 }, { value: 1 }]);
  });

  test('one missing part makes the sum missing, one in doubt makes it doubtful', () => {
    const given = { events: [event(['A', 'B'], ['C'])], units: ['A', 'B', 'C'], question: 'DOT1' };
    expect(restatedRow({ ...given, firstHalf: { A: count(1) } }).units).toMatchObject([{ unit: 'C', state: 'not-reported' }]);
    const doubtful: FigureState = { state: 'needs-review', because: 'two-numbers', percent: null };
    expect(restatedRow({ ...given, firstHalf: { A: count(1), B: doubtful } }).units).toMatchObject([{ state: 'needs-review' }]);
  });

  test('units that all said yes are one that says yes, and a minimum is judged by their sum', () => {
    const given = { events: [event(['A', 'B'], ['C'])], units: ['A', 'B', 'C'], question: 'DOT1' };
    const said = restatedRow({
      ...given,
      indicator: {
        measure: 'yes-no',
        aggregation: 'per_unit_yes_no',
        timeBehavior: 'stock',
        target: { comparator: '>=', value: 100 },
      },
      firstHalf: { A: yes, B: yes },
    });
    expect(said).toMatchObject({ numerator: 1, denominator: 1 });
    const least = restatedRow({
      ...given,
      indicator: { aggregation: 'per_unit_min', target: { comparator: '>=', value: 3 } },
      firstHalf: { A: count(1), B: count(2) },
    });
    expect(least).toMatchObject({ numerator: 1, denominator: 1, sum: 3 });
    expect(least.units).toMatchObject([{ unit: 'C', value: 3, meetsTarget: true, reportedBy: ['A', 'B'] }]);
  });
});

const districts = ['D1', 'D2', 'D3', 'D4'];
const communes = ['C1', 'C2', 'C3', 'C4'];
const someOf = (codes: readonly string[]) => fc.subarray([...codes], { minLength: 1 });
/** Each district goes to some communes on the day; communes of nobody are there from the start. */
const reform = fc
  .array(someOf(communes), { minLength: 4, maxLength: 4 })
  .map((targets) => districts.map((district, index) => event([district], targets[index] ?? [])));
const amount = fc.nat({ max: 50 });
const counts = fc.option(amount.map(count), { nil: blank });
const ratios = fc.option(
  fc.tuple(amount, amount).map(([a, b]) => ratio(Math.min(a, b), Math.max(a, b) + 1)),
  { nil: blank },
);
const saidBy = (codes: readonly string[], value: fc.Arbitrary<FigureState>) =>
  fc
    .array(value, { minLength: codes.length, maxLength: codes.length })
    .map((values) => Object.fromEntries(codes.map((code, index) => [code, values[index] ?? blank])));

describe.each([
  ['sums', {}, counts],
  ['sums of stocks', { timeBehavior: 'stock' as const }, counts],
  ['ratios of sums', { measure: 'ratio' as const, aggregation: 'ratio_of_sums' as const }, ratios],
])('%s', (_, indicator, value) => {
  test('are the same for the province as reported and restated on any day', () => {
    fc.assert(
      fc.property(
        reform,
        saidBy(districts, value),
        saidBy(communes, value),
        fc.constantFrom('2023-06-30', '2023-07-01'),
        fc.constantFrom('DOT1', 'NAM'),
        (events, firstHalf, year, on, question) => {
          const given = { indicator, events, units: [...districts, ...communes], firstHalf, year, question };
          const { units: _units, ...reported } = rowOf(asked(given));
          const { units, ...restated } = restatedRow(given, on);
          expect(restated).toEqual(reported);
          // Units that can be told never come to more than the whole.
          const told = units.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
          expect(told).toBeLessThanOrEqual(reported.numerator ?? 0);
          const isTold = units.every(({ state, notComparable }) => state === 'reported' && notComparable === undefined);
          if (isTold && units.length > 0) expect(told).toBe(reported.numerator);
        },
      ),
      { numRuns: 500 },
    );
  });
});
