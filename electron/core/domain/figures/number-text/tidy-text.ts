import { fold } from '../../reading/fold.ts';

/**
 * One kind of space and of dash, no apostrophe that only marks text, nothing around. Words and accents stay.
 * A line break or several spaces become two: only one space parts thousands, "12⏎130" is two numbers.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\u00ac]/g, '-')
    .replace(/\s+/g, (space) => (space.length > 1 || /[\t-\r]/.test(space) ? '  ' : ' '))
    .replace(/^['"‘’“”` ]+|['"‘’“” ]+$/g, '');
}

/** The folded words alone, for whole-cell comparison: "Chưa có số liệu." → "chua co so lieu". */
export const foldedPhrase = (text: string): string => fold(text).replace(/[\s.,;:!*]+$/, '');

/** Whether one of the phrases stands in the text as whole words; both folded or neither. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const words = ` ${text.replace(/[^\p{L}\d/]+/gu, ' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

/** The text with its brackets and what stands in them blanked out, every other character in its place. */
export function withoutAsides(text: string): string {
  return text.replace(/[([][^()[\]]*(?:[)\]]|$)/g, blank);
}

/** What stands in brackets, one text each. */
export const asidesOf = (text: string): string[] =>
  [...text.matchAll(/[([]([^()[\]]*)(?:[)\]]|$)/g)].map((match) => match[1] ?? '');

/** Matches the first of the folded phrases that stands in folded text as whole words. */
export const phrasePattern = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|').replaceAll(' ', ' +')})(?![\\p{L}\\d])`, 'u');

/** Letters folded one by one: every character keeps its place. */
export const foldInPlace = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) =>
    letter < '\x80' ? letter.toLowerCase() : (fold(letter).charAt(0) || letter).padEnd(letter.length),
  );

const blank = (text: string): string => ' '.repeat(text.length);
