import { samePeriodOf } from '../domain/consolidation/same-period-last-year.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { findReportingPeriod, reportKey } from '../domain/plan/reporting-periods.ts';
import { comparableValue, type FormerFigures } from '../domain/validation/unusual-figures.ts';
import type { Stores } from './ports.ts';

/** What a unit reported for the same days of former years, by measure; plans of the year itself and later ones say nothing. */
export function formerFigures(stores: Stores, plan: Plan, unit: string, key: ReportKey): FormerFigures {
  const earlier = stores.plans.list().filter(({ id, year }) => id !== plan.id && year < plan.year);
  const values = [...earlier]
    .sort((a, b) => a.year - b.year)
    .flatMap(({ id }) => {
      const former = stores.plans.current(id)?.plan;
      return former ? valuesOf(stores, plan, former, unit, key) : [];
    });
  const byMeasure = new Map<string, number[]>();
  for (const { measure, value } of values) byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), value]);
  return byMeasure;
}

function valuesOf(stores: Stores, plan: Plan, former: Plan, unit: string, { period: code, basis }: ReportKey) {
  const period = findReportingPeriod(plan, code);
  const same = period && samePeriodOf(plan, period, basis, former);
  if (!same) return [];
  const indicators = new Map(former.indicators.map((indicator) => [indicator.code, indicator]));
  return stores.figures.standing(former.id, [reportKey(former, same, basis)], unit).flatMap(({ indicator: own, value }) => {
    const indicator = indicators.get(own);
    const amount = indicator ? comparableValue(value, indicator) : null;
    return indicator && amount !== null ? [{ measure: indicator.measureId, value: amount }] : [];
  });
}
