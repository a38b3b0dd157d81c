import { parsePercentage, parseWritten } from '../figures/number-text/written-number.ts';
import type { Measure } from './indicator.ts';
import type { Target } from './target.ts';
import { isInPercent } from './target-display.ts';

type Comparator = Exclude<Target['comparator'], 'range'>;

/** How a target is typed: the sign, or the word of a plan. Longer ones first. */
const signs: readonly (readonly [string, Comparator])[] = [
  ['>=', '>='],
  ['≥', '>='],
  ['<=', '<='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
  ['ít nhất', '>='],
  ['tối thiểu', '>='],
  ['không quá', '<='],
  ['tối đa', '<='],
  ['trên', '>'],
  ['dưới', '<'],
  ['từ', '>='],
];

const range = /^(.+?)\s*[–—-]\s*(.+)$/;

/**
 * "≥ 1.200", "trên 40%", "1.800 – 2.000", "70% trở lên", "85%" → a target; a bare number is at least that.
 * Null for what is no target, and for a percentage where things are counted.
 */
export function parseTarget(typed: string, measure: Measure): Target | null {
  if (typed.includes('%') && !isInPercent(measure)) return null;
  const text = typed.normalize('NFC').trim().toLowerCase();
  const bare = text.replace(/\s*trở lên$/, '');
  const sign = signs.find(([written]) => bare.startsWith(written));
  const rest = sign === undefined ? bare : bare.slice(sign[0].length).trim();
  if (sign === undefined || sign[0] === 'từ') {
    const [, from = '', to = ''] = range.exec(rest) ?? [];
    if (to !== '') return rangeOf(numberOf(from), numberOf(to));
  }
  const value = numberOf(rest);
  return value === null ? null : { comparator: sign?.[1] ?? '>=', value };
}

const rangeOf = (min: number | null, max: number | null): Target | null =>
  min === null || max === null || min >= max ? null : { comparator: 'range', min, max };

function numberOf(text: string): number | null {
  const isPercent = /%$/.test(text.trim());
  const digits = text.replace(/%$/, '').trim();
  const decimal = isPercent ? parsePercentage(digits) : parseWritten(digits, 0);
  return decimal === null ? null : decimal.units / 10 ** decimal.decimals;
}
