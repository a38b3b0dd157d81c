import type { Plan } from './plan.ts';
import type { Basis, ReportingPeriod, ReportKey } from './reporting-period.ts';

type Year = Pick<Plan, 'year' | 'emulationPeriods'>;

const known = new WeakMap<Year, readonly ReportingPeriod[]>();

/** The plan's reporting periods in the order of their ends: emulation periods, six and nine months, the year. */
export function reportingPeriods(plan: Year): readonly ReportingPeriod[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const periods = periodsOf(plan);
  known.set(plan, periods);
  return periods;
}

function periodsOf(plan: Year): readonly ReportingPeriod[] {
  const day = (monthAndDay: string) => `${plan.year}-${monthAndDay}`;
  const emulation: ReportingPeriod[] = plan.emulationPeriods.map(({ code, label, from, to }) => ({
    code,
    label,
    from,
    to,
    kind: 'emulation',
  }));
  const calendar: ReportingPeriod[] = [
    { code: '6T', kind: 'six-months', label: '6 tháng', from: day('01-01'), to: day('06-30') },
    { code: '9T', kind: 'nine-months', label: '9 tháng', from: day('01-01'), to: day('09-30') },
    { code: 'NAM', kind: 'year', label: 'Năm', from: day('01-01'), to: day('12-31') },
  ];
  return [...emulation, ...calendar].sort((a, b) => a.to.localeCompare(b.to));
}

export const findReportingPeriod = (plan: Year, code: string): ReportingPeriod | null =>
  reportingPeriods(plan).find((period) => period.code === code) ?? null;

/** The basis a report has when neither its workbook nor a person says: the period for an emulation period, else cumulative. */
export const defaultBasis = (period: ReportingPeriod): Basis => (period.kind === 'emulation' ? 'period' : 'cumulative');

/** Nothing of the plan lies before it: its own figures and the cumulative ones are the same. */
export const startsThePlan = (plan: Year, period: ReportingPeriod): boolean =>
  period.kind !== 'emulation' || plan.emulationPeriods.every((other) => other.from >= period.from);

/**
 * Which report a period's figures are, whatever it was called: "6T" is "DOT1" where both end on 30/6,
 * and the cumulative figures of the last emulation period are the year's.
 */
export function reportKey(plan: Year, period: ReportingPeriod, basis: Basis): ReportKey {
  if (basis === 'period' && !startsThePlan(plan, period)) return { period: period.code, basis };
  const sameReport = reportingPeriods(plan).find((other) => other.to === period.to && startsThePlan(plan, other));
  // Without one that starts the plan, this is what had been reached in all by the end of a later emulation period.
  return sameReport ? { period: sameReport.code, basis: defaultBasis(sameReport) } : { period: period.code, basis: 'cumulative' };
}

/** Nothing of the plan's year comes after it: what falls short by its end stays short. */
export const endsThePlan = (plan: Year, period: ReportingPeriod): boolean =>
  reportingPeriods(plan).every((other) => other.to <= period.to);
