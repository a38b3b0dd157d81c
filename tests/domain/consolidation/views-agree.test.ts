import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupings } from '#core/domain/consolidation/grouping.ts';
import type { GroupFigure, IndicatorRow, ProvinceFigure, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { reportingPeriods } from '#core/domain/plan/reporting-periods.ts';
import { type AnyYear, anyYear, tableOf } from './any-year.ts';
import { count, halfYears, indicatorOf, planOf, planUnit, ratio, standing } from './build.ts';

const bases = ['period', 'cumulative'] as const;
const runs = { numRuns: 300 };

/** Every table that can be asked of a made-up year. */
const tablesOf = (year: AnyYear) =>
  reportingPeriods(year.plan).flatMap(({ code }) => bases.map((basis) => ({ code, basis, table: tableOf(year, code, basis) })));

const total = (numbers: readonly (number | null)[]): number | null => {
  const given = numbers.flatMap((one) => (one === null ? [] : [one]));
  return given.length === 0 ? null : given.reduce((sum, one) => sum + one, 0);
};
const coverage = ({ population, answered, missing, inReview }: ProvinceFigure) => ({
  population,
  answered,
  missing: missing.toSorted(),
  inReview: inReview.toSorted(),
});
const coverageOfAll = (groups: readonly GroupFigure[]) => ({
  population: total(groups.map(({ population }) => population)) ?? 0,
  answered: total(groups.map(({ answered }) => answered)) ?? 0,
  missing: groups.flatMap(({ missing }) => missing).toSorted(),
  inReview: groups.flatMap(({ inReview }) => inReview).toSorted(),
});
const silentIn = (row: IndicatorRow) => row.units.filter(({ state }) => state === 'not-reported' || state === 'needs-review');

test('the province is its clusters, its kinds of units and its sectors: figures and who has answered', () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      for (const { code, basis, table } of tablesOf(year))
        for (const row of table.indicators)
          for (const by of groupings) {
            const groups = row.groups?.[by] ?? [];
            const where = `${row.aggregation} ${code} ${basis} by ${by}`;
            expect(total(groups.map(({ numerator }) => numerator)), where).toBe(row.numerator);
            expect(total(groups.map(({ sum }) => sum)), where).toBe(row.sum);
            expect(coverageOfAll(groups), where).toEqual(coverage(row));
          }
    }),
    runs,
  );
});

/** What the units of a row come to, told without the product's own sums. */
const numeratorOf = (row: IndicatorRow, units: readonly UnitFigure[]): number | null => {
  const reported = units.filter(({ state }) => state === 'reported');
  if (reported.length === 0) return null;
  if (row.aggregation === 'per_unit_yes_no') return reported.filter(({ value }) => value === true).length;
  return total(reported.map(({ numerator }) => numerator));
};

test('the province is its units: sums, numerators and denominators, the answered, the missing, those in doubt', () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      for (const { code, basis, table } of tablesOf(year))
        for (const row of table.indicators) {
          const where = `${row.aggregation} ${code} ${basis}`;
          const { units } = row;
          expect(row.population, where).toBe(units.length);
          expect(row.missing, where).toEqual(silentIn(row).map(({ unit }) => unit));
          expect(row.inReview, where).toEqual(units.filter(({ state }) => state === 'needs-review').map(({ unit }) => unit));
          expect(row.answered, where).toBe(
            units.filter(({ state }) => state === 'reported' || state === 'not-applicable').length,
          );
          if (row.aggregation !== 'per_unit_min') expect(row.numerator, where).toBe(numeratorOf(row, units));
          if (row.aggregation === 'ratio_of_sums' && row.numerator !== null)
            expect(row.denominator, where).toBe(total(units.map(({ denominator }) => denominator)));
          if (row.sum !== null) expect(row.sum, where).toBe(total(units.map(({ numerator }) => numerator)));
        }
    }),
    runs,
  );
});

test('the verdict, whether it is provisional and the completion rate are the same in both views', () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      for (const { code } of reportingPeriods(year.plan)) {
        const [own, reached] = bases.map((basis) => tableOf(year, code, basis));
        own?.indicators.forEach((row, at) => {
          const other = reached?.indicators[at];
          const judged = ({ verdict, provisional, completionRate }: IndicatorRow) => ({ verdict, provisional, completionRate });
          expect(judged(row), `${row.aggregation} ${code}`).toEqual(other && judged(other));
          expect([row.cumulative, row.inPeriod], `${row.aggregation} ${code}`).toEqual([other?.cumulative, other?.inPeriod]);
          const shown = ({ numerator, denominator, missing }: ProvinceFigure) => ({ numerator, denominator, missing });
          expect([shown(row), other && shown(other)]).toEqual([shown(row.inPeriod), shown(row.cumulative)]);
        });
      }
    }),
    runs,
  );
});

/** Units that gave the first period, and either the year or the second one: of each, the third follows. */
const halves = fc.array(
  fc.record({ first: fc.nat(500), second: fc.nat(500), gaveYear: fc.boolean(), of: fc.integer({ min: 1000, max: 2000 }) }),
  { minLength: 1, maxLength: 6 },
);
const flowPlan: Plan = planOf(
  [indicatorOf({ code: 'SUM' }), indicatorOf({ code: 'RATIO', measure: 'ratio', aggregation: 'ratio_of_sums' })],
  { emulationPeriods: halfYears },
);

test('a flow’s year is its two periods together, whichever of the three each unit left to be worked out', () => {
  fc.assert(
    fc.property(halves, (given) => {
      const units = given.map((_, at) => planUnit(`U${at}`));
      const figures = given.flatMap(({ first, second, gaveYear, of }, at) => {
        const later = gaveYear ? { report: 'NAM', reached: first + second } : { report: 'DOT2', reached: second };
        return [
          standing(`U${at}`, 'DOT1', count(first), { indicator: 'SUM' }),
          standing(`U${at}`, later.report, count(later.reached), { indicator: 'SUM' }),
          standing(`U${at}`, 'DOT1', ratio(first, of), { indicator: 'RATIO' }),
          standing(`U${at}`, later.report, ratio(later.reached, of), { indicator: 'RATIO' }),
        ];
      });
      const asked = (code: string) => tableOf({ plan: flowPlan, units, figures }, code, 'period').indicators;
      asked('NAM').forEach((year, at) => {
        const parts = ['DOT1', 'DOT2'].map((code) => asked(code)[at]);
        expect(year.numerator, year.code).toBe(total(parts.map((part) => part?.numerator ?? null)));
        expect(year.denominator, year.code).toBe(parts[1]?.denominator);
        expect(year.missing, year.code).toEqual([]);
      });
    }),
    runs,
  );
});

test('two units’ ratio is the mean of their percentages exactly where their denominators or their percentages are equal', () => {
  const part = fc.integer({ min: 1, max: 300 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
  const alike = fc.tuple(part, part).chain(([one, other]) =>
    // Half of the pairs get one denominator: by chance alone it hardly ever happens.
    fc.boolean().map((equal) => (equal ? ([one, [Math.min(other[0], one[1]), one[1]]] as const) : ([one, other] as const))),
  );
  fc.assert(
    fc.property(alike, ([[a, b], [c, d]]) => {
      const year = { plan: flowPlan, units: [planUnit('U0'), planUnit('U1')] };
      const figures = [ratio(a, b), ratio(c, d)].map((value, at) => standing(`U${at}`, 'NAM', value, { indicator: 'RATIO' }));
      const row = tableOf({ ...year, figures }, 'NAM', 'cumulative').indicators[1];
      const [n, of] = [row?.numerator ?? Number.NaN, row?.denominator ?? Number.NaN];
      // n/of = (a/b + c/d)/2, without fractions.
      const isMean = 2 * n * b * d === of * (a * d + c * b);
      expect(isMean).toBe(b === d || a * d === c * b);
    }),
    { numRuns: 1000 },
  );
});
