import { isAskedOver } from '../consolidation/ended-units.ts';
import type { Plan } from '../plan/plan.ts';
import { existsDuring, populationException, reportsIndicator } from '../plan/population.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';
import { reportingPeriods, startsThePlan } from '../plan/reporting-periods.ts';
import { isReportingUnit, type PlanUnit } from '../units/unit.ts';
import { isSameReport, reportsOfPeriod } from './reports-of-period.ts';
import type { Submission } from './submission.ts';

/** What it follows from whether a unit owes a period's report. */
interface Asking {
  readonly plan: Pick<Plan, 'year' | 'emulationPeriods' | 'indicators'>;
  readonly period: ReportingPeriod;
  readonly submissions: readonly Submission[];
}

/**
 * Whether the period's report is asked of the unit: of those that exist on its last day, and of those that ended before it
 * as the table asks them, so that nobody is missing there whom the list of reports does not name.
 */
export const isAskedForReport = (unit: PlanUnit, asking: Asking): boolean =>
  isReportingUnit(unit) &&
  isAskedAnything(unit, asking.plan) &&
  existsDuring(unit, asking.period) &&
  (existsDuring(unit, lastDayOf(asking.period)) || owesItsLast(unit, asking));

const lastDayOf = ({ to }: ReportingPeriod) => ({ from: to, to });

/** A unit that the plan leaves out of all that it would be asked for owes no report. */
const isAskedAnything = (unit: PlanUnit, { indicators }: Pick<Plan, 'indicators'>): boolean =>
  indicators.length === 0 ||
  indicators.some((indicator) => reportsIndicator(unit, indicator)) ||
  !indicators.some((indicator) => populationException(unit, indicator)?.isAsked === false);

/** What it did until it ended is told once: in the report of the first period that ends on its last day or after it. */
function owesItsLast(unit: PlanUnit, { plan, period, submissions }: Asking): boolean {
  if (!plan.indicators.some((indicator) => reportsIndicator(unit, indicator) && isAskedOver(unit, indicator, period)))
    return false;
  const day = unit.validTo ?? period.to;
  const earlier = reportingPeriods(plan).filter(({ from, to }) => from <= day && day <= to && to < period.to);
  // Six and nine months are asked only here and there; where the unit sent them, its figures up to its end are known.
  const tells = (one: ReportingPeriod) =>
    one.kind === 'emulation' || (startsThePlan(plan, period) && hasSent(unit, plan, one, submissions));
  return !earlier.some(tells);
}

const hasSent = (
  { code }: PlanUnit,
  plan: Asking['plan'],
  period: ReportingPeriod,
  submissions: readonly Submission[],
): boolean =>
  submissions.some(
    (submission) =>
      submission.unit === code &&
      submission.state === 'standing' &&
      reportsOfPeriod(plan, period).some((report) => isSameReport(report, submission)),
  );
