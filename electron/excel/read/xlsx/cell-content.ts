import type { CellContent } from '#core/domain/grid.ts';
import { dayOfSerial } from '../serial-day.ts';
import { type RichText, unescapeText } from './rich-text.ts';
import type { CellStyle } from './styles.ts';

/** A cell element's parts: its type ("" is a number), stored value, formula and inline string; null where absent. */
export interface RawCell {
  readonly type: string;
  readonly value: string | null;
  readonly formula: string | null;
  readonly inline: RichText | null;
  readonly style: CellStyle;
}

export interface WorkbookContext {
  readonly strings: readonly RichText[];
  readonly countsFrom1904: boolean;
}

/** What the cell holds; null where it holds nothing. */
export function contentOf(cell: RawCell, context: WorkbookContext): CellContent | null {
  const { type, value, formula, style } = cell;
  if (type === 's' || type === 'inlineStr') return textContent(stringOf(cell, context)?.text ?? '');
  if (type === 'str' && (value !== null || formula === null)) return textContent(unescapeText(value ?? ''));
  if (value === null || value.trim() === '') return formula === null ? null : unvalued(formula, style);
  switch (type) {
    case 'b':
      return { kind: 'yes-no', value: value.trim() === '1' || value.trim() === 'true' };
    case 'e':
      return { kind: 'error', text: value.trim() };
    case 'd':
      return isoDay(value.trim());
    default:
      return numberContent(value.trim(), style, context);
  }
}

/** The string behind a cell of type "s" or "inlineStr". */
export function stringOf({ type, value, inline }: RawCell, { strings }: WorkbookContext): RichText | null {
  if (type === 's') return value === null ? null : (strings[Number(value)] ?? null);
  return type === 'inlineStr' ? inline : null;
}

const textContent = (text: string): CellContent | null => (text === '' ? null : { kind: 'text', text });

const unvalued = (formula: string, { format }: CellStyle): CellContent =>
  format === null ? { kind: 'formula-without-value', formula } : { kind: 'formula-without-value', formula, format };

function isoDay(value: string): CellContent {
  const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value)?.[0];
  return day === undefined ? { kind: 'text', text: value } : { kind: 'date', day };
}

// A value that is no number stays as text: what cannot be read must not become zero.
function numberContent(text: string, { format, isDate }: CellStyle, context: WorkbookContext): CellContent {
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: 'text', text };
  const day = isDate ? dayOfSerial(value, context.countsFrom1904) : null;
  return day === null ? { kind: 'number', value, format, computed: false } : { kind: 'date', day };
}
