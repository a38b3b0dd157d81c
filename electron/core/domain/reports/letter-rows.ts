import { across, blankCell, type CellDraft, free, keptWithNext, type RowDraft, row, spanning, textCell } from './cells.ts';
import type { Letter } from './letter.ts';
import { columnsAtLeft, lineInMm } from './letter-halves.ts';
import type { FormWords, LetterWords, ReportWords } from './report-words.ts';
import { POINTS_PER_MM } from './row-heights.ts';
import { styleOf } from './styles.ts';
import { textWidth } from './text-width.ts';

const GAP = 6;
/** Room for the signature and the seal, in points. */
const SIGNING_ROOM = 56;
/** A row of no height would be a hidden one. */
const BELOW_NAME = 1.5;
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
  const left = columnsAtLeft(columnsInMm, headLines(letter, words));
  const pair = pairOver(columnsInMm.length, left);
  const wide = (cell: CellDraft) => row(across(cell, columnsInMm.length));
  const { letterhead } = letter;
  const { nationalName, nationalMotto } = words.letter;
  const leftInMm = columnsInMm.slice(0, left).reduce((sum, mm) => sum + mm, 0);
  return [
    pair(textCell('parent-body', letterhead.parentBody), textCell('national-name', nationalName)),
    pair(textCell('issuing-body', letterhead.issuingBody), textCell('national-motto', nationalMotto)),
    pair(
      ruleUnder(RULE_UNDER_ISSUER * Math.min(pointsOf('issuing-body', letterhead.issuingBody, letter), leftInMm * POINTS_PER_MM)),
      ruleUnder(pointsOf('national-motto', nationalMotto, letter)),
    ),
    pair(
      textCell('document-number', words.letter.documentNumber(letter.documentNumber)),
      textCell('place-and-day', placeAndDay(letter, words)),
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

const placeAndDay = ({ letterhead, signedOn }: Letter, words: ReportWords): string =>
  words.letter.placeAndDay(letterhead.place, signedOn);

/** Millimetres of the lines at the right of a head, the one that may never be broken first. */
export const headLines = (letter: Letter, words: ReportWords): number[] => [
  inMm('national-name', words.letter.nationalName, letter),
  inMm('national-motto', words.letter.nationalMotto, letter),
  inMm('place-and-day', placeAndDay(letter, words), letter),
];

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
  const { authority, position, name } = letter.signature;
  const signing = [authority, name ?? '', position].map((line) => inMm('signature', line, letter));
  const pair = pairOver(columnsInMm.length, columnsAtLeft(columnsInMm, signing));
  // The list is as long as it is; the row below the name takes what it needs more, so that the name stays in its place.
  const recipients = spanning(textCell('recipients', recipientList(letter.recipients, words)), 1, 4);
  const hasRecipients = letter.recipients.length > 0;
  const { closed } = letter;
  return [
    ...(closed === undefined ? [] : [row(across(textCell('note', words.closed(closed)), columnsInMm.length))]),
    row([], GAP),
    pair(hasRecipients ? textCell('recipients-title', words.recipients) : null, textCell('signature', authority)),
    pair(hasRecipients ? recipients : null, textCell('signature', position)),
    pair(null, blankCell('signature-space'), SIGNING_ROOM),
    pair(null, textCell('signature', name ?? '')),
    ...(hasRecipients ? [pair(null, blankCell('signature-space'), BELOW_NAME)] : []),
  ].map(keptWithNext);
}

const recipientList = (recipients: readonly string[], words: LetterWords): string =>
  recipients.map((item, index) => words.recipient(item, index === recipients.length - 1)).join('\n');

/** Rows of two cells that share the width: what is at the left of a letter, and what is at the right. */
const pairOver =
  (columns: number, left: number) =>
  (leading: CellDraft | null, right: CellDraft, minHeight = 0): RowDraft =>
    row([...(leading === null ? free(left) : across(leading, left)), ...across(right, columns - left)], minHeight);

type HeadStyle = 'issuing-body' | 'national-name' | 'national-motto' | 'place-and-day' | 'signature';

const fontOf = (style: HeadStyle, { sizes }: Pick<Letter, 'sizes'>) => styleOf(style, 0, sizes);
const inMm = (style: HeadStyle, text: string, letter: Letter): number => lineInMm(text, fontOf(style, letter));
const pointsOf = (style: HeadStyle, text: string, letter: Letter): number => textWidth(text, fontOf(style, letter));

// Underscores join into one line; a drawn line would move when a column is widened.
function ruleUnder(points: number): CellDraft {
  const step = textWidth('_', styleOf('rule', 0));
  return textCell('rule', '_'.repeat(Math.round(points / step)));
}
