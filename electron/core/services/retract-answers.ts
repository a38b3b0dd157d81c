import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import { givenAnswers, replaceAnswer, withoutAnswers } from '../domain/submissions/answers.ts';
import { decideStanding, type StandingDecision } from '../domain/submissions/decide-import.ts';
import type { Answers, Submission, SubmissionReading } from '../domain/submissions/submission.ts';
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
  const taken = givenAnswers(questions, submission.answers, hasReplaced(deps, submission));
  if (taken === null || !canChange(submission)) return fail({ code: 'nothing-to-answer', submissionId });
  const answers = withoutAnswers(submission.answers, taken);
  const period = deps.stores.submissions.readings(submissionId)[0]?.period ?? submission.period;
  const reading = await readAgain(deps, context.value, submission, { answers, period });
  if (!reading.ok) return reading;
  return ok(importedFile(takeBack(deps, context.value, submission, reading.value, { answers, taken })));
}

const canChange = ({ state }: Submission): boolean => state === 'waiting' || state === 'standing';

/** Something would stand without it: then somebody agreed that it does, by an answer or by accepting it. */
const hasReplaced = (deps: ServiceDeps, submission: Submission): boolean =>
  submission.state === 'standing' && standingWithout(deps, submission, submission.id).length > 0;

/** What is still said, and what no longer is. */
interface Retraction {
  readonly answers: Answers;
  readonly taken: readonly string[];
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
  const supersedes = decision.kind === 'stands' ? decision.supersedes : [];
  const event = {
    kind: 'submission-retracted',
    planId,
    submissionId,
    questions: retraction.taken,
    state: settled.state,
  } as const;
  deps.stores.transaction(() => {
    recordAnswered(deps, context, { submission: settled, figures: withSource(reading.figures, submission), supersedes }, event);
    const hasLeft = settled.state !== 'standing' || !isSameUnitReport(settled, submission);
    if (submission.state === 'standing' && hasLeft) letFormerStand(deps, context, submission, submissionId);
  });
  return settled;
}

/** As if it came in now; but what had been agreed for its report, and is not taken back, stays agreed. */
function decideAnew(
  deps: ServiceDeps,
  { plan }: PlanContext,
  submission: Submission,
  reading: SubmissionReading,
  { answers, taken }: Retraction,
): StandingDecision {
  const report = { planId: plan.id, unit: reading.unit, ...keyOf(plan, reading) };
  const stays = submission.state === 'standing' && isSameUnitReport(report, submission) && !taken.includes('replace');
  if (stays && reading.questions.length === 0) {
    return { kind: 'stands', mode: submission.mode, supersedes: [], issues: reading.issues };
  }
  return decideStanding(reading, formerWithout(deps, report, submission.id), { accept: false, replace: replaceAnswer(answers) });
}

function formerWithout(deps: ServiceDeps, report: UnitReport, submissionId: string) {
  const { unit } = report;
  if (unit === null) return { submissions: [], standing: [] };
  const laid = standingWithout(deps, report, submissionId);
  const submissions = laid.map((submission) => ({ ...submission, state: 'standing' as const }));
  return { submissions, standing: projectStanding(deps.stores, { ...report, unit }, laid) };
}
