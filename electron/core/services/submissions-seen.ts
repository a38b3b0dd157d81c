import type { OutputOf } from '../contract/contract.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { typedSheet } from '../domain/reading/typed/typed-sheet.ts';
import { fail, ok } from '../domain/result.ts';
import { asReopened } from '../domain/submissions/decide-import.ts';
import { isSameReport, reportsOfPeriod } from '../domain/submissions/reports-of-period.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { isTyped } from '../domain/submissions/typed-report.ts';
import { typedSheetWords } from '../text/vi-typed.ts';
import { closedOver } from './closed-reports.ts';
import { type PlanContext, periodOfPlan, planContext, submissionContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { keptDocument } from './typed-reports.ts';

/** Every submission of a plan, or those that answer for one of its periods. */
export function listSubmissions(
  { stores }: ServiceDeps,
  input: { readonly planId: string; readonly period: string | null },
): OutputOf<'submissions.list'> {
  const context = planContext(stores, input.planId);
  if (!context.ok) return context;
  const { plan } = context.value;
  const all = stores.submissions.list(input.planId).map((submission) => asItAsksNow(stores, plan, submission));
  return input.period === null ? ok(all) : ofPeriod(plan, input.period, all);
}

/** What waited for a closed period no longer does once that is reopened. */
const asItAsksNow = (stores: Stores, plan: Plan, submission: Submission): Submission =>
  submission.questions.some(({ kind }) => kind === 'closed') && closedOver(stores, plan, submission) === null
    ? asReopened(submission)
    : submission;

type Listed = Extract<OutputOf<'submissions.list'>, { ok: true }>['value'];

function ofPeriod(plan: Plan, code: string, submissions: Listed): OutputOf<'submissions.list'> {
  const period = periodOfPlan(plan, code);
  if (!period.ok) return period;
  const reports = reportsOfPeriod(plan, period.value);
  return ok(submissions.filter((submission) => reports.some((report) => isSameReport(report, submission))));
}

/** The unit's own workbook, opened again from the kept bytes. */
export async function sheetsOf(deps: ServiceDeps, submissionId: string): Promise<OutputOf<'submissions.sheets'>> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { file, sha256, source } = context.value.submission;
  if (isTyped(source)) return typedSheets(deps, context.value);
  const bytes = await deps.files.bytesOf(sha256);
  const workbook = bytes === null ? null : await deps.workbooks.read(bytes, file);
  return workbook?.ok ? ok(workbook.value.sheets) : fail({ code: 'file-unreadable', file });
}

async function typedSheets(
  deps: ServiceDeps,
  { plan, units, submission }: PlanContext & { readonly submission: Submission },
): Promise<OutputOf<'submissions.sheets'>> {
  const document = await keptDocument(deps, submission);
  if (document === null) return fail({ code: 'file-unreadable', file: submission.file });
  const unit = units.find(({ code }) => code === document.unit)?.name ?? document.unit;
  return ok([typedSheet(document, plan, typedSheetWords(document.source, unit))]);
}
