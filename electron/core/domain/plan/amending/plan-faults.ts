import { dayOf } from '../day-text.ts';
import type { Aggregation, Indicator, Measure } from '../indicator.ts';
import type { Plan } from '../plan.ts';
import type { EmulationPeriod } from '../reporting-period.ts';
import { reportingPeriods } from '../reporting-periods.ts';

/** Why a plan cannot be used as it is written. `at` names the place: an indicator's or period's code, or a day. */
export interface PlanFault {
  readonly kind:
    | 'code-missing'
    | 'code-twice'
    | 'period-code-taken'
    | 'not-a-day'
    | 'period-backwards'
    | 'period-outside-year'
    | 'deadline-without-period'
    | 'measure-does-not-fit'
    | 'target-backwards'
    | 'categories-missing'
    | 'population-unit-twice'
    | 'name-missing';
  readonly at: string;
}

/** What an answer consists of under each way of adding units up: the two go together. */
export const measureOf: Readonly<Record<Aggregation, Measure>> = {
  sum: 'count',
  ratio_of_sums: 'ratio',
  per_unit_yes_no: 'yes-no',
  per_unit_min: 'count',
  per_category_min: 'by-category',
  issuer_only_count: 'count',
  province_only_ratio: 'ratio',
};

/** Reports that every plan has besides its emulation periods. */
const calendarCodes: readonly string[] = ['6T', '9T', 'NAM'];

/** All that keeps the plan from being used; nothing where it is sound. */
export function planFaults(plan: Plan): readonly PlanFault[] {
  return [
    ...twice(plan.indicators.map(({ code }) => code)),
    ...twice(plan.emulationPeriods.map(({ code }) => code)),
    ...twice(plan.qualitativeTargets.map(({ code }) => code)),
    ...plan.indicators.flatMap(indicatorFaults),
    ...plan.emulationPeriods.flatMap((period) => periodFaults(period, plan.year)),
    ...dayFaults(plan),
  ];
}

const fault = (kind: PlanFault['kind'], at: string, isWrong: boolean): readonly PlanFault[] => (isWrong ? [{ kind, at }] : []);

const twice = (codes: readonly string[]): readonly PlanFault[] => [
  ...codes.flatMap((code) => fault('code-missing', code, code.trim() === '')),
  ...codes.flatMap((code, at) => fault('code-twice', code, codes.indexOf(code) < at)),
];

function indicatorFaults(indicator: Indicator): readonly PlanFault[] {
  const { code, name, measure, aggregation, target, categories, populationExceptions = [] } = indicator;
  const excepted = populationExceptions.map(({ unit }) => unit);
  return [
    ...fault('name-missing', code, name.trim() === ''),
    ...fault('measure-does-not-fit', code, measureOf[aggregation] !== measure),
    ...fault('target-backwards', code, target?.comparator === 'range' && target.min >= target.max),
    ...fault('categories-missing', code, measure === 'by-category' && categories.length === 0),
    ...fault('population-unit-twice', code, new Set(excepted).size < excepted.length),
  ];
}

function periodFaults({ code, from, to }: EmulationPeriod, year: number): readonly PlanFault[] {
  if (dayOf(from) === null || dayOf(to) === null) return [{ kind: 'not-a-day', at: code }];
  return [
    ...fault('period-code-taken', code, calendarCodes.includes(code)),
    ...fault('period-backwards', code, from > to),
    ...fault('period-outside-year', code, from < `${year}-01-01` || to > `${year}-12-31`),
  ];
}

function dayFaults(plan: Plan): readonly PlanFault[] {
  const { issuedOn, obligations, reportingDeadlines } = plan;
  const days = [...(issuedOn === null ? [] : [issuedOn]), ...obligations.map(({ before }) => before)];
  const due = reportingDeadlines.map(({ dueOn }) => dueOn);
  const codes = reportingPeriods(plan).map(({ code }) => code);
  return [
    ...[...days, ...due].flatMap((day) => fault('not-a-day', day, dayOf(day) === null)),
    ...reportingDeadlines.flatMap(({ periodCode }) => fault('deadline-without-period', periodCode, !codes.includes(periodCode))),
  ];
}
