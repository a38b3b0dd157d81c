import { type Area, columnName, parseAddress } from '#core/domain/grid.ts';
import type { RecognisedRow, RecognisedTable } from '#core/domain/submissions/review.ts';
import { reviewWords } from '#core/text/vi-review.ts';

/** `matched`: it is that indicator · `open`: a person must say · `out`: none of the plan's, or left out. */
export type RowState = 'matched' | 'open' | 'out';

/** What a row (or, where indicators stand side by side, a column) was read as. */
export interface ReadAs {
  readonly row: RecognisedRow;
  readonly state: RowState;
  /** The indicator's name, or the best candidate's; null where there is none. */
  readonly name: string | null;
}

/** What reading recognised on one sheet, laid over it. */
export interface SheetOverlay {
  readonly areas: readonly Area[];
  /** By the row's number as the sheet shows it ("9"). */
  readonly rows: ReadonlyMap<string, readonly ReadAs[]>;
  /** By the column's letter ("E"): what it holds. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** Addresses of the cells that figures were read from. */
  readonly figureCells: ReadonlySet<string>;
}

/** The overlay of a sheet, null where nothing was recognised on it. `nameOf` turns an indicator's code into its name. */
export function sheetOverlay(
  tables: readonly RecognisedTable[],
  sheet: string,
  nameOf: (code: string) => string,
): SheetOverlay | null {
  const here = tables.filter((table) => table.sheet === sheet);
  if (here.length === 0) return null;
  const overlay = {
    areas: here.map(({ area }) => area),
    rows: new Map<string, ReadAs[]>(),
    columns: new Map<string, string[]>(),
    figureCells: new Set(here.flatMap(({ rows }) => rows.flatMap(({ figureCells }) => figureCells))),
  };
  for (const table of here) layOver(overlay, table, nameOf);
  return overlay;
}

type Growing = { rows: Map<string, ReadAs[]>; columns: Map<string, string[]> };

function layOver({ rows, columns }: Growing, table: RecognisedTable, nameOf: (code: string) => string): void {
  for (const { column, readAs } of table.columns)
    if (readAs !== null) addTo(columns, columnName(column), reviewWords.columnRoles[readAs]);
  for (const row of table.rows) {
    const place = parseAddress(row.cell);
    const readAs = readAsOf(row, nameOf);
    if (!place || (readAs.state === 'out' && readAs.name === null && row.figureCells.length === 0)) continue;
    if (table.shape === 'columns') addTo(columns, columnName(place.column), readAs.name ?? reviewWords.nothing);
    else addTo(rows, String(place.row + 1), readAs);
  }
}

function readAsOf(row: RecognisedRow, nameOf: (code: string) => string): ReadAs {
  if (row.indicator !== null) return { row, state: 'matched', name: nameOf(row.indicator) };
  const [best] = row.candidates;
  // A heading has no figure that anyone could ask about.
  if (row.isAnswered || !best || row.figureCells.length === 0) return { row, state: 'out', name: null };
  return { row, state: 'open', name: nameOf(best.code) };
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const there = map.get(key) ?? [];
  if (!there.includes(value)) map.set(key, [...there, value]);
}
