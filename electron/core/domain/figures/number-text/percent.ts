import type { CellContent } from '../../grid.ts';
import { percentSign } from '../../reading/text/number-format.ts';
import { percentPrefixes } from './cue-words.ts';
import { hasDoubt, isPlainPrefix } from './number-surroundings.ts';
import { tidyText } from './tidy-text.ts';
import { parsePercentage, type WrittenNumber, writtenNumbers } from './written-number.ts';

/** A typed percentage (85 = 85 %), the likelier reading first: without a percent sign 0,5 may be a half or half a percent. */
export interface Percent {
  readonly readings: readonly [PercentValue, ...PercentValue[]];
}

interface PercentValue {
  readonly value: number;
  /** Decimals that were typed or are shown: the last of them sets how far it may be off. */
  readonly decimals: number;
}

// Workbooks keep 15 digits of a computed percentage; so many are no longer somebody's rounding.
const mostDecimals = 6;

/** The percentage of a percent cell; null where it holds none that can be relied on. */
export function readPercent(content: CellContent): Percent | null {
  if (content.kind === 'number') return storedPercent(content.value, content.format);
  return content.kind === 'text' ? percentInText(content.text) : null;
}

/** The only percentage of a text ("đạt 90,8%"), or its only number where no sign is typed; null for a bound ("trên 90%"). */
export function percentInText(text: string): Percent | null {
  const tidy = tidyText(text);
  const numbers = writtenNumbers(tidy);
  const marked = numbers.filter((number) => number.isPercent);
  const [only, ...others] = marked.length > 0 ? marked : numbers;
  if (!only || others.length > 0 || hasDoubt(tidy) || !isPlainPrefix(tidy.slice(0, only.start), percentPrefixes)) return null;
  return only.isPercent || tidy.length === only.end ? percentOf(only) : null;
}

/** The only percentage that stands in a text beside counts ("118/130 (90,8%)"). */
export function percentBeside(tidy: string): Percent | null {
  const [only, ...others] = writtenNumbers(tidy).filter((number) => number.isPercent);
  return only && others.length === 0 ? percentOf(only) : null;
}

function percentOf(number: WrittenNumber): Percent | null {
  const decimal = parsePercentage(number.text);
  if (!decimal) return null;
  const value = decimal.units / 10 ** decimal.decimals;
  return number.isPercent ? { readings: [{ value, decimals: decimal.decimals }] } : unmarked(value, decimal.decimals);
}

/** A stored number under its format: 0.558673 under "0.0%" is 55.8673, shown with one decimal. */
export function storedPercent(value: number, format: string | null): Percent | null {
  if (!Number.isFinite(value) || value < 0) return null;
  const shown = /[.]([0#?]+)/.exec(format ?? '')?.[1]?.length ?? 0;
  const sign = percentSign(format);
  if (sign === null) return unmarked(value, Math.max(shown, decimalsOf(value)));
  const percent = sign === 'scaled' ? timesHundred(value) : value;
  return { readings: [{ value: percent, decimals: Math.max(shown, decimalsOf(percent)) }] };
}

function unmarked(value: number, decimals: number): Percent {
  const asTyped = { value, decimals: Math.min(decimals, mostDecimals) };
  if (value > 1) return { readings: [asTyped] };
  const asFraction = { value: timesHundred(value), decimals: Math.min(Math.max(decimals - 2, 0), mostDecimals) };
  return { readings: [asFraction, asTyped] };
}

/** Its likelier reading as a number, for showing beside a figure in review. */
export const bestPercent = (percent: Percent | null): number | null => percent?.readings[0].value ?? null;

/** Whether no reading of it is within one unit of its last digit of n/d (semantics §2). */
export function differsFrom(percent: Percent, numerator: number, denominator: number): boolean {
  const right = (100 * numerator) / denominator;
  const noise = 1e-9 * Math.max(1, right);
  return percent.readings.every(({ value, decimals }) => Math.abs(value - right) > 10 ** -decimals + noise);
}

/** n/d as Vietnamese offices write it, with as many decimals as were typed and at least one: "90,8%". */
export function percentText(numerator: number, denominator: number, like: Percent): string {
  const decimals = Math.min(Math.max(like.readings[0].decimals, 1), 2);
  return `${((100 * numerator) / denominator).toFixed(decimals).replace('.', ',')}%`;
}

// 0.07 × 100 is 7.000000000000001 in binary fractions.
const timesHundred = (value: number): number => Number((value * 100).toPrecision(15));

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toPrecision(12))).split('.');
  return Math.min(fraction.split('e')[0]?.length ?? 0, mostDecimals);
}
