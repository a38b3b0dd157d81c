import fc from 'fast-check';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import { groupings } from '#core/domain/consolidation/grouping.ts';
import type { IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import type { FigureState, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Indicator, Sector, TimeBehavior } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { population } from '#core/domain/plan/population.ts';
import type { Basis, EmulationPeriod } from '#core/domain/plan/reporting-period.ts';
import type { Target } from '#core/domain/plan/target.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import {
  blank,
  count,
  doubtful,
  emulation,
  halfYears,
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

/** A plan, its units and what they sent, made up. */
export interface AnyYear {
  readonly plan: Plan;
  readonly units: readonly PlanUnit[];
  readonly figures: readonly StandingFigure[];
}

const emulationPeriods = fc.constantFrom<readonly EmulationPeriod[]>(
  halfYears,
  [],
  [emulation('DOT1', '2023-01-15', '2023-07-31'), emulation('DOT2', '2023-08-01', '2023-12-31')],
  [
    emulation('DOT1', '2023-01-01', '2023-04-30'),
    emulation('DOT2', '2023-05-01', '2023-08-31'),
    emulation('DOT3', '2023-09-01', '2023-12-31'),
  ],
);

const target = fc.oneof(
  fc.record({
    comparator: fc.constantFrom('>=' as const, '>' as const, '<=' as const, '<' as const, '=' as const),
    value: fc.nat(100),
  }),
  fc.tuple(fc.nat(50), fc.nat(50)).map(([min, more]): Target => ({ comparator: 'range', min, max: min + more })),
  fc.constant(null),
);
const sectors: readonly Sector[] = ['HCSN', 'DNNN', 'DN_NGOAI_NN'];

const shape = fc.constantFrom<Partial<Indicator>>(
  {},
  { measure: 'ratio', aggregation: 'ratio_of_sums' },
  { measure: 'yes-no', aggregation: 'per_unit_yes_no' },
  { aggregation: 'per_unit_min' },
  { aggregation: 'per_unit_min', evaluationUnit: 'grassroots', dataOwner: 'grassroots' },
  { aggregation: 'issuer_only_count', dataOwner: 'office' },
);
const indicator = fc.record({
  shape,
  target,
  timeBehavior: fc.constantFrom<TimeBehavior>('flow', 'flow', 'stock', 'year_end'),
  sectorScope: fc.constantFrom<Indicator['sectorScope']>(['ALL'], ['HCSN'], ['DN']),
});
const unit = fc.record({
  cluster: fc.constantFrom('Cụm 1', 'Cụm 2', null),
  kindLabel: fc.constantFrom('huyện', 'ngành'),
  sectors: fc.subarray([...sectors]),
});

const amounts: Readonly<Record<'count' | 'ratio' | 'yes-no', fc.Arbitrary<FigureState>>> = {
  count: fc.nat(60).map(count),
  ratio: fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 40 })).map(([a, b]) => ratio(Math.min(a, b), b)),
  'yes-no': fc.constantFrom(yes, no),
};
const notCounted = fc.constantFrom(blank, doubtful, noneArose);

/** What a unit's reports say of one indicator; a report may be missing. */
function answers(plan: Plan, of: Indicator, code: string): fc.Arbitrary<readonly StandingFigure[]> {
  const kind = of.evaluationUnit === 'grassroots' ? 'ratio' : of.measure === 'by-category' ? 'count' : of.measure;
  const reports = [...plan.emulationPeriods.map((one) => one.code), '9T', 'NAM'];
  const one = fc.oneof(
    { weight: 5, arbitrary: amounts[kind] },
    { weight: 1, arbitrary: notCounted },
    { weight: 2, arbitrary: fc.constant(null) },
  );
  return fc
    .tuple(...reports.map(() => one))
    .map((values) =>
      values.flatMap((value, at) => (value === null ? [] : [standing(code, reports[at] ?? '', value, { indicator: of.code })])),
    );
}

/** Up to four indicators of every kind, one to six units of any cluster, kind and sectors, and any part of their reports. */
export const anyYear: fc.Arbitrary<AnyYear> = fc
  .record({
    emulationPeriods,
    indicators: fc.array(indicator, { minLength: 1, maxLength: 4 }),
    units: fc.array(unit, { minLength: 1, maxLength: 6 }),
  })
  .chain((made) => {
    const indicators = made.indicators.map(({ shape: kind, ...given }, at) => indicatorOf({ ...given, ...kind, code: `I${at}` }));
    const plan = planOf(indicators, { emulationPeriods: made.emulationPeriods });
    const units = made.units.map((given, at) => planUnit(`U${at}`, given));
    const sent = indicators.flatMap((one) => population(one, units).map(({ code }) => answers(plan, one, code)));
    return fc.tuple(...sent).map((figures) => ({ plan, units, figures: figures.flat() }));
  });

/** Its table, with subtotals by everything that units are put together by. */
export const tableOf = ({ plan, units, figures }: AnyYear, period: string, basis: Basis): IndicatorTable =>
  consolidate({ plan, planVersion: 1, units, standing: figures, period: periodOf(plan, period), basis, groupBy: groupings });
