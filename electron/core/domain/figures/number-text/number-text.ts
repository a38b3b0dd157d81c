import { fold } from '../../reading/fold.ts';
import type { Decimal } from '../scaled.ts';
import { magnitudeWords, moneyUnits, noteOpenings, numberWords, perhapsZeroWords, silentWords, zeroWords } from './cue-words.ts';
import { doubtful, type NumberColumn, type NumberReading, numberRead, silent, zeroInWords } from './number-reading.ts';
import { hasDoubt, hasLetterSlip, isPlainPrefix, isPlainSuffix, withoutLookAlikes } from './number-surroundings.ts';
import { percentBeside, percentInText } from './percent.ts';
import { asidesOf, foldedPhrase, foldInPlace, phrasePattern, tidyText, withoutAsides } from './tidy-text.ts';
import { asThousands, parseWritten, scaleDecimal, type WrittenNumber, writtenNumbers } from './written-number.ts';

/** What a text says where one number is expected (semantics §7). Nothing that is not understood becomes a number. */
export function readNumberText(text: string, column: NumberColumn): NumberReading {
  const tidy = tidyText(text);
  return readWords(tidy, column) ?? readDigits(tidy, column);
}

/** A text without digits; null where there are some. */
function readWords(tidy: string, column: NumberColumn): NumberReading | null {
  const phrase = foldedPhrase(tidy);
  if (/^[.…·_\s]*$/.test(tidy) || silentWords.includes(phrase)) return silent;
  if (/^-[-\s/]*$/.test(tidy) || zeroWords.includes(phrase) || /^(?:khong|ko) co [a-z /]+ nao$/.test(phrase)) return zeroInWords;
  if (errorText.test(tidy)) return doubtful('error-value');
  if (/\p{N}/u.test(tidy)) return null;
  const spoken = numberWords.get(tidy.toLowerCase());
  if (spoken !== undefined) return numberRead(spoken * 10 ** column.decimals);
  const isPerhapsZero = perhapsZeroWords.includes(phrase.split(' ')[0] ?? '');
  return doubtful('not-a-number', isPerhapsZero ? ['0'] : []);
}

// As spreadsheets print them, in files that carry only text.
const errorText = /^#(?:ref!|div\/0!|n\/a|value!|name\?|num!|null!|spill!|calc!)$|^(?:err:\d+|#+)$/i;

function readDigits(tidy: string, column: NumberColumn): NumberReading {
  const body = bodyOf(tidy);
  const numbers = writtenNumbers(body);
  const [only, ...others] = numbers.filter((number) => !number.isPercent);
  if (!only) return readPercentages(numbers, body);
  if (others.length > 0) return readSeveral(body, [only, ...others]);
  return readOnlyNumber(tidy, body, only, column);
}

function readPercentages(percents: readonly WrittenNumber[], body: string): NumberReading {
  if (percents.length === 1) return { kind: 'percent', percent: percentInText(body) };
  return doubtful(percents.length === 0 ? 'not-a-number' : 'two-numbers');
}

const noteOpening = phrasePattern(noteOpenings);

/** The text with brackets and notes ("… trong đó 3 DNNN") blanked out, every other character in its place. */
export function bodyOf(tidy: string): string {
  const open = withoutAsides(tidy);
  const firstDigit = open.search(/\d/);
  const note = firstDigit < 0 ? -1 : foldInPlace(open.slice(firstDigit)).search(noteOpening);
  return note < 0 ? open : open.slice(0, firstDigit + note).padEnd(open.length);
}

/** Several numbers are two counts, unless they are a day, or digits with letters among them. */
function readSeveral(body: string, numbers: readonly WrittenNumber[]): NumberReading {
  if (numbers.some((number) => hasLetterSlip(body, number))) return doubtful('not-a-number', [withoutLookAlikes(body)]);
  const isDay = /^\d{1,2}([/-])\d{1,2}\1(?:\d{2}|\d{4})$/.test(body.trim()) || /\b(?:ngay|thang|quy|nam) \d/.test(fold(body));
  return doubtful(isDay ? 'not-a-number' : 'two-numbers');
}

function readOnlyNumber(tidy: string, body: string, number: WrittenNumber, column: NumberColumn): NumberReading {
  const before = body.slice(0, number.start);
  if (hasLetterSlip(body, number)) return doubtful('not-a-number', [withoutLookAlikes(body)]);
  if (/^(?:-|âm)\s*$/i.test(before)) return doubtful('negative');
  const asides = asidesOf(tidy);
  if (asides.some((aside) => /^[\s\d.,]+$/.test(aside))) return doubtful('two-numbers');
  const isPlain = isPlainPrefix(before) && isPlainSuffix(withoutPercents(body.slice(number.end))) && !asides.some(isDoubtful);
  const reading = readWritten(number, body.slice(number.end), column);
  if (reading.kind !== 'number') return reading;
  if (!isPlain) return doubtful('not-a-number', [plainText(reading.scaled, column.decimals)]);
  return { ...reading, note: noteBehind(tidy, number.end), percent: percentBeside(tidy) };
}

/** "12 (dự kiến)", "0 (chưa có số liệu)". */
export const isDoubtful = (aside: string): boolean => hasDoubt(aside) || silentWords.includes(foldedPhrase(aside));

/** One written number by itself, with the words behind it only for their "triệu" or "tỷ". */
export function readWritten(number: WrittenNumber, behind: string, column: NumberColumn): NumberReading {
  const value = parseWritten(number.text, column.decimals);
  if (!value) return doubtful('not-a-number');
  const power = powerOf(behind, column);
  const scaled = scaleDecimal(value, column.decimals, power ?? magnitudeOf(behind) ?? 0);
  if (power === null) return doubtful('not-a-number', [scaled === null ? null : plainText(scaled, column.decimals)]);
  return scaled === null ? doubtful('fraction-in-count', [suggestion(number.text, value)]) : numberRead(scaled);
}

const suggestion = (text: string, value: Decimal): string | null => (text.includes('.') ? asThousands(value) : null);

/** The power of ten by which a number is to be multiplied; null for "12 triệu" or "12 đồng" of something that is no money. */
function powerOf(behind: string, column: NumberColumn): number | null {
  const magnitude = magnitudeOf(behind);
  const saysMoney = /^(?:d|vnd|dong)\b(?!\/| chi\b)/.test(fold(behind));
  const moneyUnit = moneyUnits.get(fold(column.unitOfMeasure));
  if (moneyUnit === undefined) return magnitude === null && !saysMoney ? 0 : null;
  if (magnitude !== null) return magnitude - moneyUnit;
  return saysMoney ? -moneyUnit : 0;
}

function magnitudeOf(behind: string): number | null {
  const [word = ''] = /^\p{L}+(?:\.đ(?!\p{L}))?/u.exec(behind.trimStart().toLowerCase()) ?? [];
  return magnitudeWords.get(word) ?? null;
}

/** The words behind a number, as a note; null where there are none. */
export function noteBehind(tidy: string, end: number): string | null {
  const words = tidy
    .slice(end)
    .replace(/^[\s.,;:]+|[\s.,;:]+$/g, '')
    .replace(/\s+/g, ' ');
  const [, inBrackets] = /^\(([^()]*)\)$/.exec(words) ?? [];
  return (inBrackets ?? words).trim() || null;
}

/** A text without its percentages: they are compared, not counted. */
export function withoutPercents(text: string): string {
  const percents = writtenNumbers(text).filter((number) => number.isPercent);
  return percents.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** 1250 with 2 decimals → "12.5", for suggesting. */
const plainText = (scaled: number, decimals: number): string => String(scaled / 10 ** decimals);
