import type { Letter } from './letter.ts';
import type { LetterWords } from './report-words.ts';

/** What stands at the foot of every page; empty for nothing. The code first: what is too long for a foot is cut at its end. */
export const footText = ({ releaseCode, closed }: Letter, words: LetterWords): string =>
  [releaseCode ? words.releaseCode(releaseCode) : '', closed ? words.closed(closed) : '']
    .filter((part) => part !== '')
    .join('. ');
