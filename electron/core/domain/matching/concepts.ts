import { fold } from '../reading/fold.ts';
import { faintPhrases, phrasesByConcepts, silentPhrases } from './vocabulary.ts';
import { accentedWordsOf, pairsOf, wordsOf } from './words.ts';

/** A piece of a label's meaning: a concept of the vocabulary, or a word that stands for itself. */
export interface Concept {
  readonly id: string;
  /** How much of the label's meaning it carries: 0.25 a little, 1 a word, 1.5 a term of the field. */
  readonly weight: number;
}

const term = 1.5;
const word = 1;
const faint = 0.25;

interface Meaning {
  /** With its accents, as the vocabulary writes it. */
  readonly accented: string;
  readonly concepts: readonly Concept[];
}

const meanings: readonly Meaning[] = [
  ...phrasesByConcepts.flatMap(({ concepts, phrases }) => phrases.map((phrase) => meaningOf(phrase, concepts.map(termOf)))),
  ...faintPhrases.map((phrase) => meaningOf(phrase, [{ id: fold(phrase), weight: faint }])),
  ...silentPhrases.map((phrase) => meaningOf(phrase, [])),
];

function meaningOf(phrase: string, concepts: readonly Concept[]): Meaning {
  return { accented: accentedWordsOf(phrase).join(' '), concepts };
}

/** What each phrase can mean, by its folded words: "moi" is "mới" or "mỗi". */
const dictionary: ReadonlyMap<string, readonly Meaning[]> = meanings.reduce((known, meaning) => {
  const folded = wordsOf(meaning.accented).join(' ');
  return known.set(folded, [...(known.get(folded) ?? []), meaning]);
}, new Map<string, Meaning[]>());

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

/** What a text means, in its order. Other numbers say nothing: plans and units repeat their targets in labels. */
export function conceptsOf(text: string, words: readonly string[] = wordsOf(text)): Concept[] {
  const found: Concept[] = thresholdsOf(fold(text));
  const accented = accentedWordsOf(text);
  for (let at = 0; at < words.length; ) {
    const length = longestMatch(words, at);
    const known = dictionary.get(words.slice(at, at + length).join(' '));
    if (known) found.push(...meant(known, accented.slice(at, at + length).join(' ')));
    else if (isWord(words[at])) found.push({ id: words[at] ?? '', weight: word });
    at += length;
  }
  return found;
}

// Accents decide where the text has them. Without them, or with slips in them, a word that could be two says nothing.
function meant(known: readonly Meaning[], accented: string): readonly Concept[] {
  const written = known.find((meaning) => meaning.accented === accented);
  const [first, ...others] = known;
  const isOne = others.every(({ concepts }) => idsOf(concepts) === idsOf(first?.concepts ?? []));
  return (written ?? (isOne ? first : null))?.concepts ?? [];
}

const idsOf = (concepts: readonly Concept[]): string => concepts.map(({ id }) => id).join(' ');

const isWord = (text: string | undefined): boolean => text !== undefined && /^[a-z]{2,}$/.test(text);

function longestMatch(words: readonly string[], at: number): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length--) {
    if (dictionary.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}
