import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { ImportedFile } from '../contract/imported-file.ts';
import { ok } from '../domain/result.ts';
import { isReadyToAccept } from '../domain/submissions/decide-import.ts';
import { isSameReport, reportsOfPeriod } from '../domain/submissions/reports-of-period.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { closedOver } from './closed-reports.ts';
import { importedFile } from './imported-file.ts';
import { type PlanContext, reportContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { settleSubmission } from './settle-submission.ts';

/** Accepts every waiting submission of a period that only asks to replace what stands, and by which nothing is lost; the oldest first. */
export async function acceptReady(
  deps: ServiceDeps,
  input: ParsedInputOf<'submissions.acceptReady'>,
): Promise<OutputOf<'submissions.acceptReady'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const reports = reportsOfPeriod(context.value.plan, context.value.period);
  const isOfPeriod = (submission: Submission) => reports.some((report) => isSameReport(report, submission));
  const waiting = deps.stores.submissions.list(input.planId).filter((one) => one.state === 'waiting' && isOfPeriod(one));
  const [accepted, left]: [ImportedFile[], ImportedFile[]] = [[], []];
  for (const submission of waiting) {
    const settled = await settledIfReady(deps, context.value, submission);
    (settled.state === 'standing' ? accepted : left).push(importedFile(settled));
  }
  return ok({ accepted, left });
}

async function settledIfReady(deps: ServiceDeps, context: PlanContext, submission: Submission): Promise<Submission> {
  const isClosed = closedOver(deps.stores, context.plan, submission) !== null;
  if (isClosed || !isReadyToAccept(submission)) return submission;
  const settled = await settleSubmission(deps, context, submission, { answers: submission.answers, accept: true });
  return settled.ok ? settled.value : (deps.stores.submissions.get(submission.id) ?? submission);
}
