import { roleOf } from '../column-role.ts';
import { type SheetView, textOf } from '../sheet-view.ts';
import { findHeader, headingColumns, isHeadingRow, type TableColumn } from './header.ts';
import type { RowTable } from './row-columns.ts';

/** One of the tables that stand one below the other in the same columns, and the part of the sheet that it fills. */
export interface StackedTable {
  readonly view: SheetView;
  readonly table: RowTable;
}

/**
 * A heading that comes again further down begins a new table where it says other things than the one above: what was done
 * may stand first there and second here. One that says the same was only printed again at a page's head, and goes.
 */
export function stackedTables(view: SheetView, table: RowTable): readonly StackedTable[] {
  const firstHit = Math.min(...table.hits.map(({ row }) => row));
  const repeated = repeatedHeadings(view, table, firstHit);
  const dropped = new Set<number>();
  const starts: number[] = [];
  let said = headingsText(findHeader(view, firstHit, table)?.columns ?? []);
  for (const { first, last } of repeated) {
    const text = headingsText(headingColumns(view, first, last, table));
    if (text === said) for (let row = first; row <= last; row++) dropped.add(row);
    else starts.push(first);
    said = text;
  }
  const shown = { ...view, rows: view.rows.filter(({ index }) => !dropped.has(index)) };
  return [0, ...starts].flatMap((top, at) => part(shown, table, top, starts[at] ?? Number.POSITIVE_INFINITY));
}

/** What lies from one heading up to the next; none where it names no indicator. */
function part(view: SheetView, table: RowTable, top: number, end: number): StackedTable[] {
  const hits = table.hits.filter(({ row }) => row >= top && row < end);
  const rows = view.rows.filter(({ index }) => index >= top && index < end);
  return hits.length === 0 ? [] : [{ view: { ...view, rows }, table: { ...table, hits } }];
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Heading rows below the first indicator, those that stand together as one. */
function repeatedHeadings(view: SheetView, table: RowTable, firstHit: number): Lines[] {
  const found: Lines[] = [];
  for (const { index } of view.rows) {
    if (index <= firstHit) continue;
    const above = found.at(-1);
    const isNext = above?.last === index - 1;
    if (!(isNext || isOverLabels(view, index, table)) || !isHeadingRow(view, index, table)) continue;
    if (isNext) found[found.length - 1] = { first: above.first, last: index };
    else found.push({ first: index, last: index });
  }
  return found;
}

// "Nội dung" or "TT" over the labels: a row of the table that reads like a heading has neither.
function isOverLabels(view: SheetView, row: number, { labelColumn, left }: RowTable): boolean {
  const names = (column: number, role: string) => roleOf(textOf(view.own(row, column)) ?? '') === role;
  return names(labelColumn, 'label') || (labelColumn > left && names(labelColumn - 1, 'order'));
}

const headingsText = (columns: readonly TableColumn[]): string =>
  columns.map(({ column, path }) => `${column} ${path.join(' › ')}`).join('\n');
