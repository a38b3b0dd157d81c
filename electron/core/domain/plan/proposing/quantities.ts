import { parsePercentage, parseWritten } from '../../figures/number-text/written-number.ts';
import type { Target } from '../target.ts';
import {
  asksOfEach,
  boundedWord,
  boundsAfter,
  boundsBefore,
  filtersBefore,
  measuresTime,
  money,
  namesByNumber,
  noneOf,
  numbersInWords,
  pricedBefore,
} from './cue-words.ts';

/** A number of a paragraph that asks for something: its place in the text, with the word that bounds it. */
export interface Quantity {
  /** From the bounding word before it. */
  readonly start: number;
  /** Behind the number and its percent sign. */
  readonly end: number;
  readonly target: Target;
  readonly isPercent: boolean;
  readonly comparatorWord: string | null;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?`;
// "14 -16", "1.800 – 2.000", "từ 85% đến 90%"; the number behind the dash must not begin a day or a document's sign.
const written = new RegExp(
  String.raw`(${NUMBER})(?:(?:\s?%)?\s*(?:[–—-]|(?<=từ\s+[\d.,]+\s?%?\s+)đến)\s*(${NUMBER})(?![\d/]))?(\s?%)?`,
  'gu',
);
// A remark says more about what is asked: "(có từ 30 lao động trở lên)".
const bracketed = /\([^()]*\)/gu;
const quoted = /[“"„][^”"“„]*[”"]/gu;

/** Every number that asks for something, in order; names of documents, days, filters, prices and what stands in quotation marks or brackets count nothing. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const lower = text.toLowerCase();
  const apart = [...text.matchAll(quoted), ...text.matchAll(bracketed)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isApart = ({ start }: Quantity) => apart.some((place) => start > place.start && start < place.end);
  const found = [...numbers(lower), ...wordNumbers(lower), ...nothings(lower)];
  return found.filter((quantity) => !isApart(quantity)).toSorted((a, b) => a.start - b.start);
}

function numbers(lower: string): readonly Quantity[] {
  return [...lower.matchAll(written)].flatMap((match) => {
    const [all, first = '', second, percent] = match;
    const [before, after] = [lower.slice(0, match.index), lower.slice(match.index + all.length)];
    if (isPartOfSign(before, after) || namesByNumber.test(before) || isTime(after, percent !== undefined)) return [];
    if (isFilter(before) || isPrice(before, after)) return [];
    return quantityAt(lower, match.index, all, { first, second, isPercent: percent !== undefined });
  });
}

/** A day, a document's number, a telephone number: digits or strokes go on around it. */
const isPartOfSign = (before: string, after: string): boolean =>
  /[\p{L}\d][-–/.,]?$/u.test(before.replace(/^.*\s/su, '')) ||
  /[-–]\s?$/u.test(before) ||
  /^\s*[-/.]\s*[\p{L}\d]/u.test(after) ||
  /^[\p{L}\d]/u.test(after);

const isTime = (after: string, isPercent: boolean): boolean => !isPercent && measuresTime.test(after);

/** "doanh nghiệp có từ 25 CNLĐ trở lên": which places, not how many of what; "mỗi CĐCS có 01 mô hình" is asked of each. */
function isFilter(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1);
  return filtersBefore.test(clause) && !asksOfEach.test(clause);
}

/** "mỗi nhà 40 triệu đồng": what one of them costs. */
const isPrice = (before: string, after: string): boolean => pricedBefore.test(before) && money.test(after);

interface Written {
  readonly first: string;
  readonly second: string | undefined;
  readonly isPercent: boolean;
}

function quantityAt(lower: string, at: number, all: string, { first, second, isPercent }: Written): readonly Quantity[] {
  const end = at + all.length;
  const bound = boundAround(lower, at, end);
  const value = amountOf(first, isPercent);
  if (value === null) return [];
  const max = second === undefined ? null : amountOf(second, isPercent);
  if (second !== undefined && (max === null || max <= value)) return [];
  const target: Target =
    max === null ? { comparator: bound?.comparator ?? '>=', value } : { comparator: 'range', min: value, max };
  return [{ start: bound?.start ?? at, end, target, isPercent, comparatorWord: bound?.word ?? null }];
}

/** The word before decides; a word behind counts only before the clause ends and another number begins. */
function boundAround(lower: string, at: number, end: number) {
  const before = lower.slice(0, at);
  for (const [cue, comparator] of boundsBefore) {
    const match = cue.exec(before);
    if (match) return { comparator, word: match[1] ?? '', start: match.index };
  }
  const [clause = ''] = lower.slice(end).split(/[;,.(\d]|(?<!\p{L})có(?!\p{L})/u);
  for (const [cue, comparator] of boundsAfter) {
    const match = cue.exec(clause);
    if (match) return { comparator, word: match[1] ?? '', start: at };
  }
  return null;
}

function amountOf(digits: string, isPercent: boolean): number | null {
  const decimal = isPercent ? parsePercentage(digits) : parseWritten(digits, 0);
  return decimal === null ? null : decimal.units / 10 ** decimal.decimals;
}

/** "ít nhất hai nội dung". */
const wordNumbers = (lower: string): readonly Quantity[] =>
  [...lower.matchAll(boundedWord)].flatMap((match) => {
    const value = numbersInWords[match[1] ?? ''];
    if (value === undefined) return [];
    const comparatorWord = match[0].slice(0, match[0].length - (match[1]?.length ?? 0)).trim();
    const target = { comparator: '>=', value } as const;
    return [{ start: match.index, end: match.index + match[0].length, target, isPercent: false, comparatorWord }];
  });

/** "không có CĐCS yếu kém": none at all. */
const nothings = (lower: string): readonly Quantity[] =>
  [...lower.matchAll(new RegExp(noneOf, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    target: { comparator: '=', value: 0 },
    isPercent: false,
    comparatorWord: match[1] ?? null,
  }));
