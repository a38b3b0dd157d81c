import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { returnedLists } from '../domain/reading/forms/returned-lists.ts';
import { type ListsOfUnit, listsReport } from '../domain/reports/lists-report.ts';
import { fail, ok } from '../domain/result.ts';
import { isSameReport, reportsOfPeriod } from '../domain/submissions/reports-of-period.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { isTyped } from '../domain/submissions/typed-report.ts';
import { reportFormWords } from '../text/vi-forms.ts';
import { listWords } from '../text/vi-lists.ts';
import { notWritten } from './not-written.ts';
import { type PlanPeriod, reportContext, submissionContext } from './plan-context.ts';
import { keptWorkbook } from './recognised-workbook.ts';
import type { ServiceDeps } from './service-deps.ts';

/** What one report lists. */
export async function listsOfSubmission(deps: ServiceDeps, submissionId: string): Promise<OutputOf<'lists.ofSubmission'>> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const lists = await listsIn(deps, context.value.submission);
  return lists === null ? fail({ code: 'file-unreadable', file: context.value.submission.file }) : ok(lists);
}

/** Null where the file is gone or cannot be opened. */
async function listsIn(deps: ServiceDeps, submission: Submission) {
  if (isTyped(submission.source)) return [];
  const workbook = await keptWorkbook(deps, submission);
  return workbook && returnedLists(workbook, reportFormWords.lists);
}

/** What all units list in a period, written into one workbook; one whose file is gone is refused by its name. */
export async function exportLists(deps: ServiceDeps, input: ParsedInputOf<'lists.export'>): Promise<OutputOf<'lists.export'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const all: ListsOfUnit[] = [];
  for (const { unit, submission } of standingOf(deps, context.value)) {
    const lists = await listsIn(deps, submission);
    if (lists === null) return fail({ code: 'file-unreadable', file: submission.file });
    if (lists.length > 0) all.push({ unit, lists });
  }
  const { plan, period } = context.value;
  if (all.length === 0) return fail({ code: 'no-lists', period: period.code });
  const creator = plan.letterhead.issuingBody;
  const words = { title: listWords.title(period.label, plan.year), unit: listWords.unit, creator, lists: reportFormWords.lists };
  const bytes = await deps.writer.write([listsReport(all, words)]);
  if (!(await deps.handles.write(input.file, bytes))) return fail(notWritten(deps.handles, input.file));
  const lines = all.flatMap(({ lists }) => lists.flatMap((list) => list.lines)).length;
  return ok({ file: deps.handles.nameOf(input.file) ?? input.file, units: all.length, lines });
}

/** In the order of the units; whatever a supplement lies over comes before it. */
function standingOf({ stores }: ServiceDeps, { plan, period, units }: PlanPeriod) {
  const reports = reportsOfPeriod(plan, period);
  const standing = stores.submissions
    .list(plan.id)
    .filter((one) => one.state === 'standing' && reports.some((report) => isSameReport(report, one)));
  return units.flatMap(({ code, name }) =>
    standing.filter(({ unit }) => unit === code).map((submission) => ({ unit: name, submission })),
  );
}
