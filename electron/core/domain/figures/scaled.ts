/**
 * Exact amounts. Counts are stored as integers scaled by 10^decimals, and compared as integers:
 * a float such as 0.1 + 0.2 would decide a verdict by its rounding error.
 */

/** A decimal number as an integer over a power of ten: 12.5 is { units: 125, decimals: 1 }. */
export interface Decimal {
  readonly units: number;
  readonly decimals: number;
}

/** What the number says in its shortest writing, exactly: 0.1 is one tenth. */
export function decimalOf(value: number): Decimal {
  if (Number.isInteger(value)) return { units: value, decimals: 0 };
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { units: Number(whole + fraction), decimals: fraction.length - Number(exponent) };
}

/** 12.5 with 2 decimals → 1250; null where the value has more decimals than that or is too large to be exact. */
export function toScaled(value: number, decimals: number): number | null {
  if (!Number.isFinite(value)) return null;
  const exact = decimalOf(value);
  const scaled = exact.units * 10 ** (decimals - exact.decimals);
  return exact.decimals <= decimals && Number.isSafeInteger(scaled) ? scaled : null;
}

/** 1250 with 2 decimals → 12.5. */
export const fromScaled = (amount: number, decimals: number): number => amount / 10 ** decimals;

const product = (factors: readonly number[]): number => factors.reduce((all, factor) => all * factor, 1);
const exactProduct = (factors: readonly number[]): bigint => factors.reduce((all, factor) => all * BigInt(factor), 1n);

/** Sign of the difference of two products of integers, exact at any size. */
export function compareProducts(left: readonly number[], right: readonly number[]): -1 | 0 | 1 {
  const [a, b] = [product(left), product(right)];
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return signOf(a, b);
  return signOf(exactProduct(left), exactProduct(right));
}

function signOf<T extends number | bigint>(a: T, b: T): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
