import { isAnsweredRow } from '../reading/answered.ts';
import type { Findings } from '../reading/findings.ts';
import { entryKey } from '../reading/tables/entry.ts';
import { basisOf } from '../reading/tables/figure-columns.ts';
import { timeScopes } from '../reading/time-scope.ts';
import { assertNever } from '../result.ts';
import { type AnsweredWorkbook, basisQuestion, columnsOf, onlyOne, rowsOf, unitRowsOf } from './answer-subject.ts';
import type { KeptAnswer } from './kept-answer.ts';

/** A kept answer in the words of the present file. */
export interface OfferedAnswer {
  readonly kept: KeptAnswer;
  readonly question: string;
  readonly answer: string;
}

/**
 * Kept answers of the present file's unit and layout, put to its own cells; never applied by itself.
 * Left out: what has been answered already, what the file is read as anyway, and what its words no longer single out.
 */
export const offeredAnswers = (kept: readonly KeptAnswer[], workbook: AnsweredWorkbook): readonly OfferedAnswer[] =>
  kept.flatMap((one) => {
    const offered = offer(one, workbook);
    return offered === null || offered.question in workbook.findings.input.answers ? [] : [{ kept: one, ...offered }];
  });

type Offer = Omit<OfferedAnswer, 'kept'>;

function offer(kept: KeptAnswer, workbook: AnsweredWorkbook): Offer | null {
  const { subject } = kept;
  switch (subject.kind) {
    case 'row':
      return rowOffer(kept, workbook);
    case 'column':
      return isOfOtherTime(subject.path, workbook.findings) ? null : placeOffer(onlyOne(columnsOf(workbook), subject));
    case 'row-of':
      return placeOffer(onlyOne(unitRowsOf(workbook), subject));
    case 'basis':
      return basisOffer(kept, workbook);
    default:
      return assertNever(subject);
  }
}

function rowOffer(kept: KeptAnswer, workbook: AnsweredWorkbook): Offer | null {
  const { findings } = workbook;
  const row = onlyOne(rowsOf(workbook), kept.subject);
  const answer = row === null ? null : indicatorNow(kept, findings);
  if (row === null || answer === null || isAnsweredRow(row.entry, findings.input.answers)) return null;
  const isReadSo = findings.assignment.matched.get(entryKey(row.entry)) === answer;
  return isReadSo ? null : { question: row.question, answer };
}

/** The indicator under the code it has in this plan, "-" for a row that was left out, null where the plan has no such measure. */
function indicatorNow({ measureId, answer, planId }: KeptAnswer, { reader, input }: Findings): string | null {
  if (measureId === null) return answer;
  const same = [...reader.indicators.values()].filter((indicator) => indicator.measureId === measureId);
  const ofOldCode = planId === input.plan.id ? same.find(({ code }) => code === answer) : undefined;
  return ofOldCode?.code ?? (same.length === 1 ? (same[0]?.code ?? null) : null);
}

const placeOffer = (found: { readonly question: string; readonly place: string | null } | null): Offer | null =>
  found === null || found.place === null ? null : { question: found.question, answer: found.place };

// The same table serves the next period too, where the column named then is that of the former.
function isOfOtherTime(path: readonly string[], { input, period }: Findings): boolean {
  const scopes = path.flatMap((heading) => timeScopes(heading, input.plan));
  return scopes.length > 0 && scopes.every((scope) => basisOf(scope, { plan: input.plan, period }) === 'other');
}

function basisOffer({ subject, answer }: KeptAnswer, workbook: AnsweredWorkbook): Offer | null {
  const { question, subject: now } = basisQuestion(workbook);
  const isAlike = JSON.stringify(subject) === JSON.stringify(now);
  return isAlike && workbook.findings.basis !== answer ? { question, answer } : null;
}
