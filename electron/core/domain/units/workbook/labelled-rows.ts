import { address, type SheetGrid } from '../../grid.ts';
import { fold } from '../../reading/fold.ts';

/** A row below its headings: what stands under each of them, '' where nothing does. */
export interface LabelledRow<Column extends string> {
  text(column: Column): string;
  /** "B7" */
  cell(column: Column): string;
}

export interface LabelledRows<Column extends string> {
  readonly columns: ReadonlySet<Column>;
  readonly rows: readonly LabelledRow<Column>[];
}

/** The rows of the sheet below the row that has the most of these headings; null where none has the two that must be. */
export function labelledRows<Column extends string>(
  grid: SheetGrid,
  headings: Readonly<Record<Column, string>>,
  needed: readonly Column[],
): LabelledRows<Column> | null {
  const cells = textsByRow(grid);
  const names = Object.entries(headings) as [Column, string][];
  const found = [...cells]
    .map(([row, texts]) => ({ row, places: placesOf(texts, names) }))
    .toSorted((a, b) => b.places.size - a.places.size || a.row - b.row)[0];
  if (!found || needed.some((column) => !found.places.has(column))) return null;
  const { row: header, places } = found;
  const rows = [...cells]
    .filter(([row]) => row > header)
    .map(([row, texts]): LabelledRow<Column> => {
      const at = (column: Column) => places.get(column) ?? -1;
      return { text: (column) => texts.get(at(column)) ?? '', cell: (column) => address(row, Math.max(0, at(column))) };
    });
  return { columns: new Set(places.keys()), rows: rows.filter((row) => needed.some((column) => row.text(column) !== '')) };
}

function placesOf<Column extends string>(texts: ReadonlyMap<number, string>, names: readonly [Column, string][]) {
  const places = new Map<Column, number>();
  for (const [index, text] of texts) {
    const name = names.find(([column, heading]) => !places.has(column) && fold(heading) === fold(text));
    if (name) places.set(name[0], index);
  }
  return places;
}

function textsByRow(grid: SheetGrid): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, content } of grid.cells) {
    if (grid.hiddenRows.includes(row) || grid.hiddenColumns.includes(column)) continue;
    const text =
      content.kind === 'text'
        ? content.text.normalize('NFC').trim()
        : content.kind === 'number'
          ? String(content.value)
          : content.kind === 'date'
            ? content.day
            : '';
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, text === '' ? cells : cells.set(column, text));
  }
  return rows;
}
