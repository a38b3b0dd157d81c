import { type Block, bodyParagraph, cell, paragraph, run, type Table } from '../documents/document-draft.ts';
import type { Letter } from '../reports/letter.ts';

/** Words that every letter to units has. */
export interface LetterFrameWords {
  /** "Kính gửi:" */
  readonly to: string;
  /** Said instead of so many names that the page would be full of them. */
  manyUnits(units: number): string;
  /** "Như trên": those whom the letter is addressed to. */
  readonly asAbove: string;
  /** Whether a line of recipients says where a copy is filed ("Lưu: VT …"). */
  isFiling(recipient: string): boolean;
  /** Where the plan's document does not say. */
  readonly filing: string;
}

/** As many as a letter names one by one. */
const MOST_NAMED = 8;
const INDENT_IN_MM = 25;
const LIST_INDENT_IN_MM = 40;
const CELL_SIZE = 12;

/** A letter that goes to units: copies are for them and the files, not for the plan's recipients. */
export function toUnits(letter: Letter, words: LetterFrameWords): Letter {
  const filing = letter.recipients.filter(words.isFiling);
  return { ...letter, recipients: [words.asAbove, ...(filing.length === 0 ? [words.filing] : filing)] };
}

/** "Kính gửi:" one unit, a list of them, or those of the table below. */
export function addressees(names: readonly string[], words: LetterFrameWords): readonly Block[] {
  const line = (text: string, indent: number, before = 0, after = 0) =>
    paragraph([run(text)], { firstLineIndent: indent, before, after, keepWithNext: true });
  const [only] = names;
  const single = names.length === 1 ? only : names.length > MOST_NAMED ? words.manyUnits(names.length) : undefined;
  if (single !== undefined) return [line(`${words.to} ${single}`, INDENT_IN_MM, 14, 10)];
  const last = names.length - 1;
  return [
    line(words.to, INDENT_IN_MM, 14),
    ...names.map((name, index) => line(`- ${name}${index === last ? '.' : ';'}`, LIST_INDENT_IN_MM, 0, index === last ? 10 : 0)),
  ];
}

/** Paragraphs of running text; what has nothing to say is left out. */
export const sentences = (...texts: readonly string[]): readonly Block[] =>
  texts.filter((text) => text !== '').map((text) => bodyParagraph([run(text)]));

/** The same before the signature: it never stands on a page without them. */
export const lastSentences = (...texts: readonly string[]): readonly Block[] =>
  texts.filter((text) => text !== '').map((text) => bodyParagraph([run(text)], { keepWithNext: true }));

export interface LetterColumn<Name extends string = string> {
  readonly name: Name;
  readonly mm: number;
  readonly align: 'left' | 'center' | 'right';
}

/** Rows that stay with what follows them, down to the signature. */
const ROWS_WITH_SIGNATURE = 3;

/** A table of texts whose header stands on every page, and whose last rows never leave the signature alone. */
export const letterTable = <Name extends string>(
  columns: readonly LetterColumn<Name>[],
  headings: Readonly<Record<Name, string>>,
  rows: readonly (readonly string[])[],
  size: number = CELL_SIZE,
): Table => ({
  kind: 'table',
  columnsInMm: columns.map(({ mm }) => mm),
  header: [{ cells: columns.map(({ name }) => textCell(headings[name], 'center', { size, isBold: true })) }],
  rows: rows.map((texts, row) => ({
    cells: columns.map(({ align }, index) =>
      textCell(texts[index] ?? '', align, { size, isKept: row >= rows.length - ROWS_WITH_SIGNATURE }),
    ),
  })),
});

interface CellLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isKept?: boolean;
}

const textCell = (text: string, align: LetterColumn['align'], { size, isBold = false, isKept = false }: CellLook) =>
  cell([paragraph([run(text, { size, isBold })], { align, keepWithNext: isKept })]);
