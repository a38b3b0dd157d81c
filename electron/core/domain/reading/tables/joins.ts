import { type BodyRow, hasFigure } from './body-row.ts';
import { beginsSmall, isBulleted, isItem, isRemark, isShouted, isUnfinished, startsShort } from './label-shape.ts';
import { points } from './outline-points.ts';

/** Small letters, or an unfinished label above: the text goes on with the one above it, as it is written. */
export const goesOn = (above: string, label: string): boolean => mayGoOn(label) && (beginsSmall(label) || isCutOff(above, label));

const mayGoOn = (label: string): boolean => !isBulleted(label) && !isItem(label) && !isRemark(label);

const isCutOff = (above: string, label: string): boolean => isUnfinished(above) || label.trim().startsWith('(');

/** How much of a beginning in small letters says that a label goes on: all of it (1) in a table whose labels begin with capitals. */
export function weightOfSmall(rows: readonly BodyRow[]): number {
  const beginnings = rows.filter((row) => row.order !== '' || hasFigure(row));
  const small = beginnings.filter(({ label }) => beginsSmall(label));
  return Math.max(0, 1 - (2 * small.length) / Math.max(1, beginnings.length));
}

/**
 * How much speaks for a row going on with the label above it, in points; null where it begins anew. `chain` is the rows
 * above it that may be one label, no more than one of all with a figure; `ofSmall` is what small letters weigh in the table.
 */
export function joinPoints(chain: readonly BodyRow[], row: BodyRow, ofSmall: number): number | null {
  const above = chain.at(-1);
  if (above === undefined || row.order !== '' || row.label.trim() === '') return null;
  const label = chain.map((former) => former.label).join(' ');
  const written = goesOn(label, row.label) ? points.written * (isCutOff(label, row.label) ? 1 : ofSmall) : 0;
  if (hasFigure(row)) return written > 0 ? 0 : null;
  if (written > 0) return written;
  // Nobody leaves a row empty within a label.
  return row.row > above.row + 1 || beginsAnew(above, row) ? null : openPoints(above, row);
}

const beginsAnew = (above: BodyRow, row: BodyRow): boolean =>
  isBulleted(row.label) ||
  isItem(row.label) ||
  isRemark(row.label) ||
  (row.isBanner && !above.isBanner) ||
  isInOtherCase(above.label, row.label);

const isInOtherCase = (above: string, label: string): boolean =>
  (isShouted(label) && hasSmall(above)) || (isShouted(above) && hasSmall(label));

const hasSmall = (label: string): boolean => /\p{Ll}/u.test(label);

// A text that begins with a capital and has no number: it may go on, head the rows below, or be a row left blank.
function openPoints(above: BodyRow, row: BodyRow): number {
  if (above.order !== '' && hasFigure(above) && !row.isBanner) return points.unnumbered;
  if (isShouted(above.label) || (hasFigure(above) && startsShort(row.label))) return points.unknownCase;
  return 0;
}
