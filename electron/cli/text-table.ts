import { wrapped } from './wrapped.ts';

/** A column of a table for people. Numbers stand to the right; only columns that wrap give way where room is short. */
export interface TextColumn<Row> {
  readonly heading: string;
  readonly text: (row: Row) => string;
  readonly isNumber?: boolean;
  readonly wraps?: boolean;
}

const GAP = '  ';
/** A column that wraps stays readable. */
const LEAST_WIDTH = 12;

/** Aligned lines, none wider than `width`: long texts go on below. */
export function textTable<Row>(rows: readonly Row[], columns: readonly TextColumn<Row>[], width = 120): string {
  const headings = columns.map(({ heading }) => heading);
  const cells = rows.map((row) => columns.map((column) => oneLine(column.text(row))));
  const widths = fittedWidths(columns, [headings, ...cells], width - GAP.length * (columns.length - 1));
  const lines = (texts: readonly string[]) => tableLines(texts, columns, widths);
  return [lines(headings), widths.map((size) => '─'.repeat(size)).join(GAP), ...cells.map(lines)].join('\n');
}

function tableLines(texts: readonly string[], columns: readonly TextColumn<never>[], widths: readonly number[]): string {
  const parts = texts.map((text, index) => wrapped(text, widths[index] ?? 1));
  const height = Math.max(1, ...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, line) =>
    parts
      .map((part, index) => aligned(part[line] ?? '', widths[index] ?? 0, columns[index]?.isNumber ?? false))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

function fittedWidths(
  columns: readonly TextColumn<never>[],
  lines: readonly (readonly string[])[],
  room: number,
): readonly number[] {
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widestThatWraps(columns, widths);
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function widestThatWraps(columns: readonly TextColumn<never>[], widths: readonly number[]): number {
  const canGive = widths.map((width, index) => (columns[index]?.wraps && width > LEAST_WIDTH ? width : 0));
  const most = Math.max(...canGive);
  return most === 0 ? -1 : canGive.indexOf(most);
}

const aligned = (text: string, width: number, isNumber: boolean): string =>
  isNumber ? text.padStart(width) : text.padEnd(width);
const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
