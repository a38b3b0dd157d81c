import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { type ClosedPeriod, closedTable } from '../domain/closing/closed-period.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import { defaultBasis, endsThePlan, startsThePlan } from '../domain/plan/reporting-periods.ts';
import { layOutReport, tableRows } from '../domain/reports/lay-out-report.ts';
import { type Letter, letterOf } from '../domain/reports/letter.ts';
import type { ReportInput } from '../domain/reports/report-input.ts';
import type { ReportLayout } from '../domain/reports/report-layout.ts';
import { fail, ok } from '../domain/result.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { closedPeriod } from './closed-reports.ts';
import { statusOf } from './get-status.ts';
import { tableOf } from './get-table.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { KeptRelease } from './ports.ts';
import { recordRelease, releaseOf } from './releases.ts';
import type { ServiceDeps } from './service-deps.ts';

type Input = ParsedInputOf<'reports.export'>;

/** Writes a form, or all of them, of the table as it stands, and enters it in the register of what left the office. */
export async function exportReport(deps: ServiceDeps, input: Input): Promise<OutputOf<'reports.export'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const { report, recipient } = input;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const { layout, release } = await reportToRelease(deps, context.value, input);
  const isWritten = await deps.handles.write(input.file, await deps.writer.write([layout]));
  if (!isWritten) return fail({ code: 'file-not-written', file });
  deps.stores.transaction(() => recordRelease(deps, release, { way: 'excel', report, file, recipient }));
  return ok({ file, sheets: layout.sheets.length, rows: tableRows(layout), code: release.code });
}

/** A form, laid out with the code under which it is to be entered in the register. */
async function reportToRelease(
  deps: ServiceDeps,
  context: PlanPeriod,
  { planId, basis, tree, report, lastYear }: Input,
): Promise<{ readonly layout: ReportLayout; readonly release: KeptRelease }> {
  const { input, letter } = contentOf(deps, context, { basis, tree, lastYear });
  const release = await releaseOf(deps, { planId, tree, report }, input);
  return { layout: layOutReport(report, input, { ...letter, releaseCode: release.code }, reportWords), release };
}

type Told = Pick<Input, 'basis' | 'tree' | 'lastYear'>;

/** Of a closed period nothing but what it was closed with, down to the letterhead and the moment of its making. */
function contentOf(deps: ServiceDeps, context: PlanPeriod, { basis, tree, lastYear: isWithLastYear }: Told): ReportContent {
  const { plan, period } = context;
  const closed = tree.kind === 'as-reported' ? closedPeriod(deps.stores, context) : null;
  if (closed !== null) return closedContent(closed, { basis, isWithLastYear });
  const input = {
    table: tableOf(deps.stores, context, { basis, tree }),
    submissions: statusOf(deps, context),
    isFromPlanStart: startsThePlan(plan, period),
    hasTimeLeft: !endsThePlan(plan, period),
    groupBy: 'kind',
    isWithLastYear,
  } as const;
  return { input, letter: letterOf(plan, {}) };
}

interface ReportContent {
  readonly input: ReportInput;
  readonly letter: Letter;
}

function closedContent(
  closed: ClosedPeriod,
  { basis, isWithLastYear }: { readonly basis: Basis | null; readonly isWithLastYear: boolean },
): ReportContent {
  const { submissions, isFromPlanStart, hasTimeLeft, letter, note } = closed;
  const table = closedTable(closed, basis ?? defaultBasis(closed.period));
  return {
    input: { table, submissions, isFromPlanStart, hasTimeLeft, groupBy: 'kind', isWithLastYear },
    letter: { ...letter, closed: note },
  };
}
