import { rounded } from '../figures/printed-number.ts';
import type { Target } from './target.ts';

const USUAL = 1;
const MOST = 8;
/** Closer than any fraction of two counts can come to a limit without being equal to it. */
const SAME = 1e-9;

/** A percentage that decides a verdict, and the side of it from which a figure may be rounded onto it. */
export interface Limit {
  readonly at: number;
  readonly reachedFrom: 'above' | 'below' | 'neither';
}

/** 100 % may be printed for 100 % alone: less has not reached it, more is above it. */
export const ALL: Limit = { at: 100, reachedFrom: 'neither' };

/** Where a target in percent turns; a range is met at its lower end and exceeded above the upper one. */
export function limitsOf(target: Target): readonly Limit[] {
  switch (target.comparator) {
    case '>=':
      return [{ at: target.value, reachedFrom: 'above' }];
    case '<=':
      return [{ at: target.value, reachedFrom: 'below' }];
    case '>':
    case '<':
    case '=':
      return [{ at: target.value, reachedFrom: 'neither' }];
    case 'range':
      return [
        { at: target.min, reachedFrom: 'above' },
        { at: target.max, reachedFrom: 'below' },
      ];
  }
}

/**
 * Decimals that a percentage is shown with: one, or as many as it takes not to be rounded onto or over a limit
 * against its verdict (79,96 % against "trên 80 %" may not read 80,0 %: semantics §5). `least`: begin with so many.
 */
export function percentDecimals(percent: number, limits: readonly Limit[], least = USUAL): number {
  let decimals = least;
  while (decimals < MOST && limits.some((limit) => !agrees(percent, rounded(percent, decimals), limit))) decimals += 1;
  return decimals;
}

function agrees(exact: number, shown: number, { at, reachedFrom }: Limit): boolean {
  const side = sideOf(exact, at);
  if (sideOf(shown, at) === side) return true;
  return sideOf(shown, at) === 0 && ((side > 0 && reachedFrom === 'above') || (side < 0 && reachedFrom === 'below'));
}

const sideOf = (value: number, at: number): number => (Math.abs(value - at) <= SAME ? 0 : Math.sign(value - at));
