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
  const { following, preceding } = neighboursIn(plan.pairs);
  const [behind, ahead] = [following.get(before ?? '') ?? nobody, preceding.get(after ?? '') ?? nobody];
  const confirmations = (candidate: string) => Number(behind.has(candidate)) + Number(ahead.has(candidate));
  const near = [...new Set([...behind, ...ahead])].filter((candidate) => plan.words.has(candidate) && isNear(word, candidate));
  const most = Math.max(0, ...near.map(confirmations));
  const [only, ...others] = near.filter((candidate) => confirmations(candidate) === most);
  return only !== undefined && others.length === 0 ? only : null;
}

/** Who stands beside whom in pairs of words. */
interface Neighbours {
  readonly following: ReadonlyMap<string, ReadonlySet<string>>;
  readonly preceding: ReadonlyMap<string, ReadonlySet<string>>;
}

const nobody: ReadonlySet<string> = new Set();
const known = new WeakMap<ReadonlySet<string>, Neighbours>();

/** Worked out once for a set of pairs: far fewer words stand beside a word than lie a letter away from it. */
function neighboursIn(pairs: ReadonlySet<string>): Neighbours {
  const neighbours = known.get(pairs) ?? readNeighbours(pairs);
  known.set(pairs, neighbours);
  return neighbours;
}

function readNeighbours(pairs: ReadonlySet<string>): Neighbours {
  const following = new Map<string, Set<string>>();
  const preceding = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [first = '', second = ''] = pair.split(' ');
    following.set(first, (following.get(first) ?? new Set()).add(second));
    preceding.set(second, (preceding.get(second) ?? new Set()).add(first));
  }
  return { following, preceding };
}

/** One deletion, exchange, insertion or swap of letters away. */
const isNear = (word: string, other: string): boolean =>
  isSwapped(word, other) || (isRespelled(word, other) && isNoAbbreviation(other));

// "DNND" may be "DNNN" or another abbreviation: in short ones every letter stands for a word.
const isNoAbbreviation = (candidate: string): boolean => /[aeiouy]/.test(candidate) || candidate.length > 4;

function isSwapped(word: string, other: string): boolean {
  const at = firstDifference(word, other);
  const isCrossed = word[at] === other[at + 1] && word[at + 1] === other[at];
  return word.length === other.length && isCrossed && word.slice(at + 2) === other.slice(at + 2);
}

/** Numbers are no spelling of a word. */
function isRespelled(word: string, other: string): boolean {
  if (!/^[a-z]+$/.test(other) || Math.abs(word.length - other.length) > 1) return false;
  const at = firstDifference(word, other);
  return word.slice(at + Number(word.length >= other.length)) === other.slice(at + Number(other.length >= word.length));
}

/** The length of what both begin with. */
function firstDifference(word: string, other: string): number {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  return at;
}
