import { decimalOf } from '../figures/scaled.ts';
import type { Measure } from './indicator.ts';
import type { Target } from './target.ts';
import { compareWith, type Quantity } from './target-comparison.ts';

const signs = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

/** Digits with a dot at every thousand: "1234567" → "1.234.567". */
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** An integer over 10^decimals, as Vietnamese documents print it: (12345, 1) → "1.234,5". */
function printed(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals));
  const fraction = decimals === 0 ? '' : `,${digits.slice(-decimals)}`;
  return `${units < 0n ? '-' : ''}${whole}${fraction}`;
}

/** "1.259", "12,5": a count in its unit of measure, rounded to the indicator's decimals, without idle zeros. */
export function displayCount(value: number, decimals = 0): string {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals;
  const { units, decimals: needed } = decimalOf(rounded);
  return printed(BigInt(units), needed);
}

/** Ratios and shares of units are asked for in percent. */
const isInPercent = (measure: Measure): boolean => measure === 'ratio' || measure === 'yes-no';

/** "≥ 1.200", "> 40%", "1.800 – 2.000", "< 1%", "= 0". */
export function displayTarget(target: Target, measure: Measure): string {
  const percent = isInPercent(measure) ? '%' : '';
  const number = (value: number): string => displayCount(value, decimalOf(value).decimals);
  if (target.comparator === 'range') return `${number(target.min)} – ${number(target.max)}${percent}`;
  return `${signs[target.comparator]} ${number(target.value)}${percent}`;
}

/**
 * "81,2%": one decimal, or as many as it takes for the printed figure to stand to the target as the exact one does.
 * 79.96 % against "> 80" prints "79,96%", for "80,0%" would deny the verdict beside it (semantics §5).
 * `denominator` is above zero; both may have decimals.
 */
export function displayPercent(numerator: number, denominator: number, target: Target | null): string {
  const { above, below } = inIntegers(numerator, denominator);
  const standing = standingTo(target, { numerator: Number(100n * above), denominator: Number(below) });
  for (let decimals = 1; ; decimals += 1) {
    const rounded = roundedPercent(above, below, decimals);
    const shown = { numerator: Number(rounded), denominator: 10 ** decimals };
    if (decimals === MOST_DECIMALS || standingTo(target, shown) === standing) return `${printed(rounded, decimals)}%`;
  }
}

/** Beyond this a printed percentage no longer fits exact integers; no office's numbers come near it. */
const MOST_DECIMALS = 12;

/** How far the year's target is fulfilled, from the completion rate (1 = 100 %); below 1 it never prints as 100 %. */
export const displayCompletionRate = (rate: number): string =>
  displayPercent(Math.round(rate * RATE_GRAIN), RATE_GRAIN, { comparator: '>=', value: 100 });

const RATE_GRAIN = 10 ** 12;

function inIntegers(numerator: number, denominator: number): { above: bigint; below: bigint } {
  const [top, bottom] = [decimalOf(numerator), decimalOf(denominator)];
  return {
    above: BigInt(top.units) * 10n ** BigInt(bottom.decimals),
    below: BigInt(bottom.units) * 10n ** BigInt(top.decimals),
  };
}

/** Percent × 10^decimals, half up; neither side is negative. */
const roundedPercent = (above: bigint, below: bigint, decimals: number): bigint =>
  (2n * 100n * above * 10n ** BigInt(decimals) + below) / (2n * below);

/** On which side of each of the target's boundaries a quantity lies: rounding may neither cross one nor land on it. */
function standingTo(target: Target | null, quantity: Quantity): string {
  if (target === null) return '';
  const boundaries = target.comparator === 'range' ? [target.min, target.max] : [target.value];
  return boundaries.map((boundary) => compareWith(quantity, boundary)).join();
}
