import type { LocatedCell } from '../../figures/located-cell.ts';
import { address, type Cell } from '../../grid.ts';
import { assertNever } from '../../result.ts';
import { rawText } from '../text/raw-text.ts';
import type { BodyRow } from './body-row.ts';
import { type Entry, entryKey, type SumRow, type TableFrame } from './entry.ts';
import type { FigureColumns } from './figure-columns.ts';
import type { OutlineItem } from './outline.ts';
import type { RowRole } from './row-roles.ts';
import { shapeOf } from './shape.ts';

/** What rows say, and which of them should add up. */
export type RowEntries = Pick<TableFrame, 'entries' | 'sums' | 'unlabelled'>;

/** Where the labels stand, and what the figures beside them cover. */
interface Labels {
  readonly sheet: string;
  readonly labelColumn: number;
  readonly basis: FigureColumns['basis'];
}

/** Labels become entries: parts join the indicator above them, totals and "trong đó" rows are never figures but are checked. */
export function rowEntries(
  labels: Labels,
  rows: readonly BodyRow[],
  roles: readonly RowRole[],
  outline: readonly OutlineItem[],
): RowEntries {
  const items = new Map(outline.map((item) => [item.row.row, item]));
  const entries: Entry[] = [];
  const sums = new SumRows(labels.sheet);
  for (const [at, row] of rows.entries()) {
    const role = roles[at];
    const item = items.get(row.row);
    if (item?.isHeading) continue;
    if (item) entries.push(entryOf(labels, item));
    else if (role) addAside(role, row, entries, sums);
  }
  return { entries, sums: sums.found, unlabelled: unlabelledAmong(rows, entries, labels.sheet) };
}

function unlabelledAmong(rows: readonly BodyRow[], entries: readonly Entry[], sheet: string): readonly LocatedCell[] {
  const taken = new Set(entries.map(({ cells }) => cells.numerator?.address));
  return rows
    .filter(({ label }) => label.trim() === '')
    .flatMap(({ numerator }) => located(sheet, numerator) ?? [])
    .filter(({ address: at, content }) => !taken.has(at) && /\d/.test(rawText(content)));
}

/** A row that says something of the entries above it. */
function addAside(role: RowRole, row: BodyRow, entries: Entry[], sums: SumRows): void {
  const last = entries.at(-1);
  switch (role.kind) {
    case 'part':
      if (last && role.part !== 'target')
        entries[entries.length - 1] = withPart(last, role.part, located(last.sheet, row.numerator));
      return;
    case 'of-which':
      sums.part(row, last);
      return;
    case 'total':
      sums.total(row, entries);
      return;
    case 'label':
    case 'silent':
      return;
    default:
      assertNever(role);
  }
}

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

function entryOf({ sheet, labelColumn, basis }: Labels, { row, heading, orElse }: OutlineItem): Entry {
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
    parentLabel: heading?.label ?? null,
    orElse,
    cells,
    shape: shapeOf(cells),
    basis,
  };
}

function withPart(entry: Entry, part: 'numerator' | 'denominator' | 'percent', cell: LocatedCell | null): Entry {
  const cells = { ...entry.cells, [part]: cell };
  return { ...entry, cells, shape: shapeOf(cells) };
}

const located = (sheet: string, cell: Cell | null): LocatedCell | null =>
  cell ? { sheet, address: address(cell.row, cell.column), content: cell.content } : null;
