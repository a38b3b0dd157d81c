import type { CallError } from '../contract/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { replaceAnswer } from '../domain/submissions/answers.ts';
import { decideStanding, type FormerReport, type StandingDecision } from '../domain/submissions/decide-import.ts';
import type { Answers, Submission, SubmissionReading } from '../domain/submissions/submission.ts';
import { readTypedDocument } from '../domain/submissions/typed-document.ts';
import { isTyped } from '../domain/submissions/typed-report.ts';
import { closedRefusal } from './closed-reports.ts';
import { formerReport, keyOf } from './former-report.ts';
import type { PlanContext } from './plan-context.ts';
import type { DomainEvent } from './ports.ts';
import { readReport, withSource } from './read-report.ts';
import { recordAnswered } from './record-submission.ts';
import { checkedAgainstSeries } from './series-check.ts';
import type { ServiceDeps } from './service-deps.ts';
import { readDocument } from './typed-reports.ts';

/** All that has been said about a submission, and whether it may replace what stands. */
export interface Settlement {
  readonly answers: Answers;
  readonly accept: boolean;
}

/** Reads the kept bytes again under the answers, decides again, writes what it has become. */
export async function settleSubmission(
  deps: ServiceDeps,
  context: PlanContext,
  submission: Submission,
  settlement: Settlement,
): Promise<Result<Submission, CallError>> {
  const reading = await readAgain(deps, context, submission, { answers: settlement.answers, period: submission.period });
  if (!reading.ok) return reading;
  // Answers about what counts already change figures at once.
  const closed = submission.state === 'standing' ? closedRefusal(deps.stores, context.plan, submission) : null;
  return closed === null ? ok(settle(deps, context, submission, reading.value, settlement)) : fail(closed);
}

/** The kept bytes under other answers; `period` is the report it came in as. Nothing is written. */
export async function readAgain(
  deps: ServiceDeps,
  context: PlanContext,
  submission: Submission,
  { answers, period }: Pick<Submission, 'answers' | 'period'>,
): Promise<Result<SubmissionReading, CallError>> {
  const { id: submissionId, file, sha256, state } = submission;
  const bytes = await deps.files.bytesOf(sha256);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const read = isTyped(submission.source)
    ? readDocument(context, readTypedDocument(new TextDecoder().decode(bytes)), answers)
    : await readReport(deps.workbooks, context, { name: file, bytes, period, answers });
  // It was read once, so only an answer can have made it unreadable: nothing changes then.
  // Nor where someone else settled it while it was being read.
  const now = deps.stores.submissions.get(submissionId);
  const isAsItWas = now?.state === state && isSameValue(now.answers, submission.answers);
  if (!read.ok || !isAsItWas) return fail({ code: 'nothing-to-answer', submissionId });
  return ok(checkedAgainstSeries(deps.stores, context.plan, read.value));
}

function settle(
  deps: ServiceDeps,
  context: PlanContext,
  submission: Submission,
  reading: SubmissionReading,
  settlement: Settlement,
): Submission {
  const report = { unit: reading.unit, key: keyOf(context.plan, reading), except: submission.id };
  const decision = decideAgain(submission, reading, formerReport(deps.stores, context.plan, report), settlement);
  const settled = settledSubmission(submission, context, reading, decision, settlement.answers);
  const supersedes = decision.kind === 'stands' ? decision.supersedes : [];
  const figures = withSource(reading.figures, submission);
  recordAnswered(deps, context, { submission: settled, figures, supersedes }, eventOf(settled, settlement));
  return settled;
}

/** What stands already goes on standing: an answer about one of its cells replaces nothing. */
function decideAgain(
  submission: Submission,
  reading: SubmissionReading,
  former: FormerReport,
  settlement: Settlement,
): StandingDecision {
  if (submission.state === 'standing') {
    return { kind: 'stands', mode: submission.mode, supersedes: [], issues: reading.issues };
  }
  return decideStanding(reading, former, { accept: settlement.accept, replace: replaceAnswer(settlement.answers) });
}

/** What a submission has become under more answers, or fewer. */
export const settledSubmission = (
  submission: Submission,
  { plan, version }: PlanContext,
  reading: SubmissionReading,
  decision: StandingDecision,
  answers: Answers,
): Submission => ({
  ...submission,
  ...keyOf(plan, reading),
  planVersion: version,
  unit: reading.unit,
  answers,
  state: decision.kind === 'stands' ? 'standing' : 'waiting',
  mode: decision.kind === 'stands' ? decision.mode : submission.mode,
  issues: decision.issues,
  questions: decision.kind === 'waits' ? decision.questions : [],
  figureCount: reading.figures.length,
});

function eventOf({ id: submissionId, planId, state, mode }: Submission, { answers, accept }: Settlement): DomainEvent {
  if (accept && state === 'standing') return { kind: 'submission-accepted', planId, submissionId, mode };
  return { kind: 'submission-answered', planId, submissionId, answers, state };
}
