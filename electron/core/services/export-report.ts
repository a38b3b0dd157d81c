import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { type ClosedPeriod, closedTable } from '../domain/closing/closed-period.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import { defaultBasis, endsThePlan, startsThePlan } from '../domain/plan/reporting-periods.ts';
import { layOutReport, tableRows } from '../domain/reports/lay-out-report.ts';
import { letterOf } from '../domain/reports/letter.ts';
import type { ReportLayout } from '../domain/reports/report-layout.ts';
import { fail, ok } from '../domain/result.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { closedPeriod } from './closed-reports.ts';
import { statusOf } from './get-status.ts';
import { tableOf } from './get-table.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

type Input = ParsedInputOf<'reports.export'>;

/** Writes a form, or all of them, of the table as it stands. */
export async function exportReport(deps: ServiceDeps, input: Input): Promise<OutputOf<'reports.export'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const { planId, report, period } = input;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const layout = layoutOf(deps, context.value, input);
  const isWritten = await deps.handles.write(input.file, await deps.writer.write([layout]));
  if (!isWritten) return fail({ code: 'file-not-written', file });
  deps.stores.transaction(() => {
    deps.stores.events.append({ kind: 'report-exported', planId, report, period, file }, signed(deps));
  });
  return ok({ file, sheets: layout.sheets.length, rows: tableRows(layout) });
}

/** Of a closed period nothing but what it was closed with, down to the letterhead and the moment of its making. */
function layoutOf(deps: ServiceDeps, context: PlanPeriod, { report, basis, tree, lastYear }: Input): ReportLayout {
  const { plan, period } = context;
  const closed = tree.kind === 'as-reported' ? closedPeriod(deps.stores, context) : null;
  if (closed !== null) return closedLayout(closed, { report, lastYear, basis: basis ?? defaultBasis(closed.period) });
  const content = {
    table: tableOf(deps.stores, context, { basis, tree }),
    submissions: statusOf(deps, context),
    isFromPlanStart: startsThePlan(plan, period),
    hasTimeLeft: !endsThePlan(plan, period),
    groupBy: 'kind',
    isWithLastYear: lastYear,
  } as const;
  return layOutReport(report, content, letterOf(plan, {}), reportWords);
}

type ClosedReport = Pick<Input, 'report' | 'lastYear'> & { readonly basis: Basis };

function closedLayout(closed: ClosedPeriod, { report, lastYear, basis }: ClosedReport): ReportLayout {
  const { submissions, isFromPlanStart, hasTimeLeft, letter, note } = closed;
  const content = {
    table: closedTable(closed, basis),
    submissions,
    isFromPlanStart,
    hasTimeLeft,
    groupBy: 'kind',
    isWithLastYear: lastYear,
  } as const;
  return layOutReport(report, content, { ...letter, closed: note }, reportWords);
}
