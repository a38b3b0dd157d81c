import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { hasProvinceTotal } from '../plan/population.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import { reportingPeriods, startsThePlan } from '../plan/reporting-periods.ts';
import { OFFICE_UNIT_CODE } from '../units/unit.ts';
import { type Comparable, compare, type FiguresBefore, isMeasuredAlike, notComparable } from './comparison.ts';
import { membersOn, provinceOn } from './consolidate-indicator.ts';
import type { Consolidation, LastYear } from './consolidation-input.ts';
import { addsUp, figureFor } from './figure-for.ts';
import { type FigureRoute, figureRoute } from './figure-route.ts';
import type { IndicatorTable, SamePeriodComparison } from './indicator-table.ts';
import { indexStanding, type ReportsOf } from './standing-index.ts';
import type { Member } from './tally.ts';
import { unitComparison } from './units-last-year.ts';

/** Cùng kỳ năm trước, on the basis the table shows; every row says how it compares or that it cannot be compared. */
export function withLastYear(table: IndicatorTable, input: Consolidation, lastYears: readonly LastYear[]): IndicatorTable {
  const { plan, period, basis } = input;
  const before = lastYears.map((lastYear) => {
    const samePeriod = samePeriodOf(plan, period, basis, lastYear.plan);
    return samePeriod && figuresBefore(lastYear, samePeriod, basis);
  });
  const isComplete = before.every((one) => one !== null);
  const indicatorOf = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const compareUnits = unitComparison(table, input);
  const indicators = table.indicators.map((row) => {
    const indicator = indicatorOf.get(row.code);
    if (!isComplete || !indicator) return { ...row, samePeriodLastYear: notComparable('no-such-period') };
    const figures = before.map((figuresOf) => figuresOf?.(indicator.measureId) ?? null);
    const samePeriodLastYear = compareProvince(row, figures, addsUp(indicator));
    return { ...row, samePeriodLastYear, units: compareUnits(row, indicator, figures) };
  });
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

/** Last year's figures of a measure, null where that year's plan does not have it. */
function figuresBefore(lastYear: LastYear, period: ReportingPeriod, basis: Basis) {
  const { plan, units, standing, lineage = null } = lastYear;
  const reportsOf = indexStanding(standing);
  const route = figureRoute(plan, period, basis);
  return (measureId: string): FiguresBefore | null => {
    const indicator = plan.indicators.find((one) => one.measureId === measureId);
    if (!indicator) return null;
    const members = membersOn(route, indicator, { units, reportsOf, lineage });
    const province = { ...indicator, ...provinceBefore(route, indicator, members, reportsOf) };
    return { indicator, province, members, days: route.days, lastYear };
  };
}

/** What the units add up to; where some are silent, the office's own total of the province, if it has given one. */
function provinceBefore(route: FigureRoute, indicator: Indicator, members: readonly Member[], reportsOf: ReportsOf) {
  const added = provinceOn(indicator, members);
  if (added.answered === added.population || !hasProvinceTotal(indicator)) return added;
  const answer = figureFor(route, reportsOf(OFFICE_UNIT_CODE, indicator.code), indicator);
  const total = provinceOn(indicator, [{ unit: { code: OFFICE_UNIT_CODE, kind: 'office' }, answer }]);
  return total.value === null ? added : total;
}

/** Over several former plans what all of them measured is added; what only some did says nothing. */
function compareProvince(now: Comparable, before: readonly (FiguresBefore | null)[], isFlow: boolean): SamePeriodComparison {
  const known = before.flatMap((one) => one ?? []);
  if (known.length === 0) return notComparable('no-such-measure');
  if (known.length < before.length) return notComparable('measured-in-part');
  if (isFlow && known.some(({ lastYear }) => lastYear.isContinuedInPart)) return notComparable('measured-in-part');
  // A plan of which nobody is left to ask on that day has nothing to add.
  const asked = known.filter(({ province }) => province.population > 0);
  const figures = (asked.length === 0 ? known : asked).map(({ province }) => province);
  const [first, ...others] = figures;
  if (!first || figures.some((one) => !isMeasuredAlike(now, one))) return notComparable('measured-otherwise');
  if (figures.some(({ value }) => value === null)) return notComparable('not-reported');
  return compare(now, others.length === 0 ? first : addedUp(figures, first));
}

/** Numerators and denominators are added, never percentages. */
function addedUp(figures: readonly Comparable[], first: Comparable): Comparable {
  const sum = (of: (figure: Comparable) => number | null) => figures.reduce((all, figure) => all + (of(figure) ?? 0), 0);
  const numerator = sum((figure) => figure.numerator);
  const denominator = first.denominator === null ? null : sum((figure) => figure.denominator);
  return {
    ...first,
    numerator,
    denominator,
    value: denominator === null ? numerator : denominator === 0 ? null : (100 * numerator) / denominator,
    population: sum(({ population }) => population),
    answered: sum(({ answered }) => answered),
  };
}
