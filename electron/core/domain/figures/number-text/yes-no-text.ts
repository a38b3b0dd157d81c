import type { CellContent } from '../../grid.ts';
import { fold } from '../../reading/fold.ts';
import { percentSign } from '../../reading/text/number-format.ts';
import { assertNever } from '../../result.ts';
import type { IssueCode } from '../issue.ts';
import { silentWords } from './cue-words.ts';
import { asidesOf, foldedPhrase, hasPhrase, tidyText, withoutAsides } from './tidy-text.ts';
import { blockingWords, noBlockingWords, noMarks, noWords, yesBlockingWords, yesMarks, yesWords } from './yes-no-words.ts';

/** What one cell says where a yes or no is expected. */
export type YesNoReading =
  | { readonly kind: 'answer'; readonly yes: boolean; readonly note: string | null }
  | { readonly kind: 'silent' }
  | { readonly kind: 'doubtful'; readonly because: IssueCode };

const answer = (yes: boolean, note: string | null = null): YesNoReading => ({ kind: 'answer', yes, note });
const doubtful = (because: IssueCode): YesNoReading => ({ kind: 'doubtful', because });

/** x, có, đạt, đã …, 1 → yes; không, chưa …, 0, - → no (semantics §2); a number or other words are doubtful. */
export function readYesNo(content: CellContent): YesNoReading {
  switch (content.kind) {
    case 'text':
      return readYesNoText(content.text);
    case 'number':
      return readYesNoNumber(content.value, content.format);
    case 'yes-no':
      return answer(content.value);
    case 'covered':
      return { kind: 'silent' };
    case 'date':
      return doubtful('not-a-number');
    case 'error':
      return doubtful('error-value');
    case 'formula-without-value':
      return doubtful('formula-without-value');
    default:
      return assertNever(content);
  }
}

/** 1 and 100 % are the whole of one unit, 0 nothing of it. */
function readYesNoNumber(value: number, format: string | null): YesNoReading {
  const wholes = { scaled: [1], literal: [100], none: [1, 100] }[percentSign(format) ?? 'none'];
  if (value === 0 || wholes.includes(value)) return answer(value !== 0);
  return doubtful(value < 0 ? 'negative' : 'not-a-number');
}

function readYesNoText(text: string): YesNoReading {
  const tidy = tidyText(text);
  const isUnknown = silentWords.includes(foldedPhrase(tidy)) && !isNo(tidy);
  if (isUnknown || /^[.…·_\s]*$/.test(tidy)) return { kind: 'silent' };
  const head = withoutAsides(tidy).trim();
  if (isYes(head) || isNo(head)) return withNote(isYes(head), asidesOf(tidy).join('; '));
  return readAnswerAndNote(tidy);
}

const isYes = (text: string): boolean => yesMarks.includes(text.toLowerCase()) || yesWords.includes(foldedPhrase(text));
const isNo = (text: string): boolean =>
  noMarks.includes(text.toLowerCase()) || /^-+$/.test(text) || noWords.includes(foldedPhrase(text));

const noteBehindAnswer =
  /^([\p{L}\s]+?)\s*(?:[,;:]|\s-|(?=\s(?:ngày|tháng|quý|theo|vào|tại|ngay|thang|quy|vao|tai)\s))\s*(.+)$/iu;

/** "Có, ngày 15/3", "đã tổ chức tháng 5": the answer, then when or how. */
function readAnswerAndNote(tidy: string): YesNoReading {
  const [, said = '', note = ''] = noteBehindAnswer.exec(tidy) ?? [];
  return isYes(said) || isNo(said) ? withNote(isYes(said), note) : doubtful('not-a-number');
}

/** The answer, unless its own note takes it back ("có, nhưng chưa đủ"). */
function withNote(yes: boolean, note: string): YesNoReading {
  const words = [...blockingWords, ...(yes ? yesBlockingWords : noBlockingWords)];
  const isTakenBack = note.includes('?') || hasPhrase(fold(note), words);
  return isTakenBack ? doubtful('not-a-number') : answer(yes, note.trim() || null);
}
