import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import { changesReport, unusableAnswer, withSheets } from '../domain/submissions/answers.ts';
import type { Answers, Submission } from '../domain/submissions/submission.ts';
import { isTyped } from '../domain/submissions/typed-report.ts';
import { importedFile } from './imported-file.ts';
import { submissionContext } from './plan-context.ts';
import { rememberAnswers } from './remember.ts';
import type { ServiceDeps } from './service-deps.ts';
import { settleSubmission } from './settle-submission.ts';

/** Settles what a submission asks. What stands can still be told its rows and cells, but no longer whose report it is. */
export async function answerSubmission(
  deps: ServiceDeps,
  input: ParsedInputOf<'submissions.answer'>,
): Promise<OutputOf<'submissions.answer'>> {
  const { submissionId } = input;
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  const answers = withSheets(input.answers, submission, sheetsOfFigures(deps, submissionId));
  if (!canBeAnswered(submission, answers)) return fail({ code: 'nothing-to-answer', submissionId });
  const unusable = unusableAnswer(answers, context.value);
  if (unusable !== null) return fail({ code: 'answer-unreadable', ...unusable });
  const all = { ...submission.answers, ...answers };
  const settled = await settleSubmission(deps, context.value, submission, { answers: all, accept: false });
  if (!settled.ok) return settled;
  if (input.remember) await rememberAnswers(deps, context.value, { asked: submission, settled: settled.value }, answers);
  return ok(importedFile(settled.value));
}

/** Lets a waiting submission take the place of what stands. Where figures would be lost, it goes on asking. */
export async function acceptSubmission(deps: ServiceDeps, submissionId: string): Promise<OutputOf<'submissions.accept'>> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  if (submission.state !== 'waiting') return fail({ code: 'nothing-to-answer', submissionId });
  const { answers } = submission;
  const settled = await settleSubmission(deps, context.value, submission, { answers, accept: true });
  return settled.ok ? ok(importedFile(settled.value)) : settled;
}

function canBeAnswered({ state, source }: Submission, answers: Answers): boolean {
  const questions = Object.keys(answers);
  if (questions.length === 0) return false;
  // Whose report it is, and which row is what, was never in doubt where a person typed it.
  if (isTyped(source) && questions.some((question) => question !== 'replace' && !question.startsWith('cell:'))) return false;
  return state === 'waiting' || (state === 'standing' && !changesReport(answers));
}

const sheetsOfFigures = ({ stores }: ServiceDeps, submissionId: string): readonly string[] => [
  ...new Set(stores.submissions.figures(submissionId).flatMap(({ source }) => source?.sheet ?? [])),
];
