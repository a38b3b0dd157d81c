import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { fail, ok } from '../domain/result.ts';
import { givenAnswers, replaceAnswer, withoutAnswers } from '../domain/submissions/answers.ts';
import { decideStanding, type FormerReport, type StandingDecision } from '../domain/submissions/decide-import.ts';
import { type FormerReading, lastAsked, wasSettledBy } from '../domain/submissions/former-reading.ts';
import type { Answers, Question, Submission, SubmissionReading } from '../domain/submissions/submission.ts';
import { closedOver, closedRefusal } from './closed-reports.ts';
import { keyOf } from './former-report.ts';
import { importedFile } from './imported-file.ts';
import { type PlanContext, submissionContext } from './plan-context.ts';
import { withSource } from './read-report.ts';
import { projectStanding } from './rebuild-standing.ts';
import { recordAnswered } from './record-submission.ts';
import type { ServiceDeps } from './service-deps.ts';
import { readAgain, settledSubmission } from './settle-submission.ts';
import { isSameUnitReport, letFormerStand, standingWithout } from './standing-again.ts';
import type { UnitReport } from './standing-submissions.ts';

/** Takes answers back. What stood only through them waits again, and what stood before it stands again. */
export async function retractAnswers(
  deps: ServiceDeps,
  { submissionId, questions }: ParsedInputOf<'submissions.retract'>,
): Promise<OutputOf<'submissions.retract'>> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  const readings = deps.stores.submissions.readings(submissionId);
  const taken = givenAnswers(questions, submission.answers, wasAgreedTo(deps, submission, readings));
  if (taken === null || !canChange(submission)) return fail({ code: 'nothing-to-answer', submissionId });
  const answers = withoutAnswers(submission.answers, taken);
  const period = readings[0]?.period ?? submission.period;
  const reading = await readAgain(deps, context.value, submission, { answers, period });
  if (!reading.ok) return reading;
  const closed = submission.state === 'standing' ? closedRefusal(deps.stores, context.value.plan, submission) : null;
  if (closed !== null) return fail(closed);
  return ok(importedFile(takeBack(deps, context.value, submission, reading.value, { answers, taken, readings })));
}

const canChange = ({ state }: Submission): boolean => state === 'waiting' || state === 'standing';

/** It was asked whether it replaces what stood, it waited for its period to be reopened, or something would stand without it: then somebody agreed, if only by accepting it. */
const wasAgreedTo = (deps: ServiceDeps, submission: Submission, readings: readonly FormerReading[]): boolean =>
  submission.state === 'standing' &&
  (readings.some(({ questions }) => questions.some(({ kind }) => kind === 'replace' || kind === 'closed')) ||
    standingWithout(deps, submission, submission.id).length > 0);

/** What is still said, what no longer is, and how the file was read until now. */
interface Retraction {
  readonly answers: Answers;
  readonly taken: readonly string[];
  readonly readings: readonly FormerReading[];
}

function takeBack(
  deps: ServiceDeps,
  context: PlanContext,
  submission: Submission,
  reading: SubmissionReading,
  retraction: Retraction,
): Submission {
  const { planId, id: submissionId } = submission;
  const decision = decideAnew(deps, context, submission, reading, retraction);
  const settled = settledSubmission(submission, context, reading, decision, retraction.answers);
  const event = {
    kind: 'submission-retracted',
    planId,
    submissionId,
    questions: retraction.taken,
    state: settled.state,
  } as const;
  deps.stores.transaction(() => {
    const figures = withSource(reading.figures, submission);
    recordAnswered(deps, context, { submission: settled, figures, supersedes: [] }, event);
    const hasLeft = submission.state === 'standing' && settled.state !== 'standing';
    if (hasLeft) letFormerStand(deps, context, submission, submissionId);
  });
  return settled;
}

/** It stays where it stood, or waits: taking something back never brings figures into a table. */
function decideAnew(
  deps: ServiceDeps,
  { plan }: PlanContext,
  submission: Submission,
  reading: SubmissionReading,
  { answers, taken, readings }: Retraction,
): StandingDecision {
  const report = { planId: plan.id, unit: reading.unit, ...keyOf(plan, reading) };
  const staysHere = submission.state === 'standing' && isSameUnitReport(report, submission);
  const isAgreed = !taken.includes('replace') && !wasSettledBy(readings, taken);
  if (staysHere && isAgreed && reading.questions.length === 0) {
    return { kind: 'stands', mode: submission.mode, supersedes: [], issues: reading.issues };
  }
  const former = formerWithout(deps, plan, report, submission.id);
  const decision = decideStanding(reading, former, { accept: false, replace: replaceAnswer(answers) });
  if (decision.kind === 'waits') return decision;
  // Nothing else is in doubt: what was asked before is asked again, or else whose report it is.
  const asked = lastAsked(readings);
  return { kind: 'waits', questions: asked.length > 0 ? asked : [whose(reading)], issues: reading.issues };
}

const whose = ({ unit }: SubmissionReading): Question => ({
  kind: 'unit',
  found: null,
  candidates: unit === null ? [] : [unit],
});

function formerWithout(deps: ServiceDeps, plan: Plan, report: UnitReport, submissionId: string): FormerReport {
  const { unit } = report;
  const closed = closedOver(deps.stores, plan, report);
  if (unit === null) return { submissions: [], standing: [], closed };
  const laid = standingWithout(deps, report, submissionId);
  const submissions = laid.map((submission) => ({ ...submission, state: 'standing' as const }));
  return { submissions, standing: projectStanding(deps.stores, { ...report, unit }, laid), closed };
}
