import { compareProducts, decimalOf } from '../figures/scaled.ts';
import { assertNever } from '../result.ts';
import type { Target } from './target.ts';

/** An exact value to hold against a target: integers, the denominator positive. */
export interface Quantity {
  readonly numerator: number;
  readonly denominator: number;
}

/** A scaled count as a quantity in its unit of measure. */
export const countQuantity = (amount: number, decimals: number): Quantity => ({ numerator: amount, denominator: 10 ** decimals });

/** n of d as a quantity in percent; `denominator` is above zero. */
export const percentQuantity = (numerator: number, denominator: number): Quantity => ({
  numerator: 100 * numerator,
  denominator,
});

/** Sign of quantity − value, by cross-multiplied integers. */
function compareWith(quantity: Quantity, value: number): -1 | 0 | 1 {
  const { units, decimals } = decimalOf(value);
  return compareProducts([quantity.numerator, 10 ** decimals], [units, quantity.denominator]);
}

/** Whether the unrounded quantity reaches the target; a range is reached at its lower end (semantics §5). */
export function attains(quantity: Quantity, target: Target): boolean {
  switch (target.comparator) {
    case '>=':
      return compareWith(quantity, target.value) >= 0;
    case '>':
      return compareWith(quantity, target.value) > 0;
    case '<=':
      return compareWith(quantity, target.value) <= 0;
    case '<':
      return compareWith(quantity, target.value) < 0;
    case '=':
      return compareWith(quantity, target.value) === 0;
    case 'range':
      return compareWith(quantity, target.min) >= 0;
    default:
      return assertNever(target);
  }
}

/** Something to reach, not something to stay under or to hit exactly. */
export const isLowerBound = (target: Target): boolean =>
  target.comparator === '>=' || target.comparator === '>' || target.comparator === 'range';

/** "Không có": the target allows nothing at all. */
export const allowsNothing = (target: Target): boolean =>
  (target.comparator === '=' || target.comparator === '<=') && target.value === 0;

/** Strictly above what was asked, for a range above its upper end; never for a target to stay under. */
export const isAbove = (quantity: Quantity, target: Target): boolean =>
  isLowerBound(target) && compareWith(quantity, target.comparator === 'range' ? target.max : target.value) > 0;

/** What the completion rate is measured against, null where it has no meaning (`<`, `<=`, `=`, or a target of 0). */
export function completionBase(target: Target): number | null {
  if (!isLowerBound(target)) return null;
  const base = target.comparator === 'range' ? target.min : target.value;
  return base === 0 ? null : base;
}
