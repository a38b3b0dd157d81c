import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names under which a document knows its typefaces. */
export type Typeface = 'regular' | 'bold' | 'italic' | 'bold-italic' | 'signs';

const files: Readonly<Record<Typeface, string>> = {
  regular: 'LiberationSerif-Regular.ttf',
  bold: 'LiberationSerif-Bold.ttf',
  italic: 'LiberationSerif-Italic.ttf',
  'bold-italic': 'LiberationSerif-BoldItalic.ttf',
  signs: 'DejaVuSans.ttf',
};

export type Typefaces = ReadonlyMap<Typeface, Uint8Array>;

/** Reads the typefaces that documents carry in them: the first has the measures of Times New Roman. */
export async function readTypefaces(folder: string): Promise<Typefaces> {
  const read = Object.entries(files).map(async ([name, file]) => [name as Typeface, await readFile(join(folder, file))] as const);
  return new Map(await Promise.all(read));
}

/** The typeface of a text's letters. */
export const typefaceOf = ({ isBold, isItalic }: { readonly isBold: boolean; readonly isItalic: boolean }): Typeface => {
  if (isBold) return isItalic ? 'bold-italic' : 'bold';
  return isItalic ? 'italic' : 'regular';
};

/** A piece of a line in one typeface. */
export interface Run {
  readonly text: string;
  readonly typeface: Typeface;
}

// ✓ ✗ ✎ and other drawn signs: the typeface of the letters has none of them.
const signs = /([\u2010\u2011\u2600-\u{10FFFF}]+)/u;

/** A line in pieces, each in a typeface that has its signs. */
export const runsOf = (line: string, typeface: Typeface): Run[] =>
  line
    .split(signs)
    .map((text): Run => ({ text, typeface: signs.test(text) ? 'signs' : typeface }))
    .filter(({ text }) => text !== '');
