import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportsUnder } from '#core/domain/closing/reports-under.ts';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import { samePeriodOf } from '#core/domain/consolidation/same-period-last-year.ts';
import type { FigureState, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Basis, EmulationPeriod, ReportKey } from '#core/domain/plan/reporting-period.ts';
import { reportingPeriods } from '#core/domain/plan/reporting-periods.ts';
import { isSameReport, reportsOfPeriod } from '#core/domain/submissions/reports-of-period.ts';
import type { FigureStore } from '#core/services/ports.ts';
import { comparedFigures, tableFigures } from '#core/services/table-figures.ts';
import {
  blank,
  count,
  doubtful,
  emulation,
  halfYears,
  indicatorOf,
  no,
  noneArose,
  planOf,
  planUnit,
  ratio,
  standing,
  yes,
} from '../domain/consolidation/build.ts';

type Asked = Parameters<FigureStore['standing']>;

/** Figures as a store gives them, and what it was asked for. */
function storeOf(figures: readonly StandingFigure[]) {
  const asked: string[] = [];
  const found = (planId: string, reports: readonly ReportKey[] | undefined, unit: string | undefined) =>
    figures
      .filter((figure) => figure.planId === planId && (unit === undefined || figure.unit === unit))
      .filter((figure) => reports === undefined || reports.some((report) => isSameReport(report, figure)));
  const named = (reports: readonly ReportKey[] = []) => reports.map(({ period, basis }) => `${period} ${basis}`).join(', ');
  const store: Pick<FigureStore, 'standing' | 'values'> = {
    standing: (...[planId, reports, unit]: Asked) => {
      asked.push(`${unit ?? 'all'}: ${named(reports)}`);
      return found(planId, reports, unit);
    },
    values: (planId, report) => {
      asked.push(`values: ${named([report])}`);
      return found(planId, [report], undefined).map((figure) => ({ ...figure, source: null, note: null }));
    },
  };
  return { store: store as FigureStore, asked };
}

const units = [planUnit('U1'), planUnit('U2'), planUnit('U3', { validTo: '2023-05-31' })];
const kinds: readonly Partial<Indicator>[] = [
  {},
  { measure: 'ratio', aggregation: 'ratio_of_sums' },
  { timeBehavior: 'stock' },
  { timeBehavior: 'year_end' },
  { measure: 'yes-no', aggregation: 'per_unit_yes_no', timeBehavior: 'stock' },
  { dataOwner: 'office', aggregation: 'issuer_only_count' },
];
const indicators = kinds.map((kind, at) => indicatorOf({ ...kind, code: `I${at}`, measureId: `m${at}` }));
const years: readonly (readonly EmulationPeriod[])[] = [
  halfYears,
  [],
  // Days between the periods that belong to none: the second can only be taken over, not worked out.
  [emulation('DOT1', '2023-01-01', '2023-05-31'), emulation('DOT2', '2023-07-15', '2023-12-31')],
  [emulation('DOT1', '2023-01-01', '2023-07-31'), emulation('DOT2', '2023-08-01', '2023-12-31')],
  [
    emulation('DOT1', '2022-12-01', '2023-04-30'),
    emulation('DOT2', '2023-05-01', '2023-08-31'),
    emulation('DOT3', '2023-09-01', '2023-12-31'),
  ],
];
const states: readonly FigureState[] = [
  count(3),
  count(8),
  ratio(2, 5),
  yes,
  no,
  blank,
  noneArose,
  doubtful,
  { state: 'not-due', early: null },
];

const everyReport = (plan: Plan): readonly ReportKey[] =>
  reportingPeriods(plan).flatMap((period) => reportsOfPeriod(plan, period));

/** Any figures of any reports of a plan; a unit and indicator have one for each report. */
const figuresOf = (plan: Plan): fc.Arbitrary<readonly StandingFigure[]> =>
  fc
    .uniqueArray(
      fc.record({
        report: fc.constantFrom(...everyReport(plan)),
        unit: fc.constantFrom('U1', 'U2', 'U3', 'LDLD'),
        indicator: fc.constantFrom(...plan.indicators.map(({ code }) => code)),
        value: fc.constantFrom(...states),
        isCorrected: fc.boolean(),
      }),
      { maxLength: 80, selector: ({ report, unit, indicator }) => JSON.stringify([report, unit, indicator]) },
    )
    .map((cells) =>
      cells.map(({ report, unit, indicator, value, isCorrected }) => {
        const corrected = isCorrected ? { own: count(1), ownSource: null } : null;
        return { ...standing(unit, 'NAM', value, { ...report, indicator, corrected }), planId: plan.id, note: 'a note' };
      }),
    );

/** Few indicators: only then does a unit now and then say something of all of them. */
const someIndicators = fc.subarray(indicators, { minLength: 1, maxLength: 2 });

const question = fc.tuple(fc.constantFrom(...years), someIndicators).chain(([emulationPeriods, asked]) => {
  const plan = planOf(asked, { emulationPeriods });
  return fc.record({
    plan: fc.constant(plan),
    period: fc.constantFrom(...reportingPeriods(plan)),
    basis: fc.constantFrom<Basis>('period', 'cumulative'),
    figures: figuresOf(plan),
  });
});

test('a table of the reports it rests on is the table of all reports', () => {
  fc.assert(
    fc.property(question, ({ plan, period, basis, figures }) => {
      const asked = { plan, planVersion: 1, units, period, basis };
      const named = tableFigures(storeOf(figures).store, { plan, units }, period, basis);
      expect(consolidate({ ...asked, standing: named })).toEqual(consolidate({ ...asked, standing: figures }));
    }),
    { numRuns: 1000 },
  );
});

test('what comes for reports that a closed period does not rest on changes neither of its tables', () => {
  fc.assert(
    fc.property(question, ({ plan, period, basis, figures }) => {
      const asked = { plan, planVersion: 1, units, period, basis };
      const under = reportsUnder(plan, period);
      const held = figures.filter((figure) => under.some((report) => isSameReport(report, figure)));
      expect(consolidate({ ...asked, standing: held })).toEqual(consolidate({ ...asked, standing: figures }));
    }),
    { numRuns: 1000 },
  );
});

test('the comparison with last year by the reports it rests on is that by all reports', () => {
  fc.assert(
    fc.property(question, ({ plan: lastPlan, period, basis, figures }) => {
      const last = { plan: { ...lastPlan, id: 'plan', year: lastPlan.year }, planVersion: 1, units };
      const plan = { ...lastPlan, id: 'now', year: lastPlan.year + 1 };
      const now = figures.map((figure) => ({ ...figure, planId: 'now' }));
      const samePeriod = samePeriodOf(plan, period, basis, last.plan) ?? period;
      const asked = { plan, planVersion: 1, units, period, basis, standing: now };
      const named = comparedFigures(storeOf(figures).store, last, samePeriod, basis);
      expect(consolidate({ ...asked, samePeriodLastYear: [{ ...last, standing: named }] })).toEqual(
        consolidate({ ...asked, samePeriodLastYear: [{ ...last, standing: figures }] }),
      );
    }),
    { numRuns: 500 },
  );
});

test('other reports are asked for only the units that are silent in their own', () => {
  const plan = planOf([indicatorOf()]);
  const year = reportingPeriods(plan).find(({ code }) => code === 'NAM');
  if (year === undefined) throw new Error('a plan always has its year');
  const { store, asked } = storeOf([standing('U1', 'NAM', count(3)), standing('U2', 'DOT1', count(1))]);
  const given = tableFigures(store, { plan, units: [planUnit('U1'), planUnit('U2')] }, year, 'cumulative');
  expect(asked).toEqual(['all: NAM cumulative', 'U2: NAM cumulative, DOT2 period, DOT1 period']);
  expect(given.map(({ unit, period }) => `${unit} ${period}`)).toEqual(['U1 NAM', 'U2 DOT1']);
});
