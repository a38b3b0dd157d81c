import { fold } from '../reading/fold.ts';
import { faintPhrases, phrasesByConcepts, silentPhrases } from './vocabulary.ts';
import { pairsOf, wordsOf } from './words.ts';

/** A piece of a label's meaning: a concept of the vocabulary, or a word that stands for itself. */
export interface Concept {
  readonly id: string;
  /** How much of the label's meaning it carries: 0.25 a little, 1 a word, 1.5 a term of the field. */
  readonly weight: number;
}

const term = 1.5;
const word = 1;
const faint = 0.25;

/** What each phrase of the vocabulary stands for; an empty list for the silent ones. */
const dictionary: ReadonlyMap<string, readonly Concept[]> = new Map(
  [
    ...faintPhrases.map((phrase) => [phrase, [{ id: fold(phrase), weight: faint }]] as const),
    ...phrasesByConcepts.flatMap(({ concepts, phrases }) => phrases.map((phrase) => [phrase, concepts.map(termOf)] as const)),
    ...silentPhrases.map((phrase) => [phrase, []] as const),
  ].map(([phrase, concepts]) => [wordsOf(phrase).join(' '), concepts]),
);

const longestPhrase = Math.max(...[...dictionary.keys()].map((key) => key.split(' ').length));

function termOf(id: string): Concept {
  return { id, weight: term };
}

/** Every word the vocabulary knows, for telling a slip of the hand from a word of its own. */
export const vocabularyWords: ReadonlySet<string> = new Set([...dictionary.keys()].flatMap((key) => key.split(' ')));

/** Neighbouring words of the vocabulary's phrases. */
export const vocabularyPairs: ReadonlySet<string> = new Set([...dictionary.keys()].flatMap((key) => pairsOf(key.split(' '))));

// "từ 25 CNLĐ trở lên", "dưới 25 lao động": a condition, and the number in it says which.
const threshold =
  /\b(tu|tren|duoi|it hon|co)\s+(\d+)\s*(?:cnld|cnvcld|nld|lao dong|nguoi|doan vien|cong nhan|cn|ld)\b(\s+tro xuong)?/g;

function thresholdsOf(folded: string): Concept[] {
  return [...folded.matchAll(threshold)].map(([, from, number, below]) => {
    const side = from === 'duoi' || from === 'it hon' || below ? 'duoi' : 'tu';
    return { id: `${side}-${number}`, weight: term };
  });
}

/** What a label means, in its order. Other numbers say nothing: plans and units repeat their targets in labels. */
export function conceptsOf(words: readonly string[], folded: string): Concept[] {
  const found: Concept[] = thresholdsOf(folded);
  for (let at = 0; at < words.length; ) {
    const length = longestMatch(words, at);
    const known = dictionary.get(words.slice(at, at + length).join(' '));
    if (known) found.push(...known);
    else if (isWord(words[at])) found.push({ id: words[at] ?? '', weight: word });
    at += length;
  }
  return found;
}

const isWord = (text: string | undefined): boolean => text !== undefined && /^[a-z]{2,}$/.test(text);

function longestMatch(words: readonly string[], at: number): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length--) {
    if (dictionary.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}
