import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { endsThePlan, startsThePlan } from '../domain/plan/reporting-periods.ts';
import { layOutReport, tableRows } from '../domain/reports/lay-out-report.ts';
import { letterOf } from '../domain/reports/letter.ts';
import type { ReportLayout } from '../domain/reports/report-layout.ts';
import { fail, ok } from '../domain/result.ts';
import { reportWords } from '../text/vi-workbooks.ts';
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

function layoutOf(deps: ServiceDeps, context: PlanPeriod, { report, basis, tree }: Input): ReportLayout {
  const { plan, period } = context;
  const content = {
    table: tableOf(deps.stores, context, { basis, tree }),
    submissions: statusOf(deps, context),
    isFromPlanStart: startsThePlan(plan, period),
    hasTimeLeft: !endsThePlan(plan, period),
    groupBy: 'kind',
  } as const;
  return layOutReport(report, content, letterOf(plan, {}), reportWords);
}
