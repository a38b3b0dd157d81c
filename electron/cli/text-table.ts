/** A column of a table for people. Numbers stand to the right. */
export interface TextColumn<Row> {
  readonly heading: string;
  readonly text: (row: Row) => string;
  readonly isNumber?: boolean;
}

const GAP = '  ';

/** Aligned lines, none wider than `width`: the widest columns give way, their cells end in "…". */
export function textTable<Row>(rows: readonly Row[], columns: readonly TextColumn<Row>[], width = 120): string {
  const cells = rows.map((row) => columns.map((column) => oneLine(column.text(row))));
  const headings = columns.map(({ heading }) => heading);
  const widths = fittedWidths([headings, ...cells], width - GAP.length * (columns.length - 1));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => aligned(text, widths[index] ?? 0, columns[index]?.isNumber ?? false))
      .join(GAP)
      .trimEnd();
  return [line(headings), widths.map((size) => '─'.repeat(size)).join(GAP), ...cells.map(line)].join('\n');
}

function fittedWidths(lines: readonly (readonly string[])[], room: number): readonly number[] {
  const widths = (lines[0] ?? []).map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  for (let over = sum(widths) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(1, (widths[widest] ?? 1) - 1);
  }
  return widths;
}

function aligned(text: string, width: number, isNumber: boolean): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return isNumber ? cut.padStart(width) : cut.padEnd(width);
}

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
