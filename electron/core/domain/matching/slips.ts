import type { PlanProfile } from './indicator-profile.ts';

interface KnownWords extends Pick<PlanProfile, 'words' | 'pairs'> {
  /** Shorter words are left alone: two letters are one slip away from too many words. */
  readonly shortest?: number;
}

/**
 * Words that nobody knows, one slip of a scan or a hand away from words whose neighbours confirm them: "tet xum vay" is
 * "tet sum vay", "nhie mvu" is "nhiem vu". A known word is never touched, and neither is one that could be two things.
 */
export function correctSlips(words: readonly string[], plan: KnownWords): string[] {
  const corrected: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const before = corrected.at(-1);
    const moved = isUnknown(word, plan) ? withSpaceMoved(word, words[at + 1], plan) : null;
    if (moved) {
      corrected.push(...moved.words);
      at += moved.used - 1;
    } else corrected.push(isUnknown(word, plan) ? (nearest(word, before, words[at + 1], plan) ?? word) : word);
  }
  return corrected;
}

const isUnknown = (word: string, { words, shortest = 3 }: KnownWords): boolean =>
  word.length >= shortest && /^[a-z]+$/.test(word) && !words.has(word);

/** A space lost ("doanvien") or set one letter off ("nhie mvu"). */
function withSpaceMoved(word: string, next: string | undefined, plan: KnownWords): { words: string[]; used: number } | null {
  const alone = splitInTwo(word, plan);
  if (alone) return { words: alone, used: 1 };
  const together = next !== undefined && isUnknown(next, plan) ? splitInTwo(word + next, plan) : null;
  return together ? { words: together, used: 2 } : null;
}

function splitInTwo(letters: string, plan: KnownWords): string[] | null {
  for (let at = 2; at <= letters.length - 2; at++) {
    const pair = [letters.slice(0, at), letters.slice(at)];
    if (plan.pairs.has(pair.join(' '))) return pair;
  }
  return null;
}

/** The one known word a letter away that most neighbours confirm; null where none does, or two do alike. */
function nearest(word: string, before: string | undefined, after: string | undefined, plan: KnownWords): string | null {
  const confirmations = (candidate: string) =>
    Number(plan.pairs.has(`${before} ${candidate}`)) + Number(plan.pairs.has(`${candidate} ${after}`));
  const near = [...new Set(nearWords(word))].filter((candidate) => plan.words.has(candidate));
  const most = Math.max(0, ...near.map(confirmations));
  const confirmed = near.filter((candidate) => most > 0 && confirmations(candidate) === most);
  const [only] = confirmed;
  return confirmed.length === 1 && only !== undefined ? only : null;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Every spelling one deletion, exchange, insertion or swap away. */
const nearWords = (word: string): string[] => [...swapped(word), ...respelled(word).filter(isNoAbbreviation)];

// "DNND" may be "DNNN" or another abbreviation: in short ones every letter stands for a word.
const isNoAbbreviation = (candidate: string): boolean => /[aeiouy]/.test(candidate) || candidate.length > 4;

const swapped = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));

function respelled(word: string): string[] {
  const near: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (tail) near.push(head + tail.slice(1));
    for (const letter of letters) {
      near.push(head + letter + tail);
      if (tail) near.push(head + letter + tail.slice(1));
    }
  }
  return near;
}
