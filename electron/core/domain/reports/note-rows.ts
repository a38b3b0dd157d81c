import { across, keptWithNext, type RowDraft, row, textCell } from './cells.ts';
import { CELL_PADDING, POINTS_PER_MM } from './row-heights.ts';
import { TABLE_WIDTH } from './sheet.ts';
import { styleOf } from './styles.ts';
import { wrappedText } from './wrapped-text.ts';

/** Neither a page nor Excel (409 points) holds a row of many more lines. */
const MOST_LINES = 8;
// As rows are measured: a little less than the width.
const SAFETY = 0.96;

/** A note under a table that fills the page's width. A long one goes on in further rows, which may stand on further pages. */
export function noteRows(text: string, columns: number): RowDraft[] {
  const width = (TABLE_WIDTH * POINTS_PER_MM - CELL_PADDING) * SAFETY;
  const parts = inParts(wrappedText(text, width, styleOf('note', 0)));
  const whole = parts.length === 1 ? [text] : parts;
  return whole.map((part, index) => {
    const one = row(across(textCell('note', part), columns));
    return index === whole.length - 1 ? keptWithNext(one) : one;
  });
}

const inParts = (lines: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(lines.length / MOST_LINES) }, (_, part) =>
    lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES).join(' '),
  );
