import type { Findings } from '../reading/findings.ts';
import type { Answers } from '../submissions/submission.ts';
import {
  type Answerable,
  type AnswerableRow,
  type AnsweredWorkbook,
  basisQuestion,
  columnsOf,
  onlyOne,
  rowsOf,
  unitRowsOf,
} from './answer-subject.ts';
import type { KeptAnswer } from './kept-answer.ts';

/** What is kept of an answer, before anyone knows by whom and when it was given. */
export type AnswerToKeep = Pick<KeptAnswer, 'subject' | 'question' | 'wording' | 'answer' | 'measureId'>;

/**
 * Those of the answers that will hold for the next report of the layout as well: which indicator a row is, which column
 * or row holds the figures, the basis. Unit, year, period, replacing and cells are this file's own matter.
 * What cannot be known again by its words alone (no heading, the same label twice) is not kept.
 */
export const answersToKeep = (answers: Answers, workbook: AnsweredWorkbook): readonly AnswerToKeep[] =>
  Object.entries(answers).flatMap(([question, answer]) => {
    const about = answerable(question, answer, workbook);
    if (about === null) return [];
    const { subject, wording } = about;
    const measureId = subject.kind === 'row' ? measureOf(answer, workbook.findings) : null;
    return [{ subject, wording, question, answer, measureId }];
  });

/** May the answer be one that is kept? Asked before a workbook is read again for it. */
export const isKeepable = (question: string): boolean => question === 'basis' || /^(row|column|row-of):/.test(question);

function answerable(question: string, answer: string, workbook: AnsweredWorkbook): Answerable | null {
  if (!isKeepable(question)) return null;
  if (question === 'basis') return basisQuestion(workbook);
  if (question.startsWith('row:')) return toldApart(rowsOf(workbook), (row) => isAskedBy(question, row));
  const places = [...columnsOf(workbook), ...unitRowsOf(workbook)];
  return toldApart(places, (one) => one.question === question && one.place === answer.toUpperCase());
}

function toldApart<T extends Answerable>(among: readonly T[], isMeant: (one: T) => boolean): T | null {
  const meant = among.find(isMeant);
  return meant === undefined ? null : onlyOne(among, meant.subject);
}

// An issue names the figure's cell, a person may name the label's: any cell of the row means the row.
function isAskedBy(question: string, { entry: { sheet, cell, cells } }: AnswerableRow): boolean {
  const places = [cell, cells.numerator?.address, cells.denominator?.address, cells.percent?.address];
  return places.some((place) => question === `row:${sheet}!${place}`);
}

const measureOf = (code: string, { input }: Findings): string | null =>
  input.plan.indicators.find((indicator) => indicator.code === code)?.measureId ?? null;
