import { fold } from '#core/domain/reading/fold.ts';
import { type DraftLine, emptyLine, isSameUnit, type NamedUnit } from './event-draft.ts';

/** What a pasted table says: lines of the draft, and texts that name no unit. */
export interface PastedLines {
  readonly lines: readonly DraftLine[];
  readonly unknown: readonly string[];
}

/** How a text becomes a unit of the left or the right column; null where it must be known and is not. */
export interface Naming {
  readonly from: (text: string) => NamedUnit | null;
  readonly to: (text: string) => NamedUnit;
}

/** Texts of a pasted column, one unit each: lines, or several in a cell apart by ";". */
export const pastedColumn = (text: string): readonly string[] =>
  text
    .split(/[\r\n;]+/)
    .map(tidy)
    .filter((one) => !isHeading(one));

/** Whether a pasted text is a table of two columns at least. */
export const isTable = (text: string): boolean => text.includes('\t');

/**
 * Old units in the first column, new ones in the second, as in Excel: a blank cell is the one above it (merged cells come so).
 * Old and new units that hang together, by however many rows, are one line.
 */
export function pastedLines(text: string, naming: Naming): PastedLines {
  const unknown: string[] = [];
  const lines: DraftLine[] = [];
  let above = '';
  for (const [left = '', right = ''] of rowsOf(text)) {
    above = left === '' ? above : left;
    const from = pastedColumn(above).flatMap((one) => naming.from(one) ?? missing(one, unknown));
    const to = pastedColumn(right).map(naming.to);
    if (from.length > 0) lines.push({ ...emptyLine, from, to });
  }
  return { lines: together(lines), unknown: [...new Set(unknown)] };
}

function missing(text: string, unknown: string[]): readonly never[] {
  unknown.push(text);
  return [];
}

/** Cells of the first two columns; a heading ("Đơn vị cũ", "Đơn vị mới") names no unit. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\r?\n/)
    .map((row) => row.split('\t').map(tidy))
    .filter((row) => row.some((cell) => cell !== '') && !row.every((cell) => isHeading(cell)));

const isHeading = (cell: string): boolean =>
  cell === '' || /^(ten )?(don vi|cong doan)?\s*(cu|moi|truoc|sau|ke tiep)$/.test(fold(cell));

const tidy = (cell: string): string => cell.replace(/^"|"$/g, '').replace(/\s+/g, ' ').trim().normalize('NFC');

/** Lines that share a unit on the same side belong to one event. */
function together(lines: readonly DraftLine[]): readonly DraftLine[] {
  return lines.reduce<readonly DraftLine[]>((groups, line) => {
    const [touched, others] = split(groups, (group) => shares(group.from, line.from) || shares(group.to, line.to));
    const all = [...touched, line];
    const whole: DraftLine = {
      ...emptyLine,
      from: distinct(all.flatMap(({ from }) => from)),
      to: distinct(all.flatMap(({ to }) => to)),
    };
    return [...others, whole];
  }, []);
}

function split<T>(all: readonly T[], is: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

const shares = (a: readonly NamedUnit[], b: readonly NamedUnit[]): boolean =>
  a.some((one) => b.some((other) => isSameUnit(one, other)));

/** Each once, in the order in which they come. */
export const distinct = (units: readonly NamedUnit[]): readonly NamedUnit[] =>
  units.filter((unit, place) => !units.slice(0, place).some((other) => isSameUnit(unit, other)));

/** A unit and its new name in each row. */
export function pastedNames(text: string, former: Naming['from']): PastedLines {
  const unknown: string[] = [];
  const lines = rowsOf(text).flatMap(([left = '', newName = '']) => {
    const unit = former(left) ?? missing(left, unknown)[0];
    return unit ? [{ ...emptyLine, from: [unit], newName }] : [];
  });
  return { lines, unknown };
}
