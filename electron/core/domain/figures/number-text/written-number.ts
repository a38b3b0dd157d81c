import type { Decimal } from '../scaled.ts';

/** A number as it stands in a text. */
export interface WrittenNumber {
  readonly text: string;
  readonly start: number;
  /** Behind the number and its percent sign. */
  readonly end: number;
  readonly isPercent: boolean;
}

const written = /(\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*)(\s*(?:%|phần trăm))?/gu;

/** All numbers of a text in their order; "1 200" is one. */
export function writtenNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(written)].map((match) => ({
    text: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
    isPercent: match[2] !== undefined,
  }));
}

const grouped = /^(0*[1-9]\d{0,2})([., ])\d{3}(?:\2\d{3})*(?:(?!\2)[.,](\d+))?$/;

/**
 * "1.200", "1,200", "1 200" → 1200: in a count column three digits behind a dot or comma are thousands.
 * "1.234,5" → 1234.5; "12,5" and "12.5" → 12.5. Null for what is no number ("5.6.2023"), is too large to be exact,
 * or could be two numbers: "1,200" where the column has decimals.
 */
export function parseWritten(text: string, decimals: number): Decimal | null {
  const groups = grouped.exec(text);
  if (!groups) return plainDecimal(text);
  if (decimals > 0 && /^\d+,\d{3}$/.test(text)) return null;
  const fraction = groups[3] ?? '';
  const whole = fraction === '' ? text : text.slice(0, -fraction.length - 1);
  return exact(whole.replace(/[., ]/g, ''), fraction);
}

/** In a percentage a single dot or comma is always the decimal's: "81,25", "55.867". */
export function parsePercentage(text: string): Decimal | null {
  return /^\d+[.,]\d+$/.test(text) ? plainDecimal(text) : parseWritten(text, 0);
}

function plainDecimal(text: string): Decimal | null {
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(text);
  return match ? exact(match[1] ?? '', match[2] ?? '') : null;
}

function exact(whole: string, fraction: string): Decimal | null {
  const units = Number(whole + fraction);
  return Number.isSafeInteger(units) ? { units, decimals: fraction.length } : null;
}

/** The decimal times 10^power, as an integer scaled by 10^decimals; null where a fraction would be left or it is too large. */
export function scaleDecimal(value: Decimal, decimals: number, power = 0): number | null {
  const shift = decimals + power - value.decimals;
  if (shift < 0 && value.units % 10 ** -shift !== 0) return null;
  const scaled = shift < 0 ? value.units / 10 ** -shift : value.units * 10 ** shift;
  return Number.isSafeInteger(scaled) ? scaled : null;
}

/** A number below 1000 with a fraction may be thousands typed with a dot: 1.2 was "1.200". Null where it cannot be. */
export function asThousands({ units, decimals }: Decimal): string | null {
  const looksSo = decimals >= 1 && decimals <= 3 && units >= 10 ** decimals && units < 1000 * 10 ** decimals;
  return looksSo ? String(units * 10 ** (3 - decimals)) : null;
}
