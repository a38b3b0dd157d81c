import type { Plan } from '../domain/plan/plan.ts';
import type { Basis, ReportKey } from '../domain/plan/reporting-period.ts';
import { defaultBasis, findReportingPeriod, reportKey } from '../domain/plan/reporting-periods.ts';
import type { FormerReport } from '../domain/submissions/decide-import.ts';
import { closedOver } from './closed-reports.ts';
import type { Stores } from './ports.ts';

/** The report under which figures of a period and basis are kept, whatever it was called. */
export function keyOf(plan: Plan, { period: code, basis }: { period: string; basis: Basis | null }): ReportKey {
  const period = findReportingPeriod(plan, code);
  if (period === null) throw new Error(`no period ${code} in ${plan.id}`);
  return reportKey(plan, period, basis ?? defaultBasis(period));
}

/** What came before for a unit and report; `except` is the submission in question itself. */
export function formerReport(
  stores: Stores,
  plan: Plan,
  report: { readonly unit: string | null; readonly key: ReportKey; readonly except: string | null },
): FormerReport {
  const { unit, key } = report;
  const closed = closedOver(stores, plan, key);
  if (unit === null) return { submissions: [], standing: [], closed };
  const submissions = stores.submissions.ofReport(plan.id, unit, key).filter(({ id }) => id !== report.except);
  // Only who replaces something needs to know what exactly stands.
  const hasStanding = submissions.some(({ state }) => state === 'standing');
  const standing = hasStanding ? stores.figures.standing(plan.id, [key]).filter((figure) => figure.unit === unit) : [];
  return { submissions, standing, closed };
}
