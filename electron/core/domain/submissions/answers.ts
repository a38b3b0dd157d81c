import type { Plan } from '../plan/plan.ts';
import { findReportingPeriod } from '../plan/reporting-periods.ts';
import type { PlanUnit } from '../units/unit.ts';
import type { Answers, ReplaceMode, Submission } from './submission.ts';

/** What an answer is checked against. */
export interface AnswerContext {
  readonly plan: Plan;
  readonly units: readonly Pick<PlanUnit, 'code'>[];
}

/** The row's figures are left out. */
export const IGNORED_ROW = '-';

/** The first answer that means nothing (an unknown unit, a question nobody asks), null where all can be used. */
export function unusableAnswer(answers: Answers, context: AnswerContext): { question: string; answer: string } | null {
  const found = Object.entries(answers).find(([question, answer]) => !isUsable(question, answer, context));
  return found === undefined ? null : { question: found[0], answer: found[1] };
}

function isUsable(question: string, answer: string, { plan, units }: AnswerContext): boolean {
  const isIndicator = () => plan.indicators.some(({ code }) => code === answer);
  if (question.startsWith('row:')) return answer === IGNORED_ROW || isIndicator();
  if (question.startsWith('cell:')) return answer.trim() !== '';
  if (question.startsWith('column:')) return /^[A-Z]{1,3}$/i.test(answer);
  if (question.startsWith('row-of:')) return /^[1-9]\d{0,6}$/.test(answer);
  switch (question) {
    case 'unit':
      return units.some(({ code }) => code === answer);
    case 'year':
      return /^(19|20)\d\d$/.test(answer);
    case 'period':
      return findReportingPeriod(plan, answer) !== null;
    case 'basis':
      return answer === 'period' || answer === 'cumulative';
    case 'replace':
      return replaceAnswer({ replace: answer }) !== null;
    default:
      return false;
  }
}

export function replaceAnswer(answers: Answers): ReplaceMode | null {
  const answer = answers.replace;
  return answer === 'all' || answer === 'supplement' ? answer : null;
}

/** Whether the answers say which report it is: those cannot be changed once its figures count. */
export const changesReport = (answers: Answers): boolean =>
  ['unit', 'year', 'period', 'basis', 'replace'].some((question) => question in answers);

/**
 * "row:E9" → "row:Biểu 1!E9" where only one sheet of the submission can be meant; a person names the cell,
 * and most workbooks have one sheet.
 */
export function withSheets(answers: Answers, submission: Pick<Submission, 'issues'>, sheets: readonly string[]): Answers {
  const named = Object.entries(answers).map(
    ([question, answer]) => [fullQuestion(question, submission, sheets), answer] as const,
  );
  return Object.fromEntries(named);
}

function fullQuestion(question: string, { issues }: Pick<Submission, 'issues'>, sheets: readonly string[]): string {
  if (question === 'column' || question === 'row-of') return ofUnclearSheet(question, issues);
  const match = /^(row|cell):([A-Z]{1,3}\d+)$/i.exec(question);
  if (!match?.[1] || !match[2]) return question;
  const cell = match[2].toUpperCase();
  const asked = new Set(issues.flatMap((issue) => (issue.cell === cell && issue.sheet !== null ? [issue.sheet] : [])));
  const [sheet] = asked.size === 1 ? asked : sheets;
  return sheet !== undefined && (asked.size === 1 || sheets.length === 1) ? `${match[1]}:${sheet}!${cell}` : question;
}

function ofUnclearSheet(question: 'column' | 'row-of', issues: Submission['issues']): string {
  const unclear = new Set(issues.flatMap(({ code, sheet }) => (code === 'layout-unclear' && sheet !== null ? [sheet] : [])));
  const [only] = unclear;
  return unclear.size === 1 ? `${question}:${only}` : question;
}

/**
 * The answers that these questions name ("cell:E9" the only one about such a cell), and the agreement to replace where
 * it can no longer mean the same report. Null where one of them was never given; what replaces others was agreed to.
 */
export function givenAnswers(questions: readonly string[], answers: Answers, isReplacing: boolean): readonly string[] | null {
  const known = isReplacing ? { ...answers, replace: '' } : answers;
  const given = questions.flatMap((question) => givenAnswer(question, known) ?? []);
  if (given.length < questions.length) return null;
  const named = Object.fromEntries(given.map((question) => [question, '']));
  return Object.keys(changesReport(named) ? { ...named, replace: '' } : named);
}

function givenAnswer(question: string, answers: Answers): string | null {
  if (question in answers) return question;
  const [kind, cell] = question.split(':');
  const named = Object.keys(answers).filter((given) => given.startsWith(`${kind}:`) && given.endsWith(`!${cell?.toUpperCase()}`));
  return (named.length === 1 && named[0]) || null;
}

export const withoutAnswers = (answers: Answers, questions: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !questions.includes(question)));
