import { reportsBefore, reportsBehind, tableRoutes } from '../consolidation/table-routes.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportingPeriod, ReportKey } from '../plan/reporting-period.ts';
import { isSameReport } from '../submissions/reports-of-period.ts';

/**
 * Every report that a period's tables rest on, or would turn to where its own says nothing: none of them changes while the
 * period is closed. Of a unit that ended in its course the last report before counts, so every report within it is held; an
 * early period rests on nothing that comes later.
 */
export function reportsUnder(plan: Plan, period: ReportingPeriod): readonly ReportKey[] {
  const { inPeriod, cumulative } = tableRoutes(plan, period, 'cumulative');
  const reports = [inPeriod, cumulative].flatMap((route) => [route.own, ...reportsBehind(route), ...reportsBefore(route)]);
  return reports.filter((report, index) => reports.findIndex((other) => isSameReport(other, report)) === index);
}
