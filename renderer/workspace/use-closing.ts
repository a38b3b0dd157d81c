import type { ClosedMark } from '#core/domain/closing/closed-note.ts';
import { reportsUnder } from '#core/domain/closing/reports-under.ts';
import type { ReportingPeriod } from '#core/domain/plan/reporting-period.ts';
import { findReportingPeriod } from '#core/domain/plan/reporting-periods.ts';
import { isSameReport, reportsOfPeriod } from '#core/domain/submissions/reports-of-period.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from './workspace.ts';

/** How the period on show stands to closing. */
export interface Closing {
  /** Its own last closing, whether or not it has been reopened since. */
  readonly own: ClosedMark | null;
  /** Another closed period that rests on one of its reports. */
  readonly over: (ClosedMark & { readonly of: ReportingPeriod }) | null;
}

const NOT_CLOSED: Closing = { own: null, over: null };

/** Of the plan and period on show. */
export function useClosing(): Closing {
  const { closings } = useWorkspace();
  const report = useChosenReport();
  if (!report) return NOT_CLOSED;
  const own = closings.find(({ period }) => period === report.period.code) ?? null;
  return { own, over: own?.isClosed ? null : overOf(report, closings) };
}

function overOf({ plan, period }: ChosenReport, closings: readonly ClosedMark[]): Closing['over'] {
  const reports = reportsOfPeriod(plan, period);
  const closed = closings.flatMap((mark) => {
    const of = findReportingPeriod(plan, mark.period);
    return mark.isClosed && of ? [{ ...mark, of }] : [];
  });
  const holds = ({ of }: (typeof closed)[number]) =>
    reportsUnder(plan, of).some((under) => reports.some((report) => isSameReport(report, under)));
  return closed.find(holds) ?? null;
}
