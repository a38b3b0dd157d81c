import type { PlanProfile } from './indicator-profile.ts';

/**
 * Words that nobody knows, one letter away from a known word whose neighbour confirms it, are slips of a scan or a hand:
 * "tet xum vay" is "tet sum vay". A known word is never touched, and neither is one that could be two things.
 */
export function correctSlips(words: readonly string[], plan: PlanProfile): string[] {
  const known = words.map((word) => plan.words.has(word) || !/^[a-z]{2,}$/.test(word));
  if (!known.includes(false)) return [...words];
  return words.map((word, at) => (known[at] ? word : (correction(word, words[at - 1], words[at + 1], plan) ?? word)));
}

function correction(word: string, before: string | undefined, after: string | undefined, plan: PlanProfile): string | null {
  const near = nearWords(word).filter((candidate) => plan.words.has(candidate));
  const confirmed = new Set(
    near.filter((candidate) => plan.pairs.has(`${before} ${candidate}`) || plan.pairs.has(`${candidate} ${after}`)),
  );
  const [only] = confirmed;
  return confirmed.size === 1 && only !== undefined ? only : null;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Every spelling one deletion, exchange, insertion or swap away. */
function nearWords(word: string): string[] {
  const near: string[] = [];
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (tail) near.push(head + tail.slice(1));
    if (tail.length > 1) near.push(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of letters) {
      near.push(head + letter + tail);
      if (tail) near.push(head + letter + tail.slice(1));
    }
  }
  return near;
}
