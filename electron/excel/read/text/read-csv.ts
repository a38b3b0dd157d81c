import type { Cell, Workbook } from '#core/domain/grid.ts';
import { CellCount, gridOf } from '../sheet-cells.ts';

const separators = [';', '\t', ','] as const;
const declared = /^sep=(.)\r?\n/i;

/** The sign that stands between columns: what "sep=" declares, else what most lines hold; null where no line holds any. */
export function separatorOf(text: string): string | null {
  const told = declared.exec(text)?.[1];
  if (told !== undefined) return told;
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .slice(0, 200);
  const counts = separators.map((sign) => ({ sign, lines: lines.filter((line) => line.includes(sign)).length }));
  const best = counts.reduce((most, next) => (next.lines > most.lines ? next : most));
  return best.lines === 0 ? null : best.sign;
}

/** Reads separated text (RFC 4180, any separator). Every value stays the text that was typed: "1.200" is no 1.2. */
export function readCsv(text: string, separator: string, sheetName: string): Workbook {
  const count = new CellCount();
  const cells: Cell[] = [];
  for (const { row, column, value } of valuesOf(text.replace(declared, '\n'), separator)) {
    if (value === '') continue;
    count.add();
    cells.push({ row, column, content: { kind: 'text', text: value }, font: null });
  }
  const nothing = { merges: [], hiddenRows: [], hiddenColumns: [], columnWidths: {} };
  return { format: 'csv', sheets: [gridOf({ name: sheetName, visibility: 'visible', cells, ...nothing })] };
}

interface Value {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

function* valuesOf(text: string, separator: string): Generator<Value> {
  let at = 0;
  let row = 0;
  let column = 0;
  while (at <= text.length) {
    const { value, end } = text[at] === '"' ? quotedValue(text, at, separator) : plainValue(text, at, separator);
    yield { row, column, value };
    const isSeparator = text.startsWith(separator, end) && end < text.length;
    [row, column] = isSeparator ? [row, column + 1] : [row + 1, 0];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function plainValue(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end };
}

// A quote that never closes is an ordinary character.
function quotedValue(text: string, from: number, separator: string): { value: string; end: number } {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return plainValue(text, from, separator);
  const rest = plainValue(text, close + 1, separator);
  return { value: text.slice(from + 1, close).replaceAll('""', '"') + rest.value, end: rest.end };
}
