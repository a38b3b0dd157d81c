import { fold } from '../../reading/fold.ts';
import { denyingWords, doubtWords, plainPrefixes } from './cue-words.ts';
import { hasPhrase } from './tidy-text.ts';
import type { WrittenNumber } from './written-number.ts';

/** Whether what stands before a number leaves it as it is: nothing, or "tổng số:", "có" …; never ">", "~", "trên", "khoảng". */
export function isPlainPrefix(text: string, others: readonly string[] = []): boolean {
  const words = fold(text).replace(/[\s:=,]+$/, '');
  return words === '' || plainPrefixes.includes(words) || others.includes(words);
}

/**
 * Whether what stands behind a number leaves it as it is: punctuation, a footnote's star, and words without a doubt.
 * A dash or stroke at once behind it may be a range or ratio whose other half is lost.
 */
export function isPlainSuffix(text: string): boolean {
  if (!plainWords.test(text)) return false;
  return !hasDoubt(text) && !hasPhrase(text.toLowerCase(), denyingWords) && !lookAlikesOnly.test(text.trim());
}

/** Words of a bound, estimate or alternative, or a question mark. */
export const hasDoubt = (text: string): boolean => text.includes('?') || hasPhrase(fold(text), doubtWords);

// No dot before the words: "1. Hội nghị …" is the first of a list.
const plainWords = /^(?:[\s.,;*=]*|[\s,;*=]*(?:- )?(?:[\p{L}"'][\p{L}\p{M}\s.,;:*/'"&+-]*)?)$/u;

const lookAlikesOnly = /^[OoQDIilL|SsBbZz]+$/;

/**
 * A letter that grew into the number: "1O", "O2", "l2", "12h". A word may touch it ("15CĐCS", "07đ/c"),
 * but not one that could be digits itself.
 */
export function hasLetterSlip(text: string, number: WrittenNumber): boolean {
  if (/[\p{L}\p{M}_|]$/u.test(text.slice(0, number.start))) return true;
  if (/^ [OoQIil|]$/.test(text.slice(number.end).trimEnd())) return true;
  const [run = ''] = /^[\p{L}\p{M}_|]+[\p{N}]?/u.exec(text.slice(number.end)) ?? [];
  if (run === '' || /^đ(?:$|\/|c$)/iu.test(run)) return false;
  return run.length === 1 || lookAlikesOnly.test(run) || /\p{N}$/u.test(run);
}

/** "1O" → "10", "l2" → "12": what a text without other letters would be as digits; null where that is not all. */
export function withoutLookAlikes(text: string): string | null {
  const digits = text.replace(/\s/g, '').replace(/[OoQ]/g, '0').replace(/[Il|]/g, '1');
  return /^\d{1,15}$/.test(digits) ? String(Number(digits)) : null;
}
