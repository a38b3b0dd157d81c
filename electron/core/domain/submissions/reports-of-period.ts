import type { Plan } from '../plan/plan.ts';
import type { ReportingPeriod, ReportKey } from '../plan/reporting-period.ts';
import { reportKey } from '../plan/reporting-periods.ts';

/**
 * The reports that answer for a period: its own figures, and the cumulative ones up to its end
 * (for the last emulation period those are the year's report).
 */
export function reportsOfPeriod(plan: Pick<Plan, 'year' | 'emulationPeriods'>, period: ReportingPeriod): readonly ReportKey[] {
  const own = reportKey(plan, period, 'period');
  const cumulative = reportKey(plan, period, 'cumulative');
  return isSameReport(own, cumulative) ? [own] : [own, cumulative];
}

export const isSameReport = (a: ReportKey, b: ReportKey): boolean => a.period === b.period && a.basis === b.basis;
