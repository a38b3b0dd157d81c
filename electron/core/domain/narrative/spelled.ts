import type { NarrativeWords } from './narrative-words.ts';
import { type Placeholder, placeholders } from './placeholder.ts';

/** "So cùng kỳ" → the gap of that name; capitals, spaces and the way accents are composed do not matter. */
export function placeholderSpelled(written: string, words: Pick<NarrativeWords, 'placeholders'>): Placeholder | null {
  const plain = written.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
  return placeholders.find((one) => words.placeholders[one] === plain) ?? null;
}
