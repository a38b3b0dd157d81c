import type { LetterSizes } from '../office/letter-sizes.ts';
import { across, blankCell, type CellDraft, free, keptWithNext, type RowDraft, row, spanning, textCell } from './cells.ts';
import type { Letter } from './letter.ts';
import type { FormWords, LetterWords, ReportWords } from './report-words.ts';
import { styleOf } from './styles.ts';
import { textWidth } from './text-width.ts';

const GAP = 6;
/** Room for the signature and the seal, in points. */
const SIGNING_ROOM = 56;
/** The issuing body's share of the page's width. */
const LEFT_SHARE = 0.44;
/** The line under the issuing body is a third to a half of its length (NĐ 30/2020, Phụ lục I). */
const RULE_UNDER_ISSUER = 0.4;

/** The head of a report's first sheet: both bodies, national name and motto, number, place and day, form, title, period. */
export function opening(
  letter: Letter,
  words: ReportWords,
  form: Pick<FormWords, 'name'>,
  titles: Titles,
  columnsInMm: readonly number[],
) {
  const pair = pairOver(columnsInMm);
  const wide = (cell: CellDraft) => row(across(cell, columnsInMm.length));
  const { letterhead } = letter;
  const { nationalName, nationalMotto } = words.letter;
  return [
    pair(textCell('parent-body', letterhead.parentBody), textCell('national-name', nationalName)),
    pair(textCell('issuing-body', letterhead.issuingBody), textCell('national-motto', nationalMotto)),
    pair(
      ruleUnder('issuing-body', letterhead.issuingBody, RULE_UNDER_ISSUER, letter.sizes),
      ruleUnder('national-motto', nationalMotto, 1, letter.sizes),
    ),
    pair(
      textCell('document-number', words.letter.documentNumber(letter.documentNumber)),
      textCell('place-and-day', words.letter.placeAndDay(letterhead.place, letter.signedOn)),
    ),
    row([], GAP),
    ...(letter.annex === undefined ? [] : [wide(textCell('form-name', words.annexes.annex(letter.annex)))]),
    wide(textCell('form-name', form.name)),
    wide(textCell('title', titles.title)),
    wide(textCell('subtitle', titles.subtitle)),
    ...(titles.tree === null ? [] : [wide(textCell('attached-to', titles.tree))]),
    ...(letter.attachedTo === null ? [] : [wide(textCell('attached-to', words.letter.attachedTo(letter.attachedTo)))]),
    ...(letter.bases ?? []).map((basis) => wide(textCell('legal-basis', basis))),
    row([], GAP),
  ];
}

export interface Titles {
  readonly title: string;
  /** The period. */
  readonly subtitle: string;
  /** By which units the table is told; null as reported. */
  readonly tree: string | null;
}

/** The head of a further block of the same form. */
export const continuedOpening = (form: FormWords, titles: Titles, columns: number): RowDraft[] => [
  row(across(textCell('form-name', [form.continued, titles.subtitle, titles.tree].filter(Boolean).join(' – ')), columns)),
  row([], GAP),
];

/** Who closed the figures and when; the recipients at the left, level with the signature at the right. */
export function closing(letter: Letter, words: LetterWords, columnsInMm: readonly number[]): RowDraft[] {
  const pair = pairOver(columnsInMm);
  const { authority, position, name } = letter.signature;
  const recipients = spanning(textCell('recipients', recipientList(letter.recipients, words)), 1, 3);
  const hasRecipients = letter.recipients.length > 0;
  const { closed } = letter;
  return [
    ...(closed === undefined ? [] : [row(across(textCell('note', words.closed(closed)), columnsInMm.length))]),
    row([], GAP),
    pair(hasRecipients ? textCell('recipients-title', words.recipients) : null, textCell('signature', authority)),
    pair(hasRecipients ? recipients : null, textCell('signature', position)),
    pair(null, blankCell('signature-space'), SIGNING_ROOM),
    pair(null, textCell('signature', name ?? '')),
  ].map(keptWithNext);
}

const recipientList = (recipients: readonly string[], words: LetterWords): string =>
  recipients.map((item, index) => words.recipient(item, index === recipients.length - 1)).join('\n');

/** Rows of two cells that share the width: what is at the left of a letter, and what is at the right. */
function pairOver(columnsInMm: readonly number[]) {
  const split = splitColumn(columnsInMm);
  return (left: CellDraft | null, right: CellDraft, minHeight = 0): RowDraft => {
    const leading = left === null ? free(split) : across(left, split);
    return row([...leading, ...across(right, columnsInMm.length - split)], minHeight);
  };
}

/** How many columns make up the left side. */
function splitColumn(columnsInMm: readonly number[]): number {
  const wanted = columnsInMm.reduce((sum, mm) => sum + mm, 0) * LEFT_SHARE;
  let sum = 0;
  const distances = columnsInMm.slice(0, -1).map((mm) => {
    sum += mm;
    return Math.abs(sum - wanted);
  });
  return distances.indexOf(Math.min(...distances)) + 1;
}

// Underscores join into one line; a drawn line would move when a column is widened.
function ruleUnder(style: 'issuing-body' | 'national-motto', text: string, share: number, sizes: LetterSizes = {}): CellDraft {
  const length = textWidth(text, styleOf(style, 0, sizes)) * share;
  const step = textWidth('_', styleOf('rule', 0));
  return textCell('rule', '_'.repeat(Math.round(length / step)));
}
