import { numberText } from '../figures/printed-number.ts';
import { decimalOf } from '../figures/scaled.ts';
import type { Measure } from './indicator.ts';
import { ALL, type Limit, limitsOf, percentDecimals } from './percent-decimals.ts';
import type { Target } from './target.ts';

const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

/** "1.259", "12,5": a count in its unit of measure, rounded to the indicator's decimals, without idle zeros. */
export function displayCount(value: number, decimals = 0): string {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  return numberText(rounded, decimalOf(rounded).decimals);
}

/** Ratios and shares of units are asked for in percent. */
export const isInPercent = (measure: Measure): boolean => measure === 'ratio' || measure === 'yes-no';

/** "≥ 1.200", "> 40%", "1.800 – 2.000", "< 1%", "= 0". */
export function displayTarget(target: Target, measure: Measure): string {
  const percent = isInPercent(measure) ? '%' : '';
  const number = (value: number): string => displayCount(value, decimalOf(value).decimals);
  if (target.comparator === 'range') return `${number(target.min)} – ${number(target.max)}${percent}`;
  return `${signs[target.comparator]} ${number(target.value)}${percent}`;
}

/**
 * "81,2%": one decimal, or as many as it takes not to deny the verdict: 79.96 % against "> 80" prints "79,96%"
 * (semantics §5). `denominator` is above zero; both may have decimals.
 */
export function displayPercent(numerator: number, denominator: number, target: Target | null): string {
  return percentText((100 * numerator) / denominator, target === null ? [] : limitsOf(target));
}

/** How far the year's target is fulfilled, from the completion rate (1 = 100 %); only 100 % itself prints as 100 %. */
export const displayCompletionRate = (rate: number): string => percentText(rate * 100, [ALL]);

const percentText = (percent: number, limits: readonly Limit[]): string =>
  `${numberText(percent, percentDecimals(percent, limits))}%`;
