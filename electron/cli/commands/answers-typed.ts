import { fail, ok, type Result } from '#core/domain/result.ts';
import type { Answers } from '#core/domain/submissions/submission.ts';

/** A cell's question ends at its address: both the sheet's name and the answer may hold "=". */
const aboutCell = /^((?:row|cell):(?:.*!)?[A-Za-z]{1,3}\d+)=([\s\S]*)$/;
/** The place in a sheet whose name may hold "=": the answer is what follows the last one. */
const aboutSheet = /^((?:column|row-of)(?::.+)?)=([A-Za-z]{1,3}|\d+)$/;
const aboutFile = /^([a-z]+)=([\s\S]*)$/;

/** "unit=NB01" and the like; the error is the first that is no answer. */
export function readAnswers(pairs: readonly string[]): Result<Answers, string> {
  const answers: Record<string, string> = {};
  for (const pair of pairs) {
    const match = aboutCell.exec(pair) ?? aboutSheet.exec(pair) ?? aboutFile.exec(pair);
    if (!match?.[1] || match[2] === undefined) return fail(pair);
    answers[match[1]] = match[2];
  }
  return ok(answers);
}
