import type { CellContent } from '../../grid.ts';
import { assertNever } from '../../result.ts';
import { percentSign } from './number-format.ts';

/**
 * What a person sees in the cell, in Vietnamese notation. Numbers stand plainly, without grouping and unrounded
 * (1259, 12,5), under a percent format as "85,5%"; days are dd/mm/yyyy; a formula without a value is "=SUM(…)".
 */
export const rawText = (content: CellContent): string => contentText(content, { number: numberText, day: dayText });

/** How numbers (with their format) and days (ISO) are written; all else is written the same everywhere. */
interface Notation {
  number(value: number, format: string | null): string;
  day(day: string): string;
}

/** A cell's content in a notation. */
export function contentText(content: CellContent, notation: Notation): string {
  switch (content.kind) {
    case 'text':
    case 'error':
      return content.text;
    case 'number':
      return notation.number(content.value, content.format);
    case 'date':
      return notation.day(content.day);
    case 'yes-no':
      return content.value ? 'TRUE' : 'FALSE';
    case 'formula-without-value':
      return `=${content.formula}`;
    case 'covered':
      return '';
    default:
      return assertNever(content);
  }
}

const dayText = (day: string): string => day.split('-').reverse().join('/');

function numberText(value: number, format: string | null): string {
  const sign = percentSign(format);
  return plain(sign === 'scaled' ? value * 100 : value) + (sign === null ? '' : '%');
}

// Workbooks keep 15 digits; what lies beyond is noise of binary fractions (0.07 × 100 = 7.000000000000001).
const plain = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : String(Number(value.toPrecision(15))).replace('.', ',');
