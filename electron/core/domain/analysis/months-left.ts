import type { Plan } from '../plan/plan.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';
import { reportingPeriods } from '../plan/reporting-periods.ts';

/** Whole months between a period's last day and the last day of the plan: from 15/7 to 31/12 there are five. */
export function monthsLeft(plan: Pick<Plan, 'year' | 'emulationPeriods'>, { to }: Pick<ReportingPeriod, 'to'>): number {
  const last = reportingPeriods(plan).at(-1)?.to ?? to;
  const from = dayAfter(to);
  const until = dayAfter(last);
  const months = 12 * (until.getUTCFullYear() - from.getUTCFullYear()) + until.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, until.getUTCDate() < from.getUTCDate() ? months - 1 : months);
}

const dayAfter = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
