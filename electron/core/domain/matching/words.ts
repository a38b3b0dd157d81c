import { fold } from '../reading/fold.ts';

// "Chỉ thị số 05-CT/TW": what a label cites is not what it counts.
const citation =
  /\b(chi thi|nghi quyet|ket luan|ke hoach|quyet dinh|thong tu|huong dan|cong van|nghi dinh)\s+(so\s+)?\d[\w/-]*(\s*[-/]\s*[\w/-]+)*/g;

// A zero inside a word is the letter it was mistaken for ("C0ng đoàn").
const zeroInWord = /(?<=[a-z])0|0(?=[a-z]{2})/g;

/** Folded words and numbers of a text, without what it cites. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(citation, ' ')
    .replace(zeroInWord, 'o')
    .match(/[a-z]+|\d+(?:[.,]\d+)*/g) ?? [];

/** Neighbouring words: "tet sum", "sum vay". */
export const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((next, index) => `${words[index]} ${next}`);

/** "1.2.", "a)", "- ", "(3)" before a label say where it stands, not what it means. */
export const withoutNumbering = (text: string): string =>
  text.replace(/^[\s\-–—+*•·.]*(?:\(?(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])[.)/]\s*|\d+(?:\.\d+)+\s+)?[\s\-–—+*•·]*/u, '');

/** The same words as `wordsOf` gives, with their accents: "mới" and "mỗi" are one word without them. */
export function accentedWordsOf(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase();
  const cited = new Set([...fold(plain).matchAll(citation)].map(([found]) => found));
  const words = plain.match(/\p{L}+|\d+(?:[.,]\d+)*/gu) ?? [];
  return cited.size === 0 ? words : [];
}
