import type { LocatedCell } from '../../figures/located-cell.ts';
import { address, type Cell } from '../../grid.ts';
import { roleOfPart } from '../column-role.ts';
import { fold } from '../fold.ts';
import { type BodyRow, hasFigure, mayHead } from './body-row.ts';
import { type Entry, entryKey, type SumRow, type TableFrame } from './entry.ts';
import type { FigureColumns } from './figure-columns.ts';
import type { Ranker } from './hits.ts';
import { isMarked } from './label-shape.ts';
import { shapeOf } from './shape.ts';

const isTotal = (label: string): boolean => /^(tong cong|cong|tong so|tong)\b\s*(\(.*\)|[ivx+]*)?:?$/.test(fold(label));

const startsParts = (label: string): boolean => /^[\s\-–+*•.]*trong do/.test(fold(label)) || /^\s*[-–+]?\s*trong đó/i.test(label);

/** What rows say, and which of them should add up. */
export type RowEntries = Pick<TableFrame, 'entries' | 'sums'>;

/** Rows become entries: parts join the indicator above them, totals and "trong đó" rows are never figures but are checked. */
export function rowEntries(
  sheet: string,
  rows: readonly BodyRow[],
  labelColumn: number,
  columns: FigureColumns,
  rank: Ranker,
): RowEntries {
  const entries: Entry[] = [];
  const sums = new SumRows(sheet);
  let parent: BodyRow | null = null;
  let insideParts = false;
  for (const row of rows) {
    const part = roleOfPart(row.label);
    const last = entries.at(-1);
    if (part && last && row.order === '') {
      if (part !== 'target') entries[entries.length - 1] = withPart(last, part, located(sheet, row.numerator));
      continue;
    }
    insideParts = startsParts(row.label) || (insideParts && row.order === '' && /^\s|^[-–+*•]/.test(row.label));
    if (insideParts) sums.part(row, last);
    else if (isTotal(row.label)) sums.total(row, entries);
    if (insideParts || row.label.trim() === '' || isTotal(row.label)) continue;
    const isUnder = isChild(row, parent, rank);
    entries.push(entryOf(sheet, row, labelColumn, columns, isUnder && parent ? parent.label : null));
    if (!isUnder && (!hasFigure(row) || rank(row.label).length > 0)) parent = row.isEither ? null : row;
  }
  return { entries, sums: sums.found };
}

// "Tổng số CĐCS" is how many there are, not how many did it.
const countsAll = (label: string): boolean => /^tong\b/.test(fold(label));

/** Collects the rows that should add up while a table is read from the top. */
class SumRows {
  readonly #sheet: string;
  readonly #totals: SumRow[] = [];
  readonly #parts = new Map<string, SumRow>();
  /** Entries that a former total has added. */
  #added = 0;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  get found(): readonly SumRow[] {
    return [...this.#totals, ...this.#parts.values()];
  }

  part(row: BodyRow, of: Entry | undefined): void {
    const cell = located(this.#sheet, row.numerator);
    const whole = of?.cells.numerator;
    if (!of || !cell || !whole) return;
    const key = entryKey(of);
    const addends = [...(this.#parts.get(key)?.addends ?? []), cell];
    this.#parts.set(key, { kind: 'parts', whole, addends, entries: [key] });
  }

  total(row: BodyRow, entries: readonly Entry[]): void {
    const whole = located(this.#sheet, row.numerator);
    const above = entries.slice(this.#added).filter(({ cells }) => cells.numerator !== null);
    this.#added = entries.length;
    if (!whole || above.length < 2) return;
    const addends = above.flatMap(({ cells }) => cells.numerator ?? []);
    this.#totals.push({ kind: 'total', whole, addends, entries: above.map(entryKey) });
  }
}

// A row under another: indented or bulleted, or short as "DNNN" below a heading; never the next number of the same count.
function isChild(row: BodyRow, parent: BodyRow | null, rank: Ranker): boolean {
  if (parent === null || !mayHead(parent, row)) return false;
  if (isMarked(row.label)) return true;
  if (row.label.trim().length > 28 || hasFigure(parent) || countsAll(row.label)) return false;
  // Short and blank it may be the next heading, unless it goes with this one.
  return hasFigure(row) || rank(`${parent.label} ${row.label}`).some(({ isSound }) => isSound);
}

function entryOf(sheet: string, row: BodyRow, labelColumn: number, columns: FigureColumns, parentLabel: string | null): Entry {
  const cells = {
    numerator: located(sheet, row.numerator),
    denominator: located(sheet, row.denominator),
    percent: located(sheet, row.percent),
    unnamed: located(sheet, row.unnamed),
  };
  return {
    sheet,
    cell: address(row.row, labelColumn),
    label: row.label,
    parentLabel,
    cells,
    shape: shapeOf(cells),
    basis: columns.basis,
  };
}

function withPart(entry: Entry, part: 'numerator' | 'denominator' | 'percent', cell: LocatedCell | null): Entry {
  const cells = { ...entry.cells, [part]: cell };
  return { ...entry, cells, shape: shapeOf(cells) };
}

const located = (sheet: string, cell: Cell | null): LocatedCell | null =>
  cell ? { sheet, address: address(cell.row, cell.column), content: cell.content } : null;
