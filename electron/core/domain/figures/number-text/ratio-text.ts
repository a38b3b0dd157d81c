import { fold } from '../../reading/fold.ts';
import { percentPrefixes, ratioSeparators } from './cue-words.ts';
import { doubtful, type NumberColumn, type NumberReading } from './number-reading.ts';
import { hasLetterSlip, isPlainPrefix, isPlainSuffix } from './number-surroundings.ts';
import { bodyOf, isDoubtful, noteBehind, readWritten, withoutPercents } from './number-text.ts';
import { type Percent, percentBeside } from './percent.ts';
import { asidesOf, tidyText } from './tidy-text.ts';
import { type WrittenNumber, writtenNumbers } from './written-number.ts';

/** A ratio that one text gives whole: "118/130", "118 trên tổng số 130 CĐCS, đạt 90,8%", "đạt 90,8% (118/130)". */
export interface WrittenRatio {
  readonly numerator: NumberReading;
  readonly denominator: NumberReading;
  readonly percent: Percent | null;
  readonly note: string | null;
}

/** Null where the text is no ratio: then it may still be one number. */
export function readRatioText(text: string, column: NumberColumn): WrittenRatio | null {
  const tidy = tidyText(text);
  const body = bodyOf(tidy);
  const counts = writtenNumbers(body).filter((number) => !number.isPercent);
  if (counts.length === 0) return ratioInBrackets(tidy, column);
  const [numerator, denominator, ...others] = counts;
  if (!numerator || !denominator || others.length > 0) return null;
  if (!isSeparator(body.slice(numerator.end, denominator.start))) return null;
  return ratioOf({ tidy, body, numerator, denominator }, column);
}

interface RatioPlaces {
  readonly tidy: string;
  readonly body: string;
  readonly numerator: WrittenNumber;
  readonly denominator: WrittenNumber;
}

function ratioOf({ tidy, body, numerator, denominator }: RatioPlaces, column: NumberColumn): WrittenRatio {
  const before = withoutPercents(body.slice(0, numerator.start)).replace(/[\s:;,-]+$/, '');
  const behind = body.slice(denominator.end);
  const isPlain =
    isPlainPrefix(before, percentPrefixes) && isPlainSuffix(withoutPercents(behind)) && !asidesOf(tidy).some(isDoubtful);
  const part = (number: WrittenNumber, words: string) =>
    isPlain && !hasLetterSlip(body, number) ? readWritten(number, words, column) : doubtful('not-a-number');
  return {
    numerator: part(numerator, body.slice(numerator.end, denominator.start)),
    denominator: part(denominator, behind),
    percent: percentBeside(tidy),
    note: noteBehind(withoutPercentWords(tidy.slice(denominator.end)), 0),
  };
}

/** "đạt 90,8% (118/130)": the brackets hold the ratio, the percentage stands before them. */
function ratioInBrackets(tidy: string, column: NumberColumn): WrittenRatio | null {
  const [aside, ...others] = asidesOf(tidy);
  const head = withoutPercents(bodyOf(tidy));
  if (aside === undefined || others.length > 0 || !isPlainPrefix(head, percentPrefixes)) return null;
  const ratio = /[([]/.test(aside) ? null : readRatioText(aside, column);
  return ratio && { ...ratio, percent: ratio.percent ?? percentBeside(tidy) };
}

/** Between the two numbers: a stroke or "trên tổng số", with a unit's word before it at most ("118 CĐCS/130 CĐCS"). */
function isSeparator(between: string): boolean {
  const words = fold(between).replace(/[:\s]+$/, '');
  const ending = ratioSeparators.find(
    (separator) => words === separator || words.endsWith(separator === '/' ? '/' : ` ${separator}`),
  );
  return ending !== undefined && isPlainSuffix(between.slice(0, between.length - ending.length).replace(/[/:\s]+$/, ''));
}

/** What is left of ", đạt tỷ lệ 90,8% …" when the percentage and the words that announce it are taken out. */
const withoutPercentWords = (text: string): string =>
  withoutPercents(text)
    .replace(/\(\s*(?:đạt|tỷ lệ|tỉ lệ|bằng|chiếm|=|:|\s)*\)/giu, '')
    .replace(/^[\s,;:=-]*(?:đạt|tỷ lệ|tỉ lệ|bằng|chiếm|=|[\s,;:-])*(?=$|[\s(])/iu, '');
