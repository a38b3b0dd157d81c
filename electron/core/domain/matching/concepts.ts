import { once } from '../once.ts';
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

/** The vocabulary as labels are compared with it. */
interface Vocabulary {
  /** What each phrase can mean, by its folded words: "moi" is "mới" or "mỗi". */
  readonly dictionary: ReadonlyMap<string, readonly Meaning[]>;
  /** In words. */
  readonly longestPhrase: number;
  /** Every word it knows, for telling a slip of the hand from a word of its own. */
  readonly words: ReadonlySet<string>;
  /** Neighbouring words of its phrases. */
  readonly pairs: ReadonlySet<string>;
}

export const vocabulary = once((): Vocabulary => {
  const dictionary = dictionaryOf(allMeanings());
  const phrases = [...dictionary.keys()].map((key) => key.split(' '));
  return {
    dictionary,
    longestPhrase: Math.max(...phrases.map(({ length }) => length)),
    words: new Set(phrases.flat()),
    pairs: new Set(phrases.flatMap(pairsOf)),
  };
});

const allMeanings = (): readonly Meaning[] => [
  ...phrasesByConcepts().flatMap(({ concepts, phrases }) => phrases.map((phrase) => meaningOf(phrase, concepts.map(termOf)))),
  ...faintPhrases().map((phrase) => meaningOf(phrase, [{ id: fold(phrase), weight: faint }])),
  ...silentPhrases().map((phrase) => meaningOf(phrase, [])),
];

const meaningOf = (phrase: string, concepts: readonly Concept[]): Meaning => ({
  accented: accentedWordsOf(phrase).join(' '),
  concepts,
});

const termOf = (id: string): Concept => ({ id, weight: term });

function dictionaryOf(meanings: readonly Meaning[]): ReadonlyMap<string, readonly Meaning[]> {
  const dictionary = new Map<string, Meaning[]>();
  for (const meaning of meanings) {
    const folded = wordsOf(meaning.accented).join(' ');
    dictionary.set(folded, [...(dictionary.get(folded) ?? []), meaning]);
  }
  return dictionary;
}

// "từ 25 CNLĐ trở lên", "≥ 25 LĐ", "dưới 25 lao động": a condition, and the number in it says which.
const threshold =
  /(?:\b(tu|tren|duoi|it hon|co)\s+|([<>≤≥]=?)\s*)(\d+)\s*(?:cnld|cnvcld|nld|lao dong|nguoi|doan vien|cong nhan|cn|ld)\b(\s+tro xuong)?/g;

function thresholdsOf(folded: string): Concept[] {
  return [...folded.matchAll(threshold)].map(([, from, sign, number, below]) => {
    const side = from === 'duoi' || from === 'it hon' || /[<≤]/.test(sign ?? '') || below ? 'duoi' : 'tu';
    return { id: `${side}-${number}`, weight: term };
  });
}

/** What a text means, in its order. Other numbers say nothing: plans and units repeat their targets in labels. */
export function conceptsOf(text: string, words: readonly string[] = wordsOf(text)): Concept[] {
  const found: Concept[] = thresholdsOf(fold(text));
  const accented = accentedWordsOf(text);
  for (let at = 0; at < words.length; ) {
    const length = longestMatch(words, at);
    const known = vocabulary().dictionary.get(words.slice(at, at + length).join(' '));
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
  const { dictionary, longestPhrase } = vocabulary();
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length--) {
    if (dictionary.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}
