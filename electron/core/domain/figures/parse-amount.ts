import type { Indicator } from '../plan/indicator.ts';
import type { Amount } from './figure.ts';
import type { LocatedCell } from './located-cell.ts';
import { readFigure } from './read-figure.ts';

/**
 * A figure typed by a person: "118/130" for a ratio, "1.200", "có" or "không", "HCSN: 2; DNNN: 1".
 * It is read by the same rules as a unit's cell; null where they would not count it.
 */
export function parseAmount(text: string, indicator: Indicator): Amount | null {
  const numerator: LocatedCell = { sheet: '', address: '', content: { kind: 'text', text } };
  const cells = { numerator, denominator: null, percent: null, unnamed: null };
  const { value } = readFigure(indicator, cells, { isYearReport: true });
  return value.state === 'reported' ? value.amount : null;
}
