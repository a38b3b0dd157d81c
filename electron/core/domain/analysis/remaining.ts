import type { IndicatorRow, UnitFigure } from '../consolidation/indicator-table.ts';
import { decimalOf, fromScaled, toScaled } from '../figures/scaled.ts';
import type { Target } from '../plan/target.ts';
import { isLowerBound } from '../plan/target-comparison.ts';
import { assertNever } from '../result.ts';
import { type Judged, judgedUnit } from './unit-completion.ts';

/** What is still to be done to reach a target; there is none where it is reached, or cannot be told. */
export interface Remaining {
  /** `amount`: so much more · `numerator`: so many more at today's denominator · `units`: so many more units have to reach it. */
  readonly of: 'amount' | 'numerator' | 'units';
  /** In the unit of measure; above zero. */
  readonly amount: number;
  /** Of an amount: at least so much in each whole month left; null where none is left. */
  readonly perMonth: number | null;
}

interface Time {
  /** Whole months to the plan's last day. */
  readonly monthsLeft: number;
}

/** What a unit still has to do for its own target, or the general one that holds for each unit. */
export function remainingOfUnit(row: IndicatorRow, figure: UnitFigure, time: Time): Remaining | null {
  const judged = judgedUnit(row, figure);
  return judged && remaining(judged, row.decimals, time);
}

/** What the province still has to do for the plan's target, by the cumulative figure. */
export function remainingOfProvince(row: IndicatorRow, time: Time): Remaining | null {
  const { target, aggregation, decimals } = row;
  const { numerator, denominator } = row.cumulative;
  if (target === null || numerator === null) return null;
  switch (aggregation) {
    case 'sum':
    case 'issuer_only_count':
      return scaled({ target, numerator, denominator: null }, decimals, time);
    case 'ratio_of_sums':
    case 'province_only_ratio':
      return scaled({ target, numerator, denominator }, decimals, time);
    case 'per_unit_yes_no':
      return ofUnits(remaining({ target, numerator, denominator }, 0, time));
    case 'per_unit_min':
    case 'per_category_min':
      return denominator !== null && numerator < denominator
        ? { of: 'units', amount: denominator - numerator, perMonth: null }
        : null;
    default:
      return assertNever(aggregation);
  }
}

const ofUnits = (rest: Remaining | null): Remaining | null => rest && { ...rest, of: 'units' };

/** From plain numbers. */
function scaled({ target, ...plain }: Judged, decimals: number, time: Time): Remaining | null {
  const numerator = toScaled(plain.numerator, decimals);
  const denominator = plain.denominator === null ? null : toScaled(plain.denominator, decimals);
  return numerator === null ? null : remaining({ target, numerator, denominator }, decimals, time);
}

function remaining({ target, numerator, denominator }: Judged, decimals: number, { monthsLeft }: Time): Remaining | null {
  const needed = denominator === null ? leastCount(target, decimals) : leastNumerator(target, denominator);
  if (needed === null || needed <= numerator) return null;
  const missing = needed - numerator;
  const amount = fromScaled(missing, decimals);
  if (denominator !== null) return needed > denominator ? null : { of: 'numerator', amount, perMonth: null };
  return { of: 'amount', amount, perMonth: monthsLeft === 0 ? null : fromScaled(Math.ceil(missing / monthsLeft), decimals) };
}

/** The least scaled count that reaches the target; null for a target to stay under. */
function leastCount(target: Target, decimals: number): number | null {
  const bound = boundOf(target);
  return bound && least(BigInt(bound.units) * 10n ** BigInt(decimals), 10n ** BigInt(bound.decimals), bound.isAbove);
}

/** The least numerator that reaches it over a denominator. */
function leastNumerator(target: Target, denominator: number): number | null {
  const bound = boundOf(target);
  if (bound === null || denominator === 0) return null;
  return least(BigInt(bound.units) * BigInt(denominator), 100n * 10n ** BigInt(bound.decimals), bound.isAbove);
}

function boundOf(target: Target) {
  if (!isLowerBound(target)) return null;
  const value = target.comparator === 'range' ? target.min : target.value;
  return { ...decimalOf(value), isAbove: target.comparator === '>' };
}

/** The least integer that is at least the fraction, or above it. */
function least(numerator: bigint, denominator: bigint, isAbove: boolean): number {
  const whole = numerator / denominator;
  return Number(isAbove || whole * denominator < numerator ? whole + 1n : whole);
}
