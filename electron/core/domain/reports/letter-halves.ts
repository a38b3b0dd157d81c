import { CELL_PADDING, POINTS_PER_MM } from './row-heights.ts';
import type { Font } from './text-width.ts';
import { textWidth } from './text-width.ts';

/** The issuing body's share of the page's width. */
const LEFT_SHARE = 0.44;
/** Below this not even "Số: ……/………" keeps to its line, in millimetres. */
const LEAST_LEFT = 55;
// As rows are measured: a little less than the width.
const SAFETY = 0.96;
/** Widths are sums, which differ in their last digits. */
const ROUNDING = 0.1;

/** Millimetres in which a text keeps to one line. */
export const lineInMm = (text: string, font: Font): number =>
  (textWidth(text, font) / SAFETY + CELL_PADDING) / POINTS_PER_MM + ROUNDING;

/**
 * How many columns make up the left side of a letter, the right side keeping its lines whole (NĐ 30/2020, Phụ lục I: quốc
 * hiệu, tiêu ngữ, place and day are one line each). `lines` are the widths of what stands there, in millimetres, the most
 * important first: where not all find room, the last ones give way.
 */
export function columnsAtLeft(columnsInMm: readonly number[], lines: readonly number[]): number {
  const splits = splitsOf(columnsInMm);
  for (let kept = lines.length; kept > 0; kept -= 1) {
    const needed = Math.max(...lines.slice(0, kept)) - ROUNDING / 2;
    const wide = splits.filter(({ left, right }) => left >= LEAST_LEFT && right >= needed);
    if (wide.length > 0) return nearest(wide);
  }
  return nearest(splits);
}

/**
 * Width of the one column at the left that gives way to the right side of the letter's head, which can only begin where a
 * column does: `room` for it and all at its right, of which those take `others` at least.
 */
export const widthBesideHead = (
  room: number,
  { least, others, rightOfHead }: { readonly least: number; readonly others: number; readonly rightOfHead: number },
): number => Math.max(least, Math.min(room - others, room - rightOfHead));

interface Split {
  readonly columns: number;
  readonly left: number;
  readonly right: number;
}

function splitsOf(columnsInMm: readonly number[]): Split[] {
  const total = columnsInMm.reduce((sum, mm) => sum + mm, 0);
  let left = 0;
  return columnsInMm.slice(0, -1).map((mm, column) => {
    left += mm;
    return { columns: column + 1, left, right: total - left };
  });
}

function nearest(splits: readonly Split[]): number {
  const distance = ({ left, right }: Split) => Math.abs(left - (left + right) * LEFT_SHARE);
  return splits.reduce<Split | null>((best, one) => (best && distance(best) <= distance(one) ? best : one), null)?.columns ?? 0;
}
