import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import { groupings } from '#core/domain/consolidation/grouping.ts';
import type { IndicatorRow, ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { FigureState, StandingFigure } from '#core/domain/figures/figure.ts';
import { groupName } from '#core/text/vi.ts';
import { blank, count, doubtful, indicatorOf, no, noneArose, periodOf, planOf, planUnit, ratio, standing, yes } from './build.ts';

const plan = planOf([
  indicatorOf({ code: 'SUM' }),
  indicatorOf({ code: 'RATIO', measure: 'ratio', aggregation: 'ratio_of_sums', target: { comparator: '>', value: 80 } }),
  indicatorOf({
    code: 'YES',
    measure: 'yes-no',
    aggregation: 'per_unit_yes_no',
    timeBehavior: 'stock',
    target: { comparator: '>=', value: 100 },
  }),
  indicatorOf({ code: 'MIN', aggregation: 'per_unit_min', target: { comparator: '>=', value: 2 } }),
  indicatorOf({ code: 'OWN', dataOwner: 'office', aggregation: 'issuer_only_count' }),
]);
const units = [
  planUnit('U1', { cluster: 'Cụm 1', kindLabel: 'LĐLĐ huyện', sectors: ['HCSN', 'DNNN', 'DN_NGOAI_NN'] }),
  planUnit('U2', { cluster: 'Cụm 1', kindLabel: 'LĐLĐ huyện', sectors: ['HCSN'] }),
  planUnit('U3', { cluster: 'Cụm 2', kindLabel: 'Công đoàn ngành', kind: 'sector', sectors: ['HCSN'] }),
  planUnit('U4', { kindLabel: 'Công đoàn ngành', kind: 'sector', sectors: [] }),
];

const tableOf = (figures: readonly StandingFigure[]) =>
  consolidate({
    plan,
    planVersion: 1,
    units,
    standing: figures,
    period: periodOf(plan, 'DOT1'),
    basis: 'period',
    groupBy: groupings,
  });

const states: Readonly<Record<string, readonly FigureState[]>> = {
  SUM: [count(0), count(3), count(8), blank, doubtful, noneArose],
  RATIO: [ratio(2, 5), ratio(9, 10), ratio(0, 4), blank, doubtful, noneArose],
  YES: [yes, no, blank, doubtful],
  MIN: [count(1), count(2), count(5), blank, doubtful],
  OWN: [count(4), blank],
};
const cells = Object.entries(states).flatMap(([indicator, answers]) =>
  (indicator === 'OWN' ? ['CQ'] : units.map(({ code }) => code)).map((unit) => ({ indicator, unit, answers })),
);
const figures = fc.tuple(...cells.map(({ answers }) => fc.option(fc.constantFrom(...answers)))).map((given) =>
  given.flatMap((value, at) => {
    const cell = cells[at];
    return value && cell ? [standing(cell.unit, 'DOT1', value, { indicator: cell.indicator })] : [];
  }),
);

const added = (groups: readonly ProvinceFigure[], part: 'numerator' | 'denominator' | 'sum'): number | null => {
  const given = groups.flatMap((group) => group[part] ?? []);
  return given.length === 0 ? null : given.reduce((sum, one) => sum + one, 0);
};

/** What all groups come to together; a group in which nobody has answered has no denominator, but its units are counted. */
const together = (groups: readonly ProvinceFigure[]) => ({
  numerator: added(groups, 'numerator'),
  sum: added(groups, 'sum'),
  population: groups.reduce((sum, { population }) => sum + population, 0),
  answered: groups.reduce((sum, { answered }) => sum + answered, 0),
  missing: groups.flatMap(({ missing }) => missing).toSorted(),
  inReview: groups.flatMap(({ inReview }) => inReview).toSorted(),
});

test('the province is the sum of its groups, whatever units are put together by, and so is its coverage', () => {
  fc.assert(
    fc.property(figures, (given) => {
      for (const row of tableOf(given).indicators) {
        for (const by of groupings) {
          const { numerator, sum, population, answered, missing, inReview } = row;
          const whole = { numerator, sum, population, answered, missing: missing.toSorted(), inReview: inReview.toSorted() };
          expect(together(row.groups?.[by] ?? []), `${row.code} by ${by}`).toEqual(whole);
        }
        if (row.code === 'RATIO') expect(added(row.groups?.cluster ?? [], 'denominator')).toBe(row.denominator);
      }
    }),
    { numRuns: 500 },
  );
});

const rowOf = (code: string, given: readonly StandingFigure[]): IndicatorRow => {
  const row = tableOf(given).indicators.find((one) => one.code === code);
  if (!row) throw new Error(code);
  return row;
};

test('a group’s ratio is the sum of numerators over the sum of denominators, with its own coverage', () => {
  const row = rowOf('RATIO', [
    standing('U1', 'DOT1', ratio(1, 10), { indicator: 'RATIO' }),
    standing('U2', 'DOT1', ratio(9, 10), { indicator: 'RATIO' }),
    standing('U3', 'DOT1', ratio(1, 2), { indicator: 'RATIO' }),
  ]);
  expect(
    row.groups?.cluster?.map(({ group, numerator, denominator, value, answered, population, missing }) => [
      group,
      numerator,
      denominator,
      value,
      answered,
      population,
      missing,
    ]),
  ).toEqual([
    ['Cụm 1', 10, 20, 50, 2, 2, []],
    ['Cụm 2', 1, 2, 50, 1, 1, []],
    ['', null, null, null, 0, 1, ['U4']],
  ]);
});

test('a unit of several sectors is counted once, in a group of its own; groups have names', () => {
  const row = rowOf(
    'SUM',
    units.map(({ code }) => standing(code, 'DOT1', count(1), { indicator: 'SUM' })),
  );
  const groups = row.groups?.sector ?? [];
  expect(groups.map(({ group, numerator }) => [groupName('sector', group), numerator])).toEqual([
    ['DN nhà nước và DN ngoài nhà nước và HCSN', 1],
    ['HCSN', 2],
    ['Chưa nêu khối', 1],
  ]);
  expect(groupName('cluster', '')).toBe('Không thuộc cụm thi đua');
  expect(rowOf('OWN', []).groups?.kind?.map(({ group }) => groupName('kind', group))).toEqual(['Cơ quan chủ trì']);
});

test('without being asked for there are none', () => {
  const table = consolidate({ plan, planVersion: 1, units, standing: [], period: periodOf(plan, 'DOT1'), basis: 'period' });
  expect(table.indicators.some((row) => 'groups' in row)).toBe(false);
});
