import type { OutputOf } from '../contract/contract.ts';
import type { Workbook } from '../domain/grid.ts';
import type { KeptAnswer } from '../domain/memory/kept-answer.ts';
import { type OfferedAnswer, offeredAnswers } from '../domain/memory/offered-answers.ts';
import { fail, ok } from '../domain/result.ts';
import { changesReport } from '../domain/submissions/answers.ts';
import type { RememberedAnswer } from '../domain/submissions/review.ts';
import type { Answers, Submission } from '../domain/submissions/submission.ts';
import { isTyped } from '../domain/submissions/typed-report.ts';
import { type PlanContext, submissionContext } from './plan-context.ts';
import { keptWorkbook, layoutOf, recognised } from './recognised-workbook.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Answers kept from an earlier report of the unit and layout, put to this file's cells; applying one is an ordinary answer. */
export async function suggestAnswers(deps: ServiceDeps, submissionId: string): Promise<OutputOf<'submissions.suggestions'>> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  const { unit, planId, file, source } = submission;
  if (isTyped(source) || unit === null || !canBeAnswered(submission)) return ok([]);
  const workbook = await keptWorkbook(deps, submission);
  if (workbook === null) return fail({ code: 'file-unreadable', file });
  const layout = await layoutOf(recognised(context.value, workbook, submission, submission.answers));
  const kept = deps.stores.memory.answersFor(planId, unit, layout);
  const offered = kept.length === 0 ? [] : offers(context.value, workbook, submission, kept);
  return ok(offered.filter((one) => isAnswerable(submission, one)).map((one) => remembered(unit, one)));
}

const canBeAnswered = ({ state }: Submission): boolean => state === 'waiting' || state === 'standing';

/** What stands already keeps its report. */
const isAnswerable = ({ state }: Submission, { question, answer }: OfferedAnswer): boolean =>
  state === 'waiting' || !changesReport({ [question]: answer });

/** Rows can be seen only once it is known which column holds the figures: they are offered as they will be then. */
function offers(
  context: PlanContext,
  workbook: Workbook,
  submission: Submission,
  kept: readonly KeptAnswer[],
): readonly OfferedAnswer[] {
  const under = (answers: Answers) => offeredAnswers(kept, recognised(context, workbook, submission, answers));
  const { answers } = submission;
  const places = under(answers).filter(isPlace);
  const isRow = (one: OfferedAnswer) => !isPlace(one);
  return [...places, ...under({ ...asAnswers(places), ...answers }).filter(isRow)];
}

const isPlace = ({ kept }: OfferedAnswer): boolean => kept.subject.kind === 'column' || kept.subject.kind === 'row-of';

const asAnswers = (offered: readonly OfferedAnswer[]): Answers =>
  Object.fromEntries(offered.map(({ question, answer }) => [question, answer]));

const remembered = (unit: string, { kept, question, answer }: OfferedAnswer): RememberedAnswer => ({
  id: kept.id,
  unit,
  question,
  answer,
  basis: kept.basis,
  givenAt: kept.givenAt,
  actor: kept.actor,
});
