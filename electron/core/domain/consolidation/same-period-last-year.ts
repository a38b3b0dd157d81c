import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { hasProvinceTotal } from '../plan/population.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import { reportingPeriods, startsThePlan } from '../plan/reporting-periods.ts';
import { OFFICE_UNIT_CODE, type PlanUnit } from '../units/unit.ts';
import { provinceOn } from './consolidate-indicator.ts';
import type { Consolidation, LastYear } from './consolidation-input.ts';
import { figureFor } from './figure-for.ts';
import { type FigureRoute, figureRoute } from './figure-route.ts';
import type { IndicatorRow, IndicatorTable, ProvinceFigure, SamePeriodComparison } from './indicator-table.ts';
import { provinceFigure } from './shown-figures.ts';
import { indexStanding, type ReportsOf } from './standing-index.ts';
import { tally } from './tally.ts';

/** Cùng kỳ năm trước, on the basis the table shows; every row says how it compares or that it cannot be compared. */
export function withLastYear(table: IndicatorTable, { plan, period, basis }: Consolidation, lastYear: LastYear): IndicatorTable {
  const samePeriod = samePeriodOf(plan, period, basis, lastYear.plan);
  const before = samePeriod && figuresBefore(lastYear, samePeriod, basis);
  const measureOf = new Map(plan.indicators.map((indicator) => [indicator.code, indicator.measureId]));
  const indicators = table.indicators.map((row) => ({
    ...row,
    samePeriodLastYear: before ? compare(row, before(measureOf.get(row.code))) : notComparable('no-such-period'),
  }));
  return { ...table, indicators };
}

/** The period of last year that covers the same days of the year, whatever it was called. */
export function samePeriodOf(plan: Plan, period: ReportingPeriod, basis: Basis, lastYear: Plan): ReportingPeriod | null {
  const covers = (of: Plan, one: ReportingPeriod): string => {
    const fromTheStart = basis === 'cumulative' || startsThePlan(of, one);
    return `${fromTheStart ? 'start' : dayOfYear(one.from)} ${dayOfYear(one.to)}`;
  };
  return reportingPeriods(lastYear).find((candidate) => covers(lastYear, candidate) === covers(plan, period)) ?? null;
}

/** "2023-06-30" → "06-30". */
const dayOfYear = (day: string): string => day.slice(5);

/** What a figure has to say of itself to be compared with another year's. */
type Comparable = Pick<IndicatorRow, 'measure' | 'unitOfMeasure' | 'aggregation'> &
  Pick<ProvinceFigure, 'value' | 'population' | 'answered'>;

/** Last year's figure of a measure, null where that year's plan does not have it. */
function figuresBefore({ plan, units, standing }: LastYear, period: ReportingPeriod, basis: Basis) {
  const reportsOf = indexStanding(standing);
  const route = figureRoute(plan, period, basis);
  return (measureId: string | undefined): Comparable | null => {
    const same = plan.indicators.find((indicator: Indicator) => indicator.measureId === measureId);
    return same ? { ...same, ...provinceBefore(route, same, units, reportsOf) } : null;
  };
}

/** What the units add up to; where some are silent, the office's own total of the province, if it has given one. */
function provinceBefore(route: FigureRoute, indicator: Indicator, units: readonly PlanUnit[], reportsOf: ReportsOf) {
  const added = provinceOn(route, indicator, units, reportsOf);
  if (added.answered === added.population || !hasProvinceTotal(indicator)) return added;
  const answer = figureFor(route, reportsOf(OFFICE_UNIT_CODE, indicator.code), indicator);
  const total = provinceFigure(indicator, tally(indicator, [{ unit: { code: OFFICE_UNIT_CODE, kind: 'office' }, answer }]));
  return total.value === null ? added : total;
}

/** Counts differ by a number and a percentage, ratios and shares by percentage points (semantics §5). */
function compare(now: Comparable, before: Comparable | null): SamePeriodComparison {
  if (before === null) return notComparable('no-such-measure');
  if (!isMeasuredAlike(now, before)) return notComparable('measured-otherwise');
  if (now.value === null || before.value === null) return notComparable('not-reported');
  const difference = now.value - before.value;
  return {
    isComparable: true,
    value: before.value,
    population: before.population,
    answered: before.answered,
    ...(isPlainCount(now)
      ? { in: 'count', difference, percent: before.value === 0 ? null : (100 * difference) / before.value }
      : { in: 'points', difference }),
  };
}

const isMeasuredAlike = (now: Comparable, before: Comparable): boolean =>
  now.measure === before.measure && now.unitOfMeasure === before.unitOfMeasure && isPlainCount(now) === isPlainCount(before);

const isPlainCount = ({ aggregation }: Comparable): boolean => aggregation === 'sum' || aggregation === 'issuer_only_count';

type Reason = Extract<SamePeriodComparison, { isComparable: false }>['because'];
const notComparable = (because: Reason): SamePeriodComparison => ({ isComparable: false, because });
