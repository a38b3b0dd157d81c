import { type Area, address, type Cell } from '../../grid.ts';
import { fold } from '../fold.ts';
import type { SheetView } from '../sheet-view.ts';
import { textOf } from '../sheet-view.ts';
import { rawText } from '../text/raw-text.ts';
import type { BodyRow } from './body-row.ts';
import type { TableDoubt, TableFrame, TableReading } from './entry.ts';
import type { ColumnChoice, FigureColumns, ReportAsked } from './figure-columns.ts';
import { findHeader, isColumnNumberRow } from './header.ts';
import { outlineOf } from './outline.ts';
import type { RowRanker } from './read-chain.ts';
import { columnsOfRows, framedColumns, type RowTable } from './row-columns.ts';
import { rowEntries } from './row-entries.ts';
import { rolesOf } from './row-roles.ts';

export function readRowTable(view: SheetView, table: RowTable, asked: ReportAsked, rank: RowRanker): TableReading {
  const firstBodyRow = Math.min(...table.hits.map(({ row }) => row));
  const header = findHeader(view, firstBodyRow, table);
  const { all, choice } = columnsOfRows(header, view, table, asked);
  const chosen = choice.kind === 'chosen' ? choice.columns : noColumns;
  const rows = bodyRows(view, table, header?.lastRow ?? firstBodyRow - 1, chosen);
  const isRead = choice.kind === 'chosen';
  const frame: TableFrame = {
    sheet: view.name,
    shape: 'rows',
    area: areaOf(view, table, header?.firstRow ?? firstBodyRow, rows.at(-1)?.row ?? firstBodyRow),
    columns: framedColumns(all, table.labelColumn, chosen),
    ...(isRead ? entriesOf(view, table, rows, chosen, rank) : { entries: [], sums: [] }),
  };
  return { frames: [frame], doubts: doubtsOf(choice, view.name, address(firstBodyRow, table.labelColumn)) };
}

function entriesOf(
  view: SheetView,
  { labelColumn }: RowTable,
  rows: readonly BodyRow[],
  { basis }: FigureColumns,
  rank: RowRanker,
) {
  const roles = rolesOf(rows);
  return rowEntries({ sheet: view.name, labelColumn, basis }, rows, roles, outlineOf(rows, roles, rank));
}

const noColumns: FigureColumns = { numerator: null, denominator: null, percent: null, unnamed: [], basis: null };

function doubtsOf(choice: ColumnChoice, sheet: string, cell: string): TableDoubt[] {
  const { kind } = choice;
  if (kind === 'chosen') return [];
  if (kind === 'other-period') return [{ kind, sheet, cell, found: choice.found }];
  return [{ kind: 'layout', sheet, cell, found: choice.found, columns: choice.couldBe, rows: [] }];
}

/** What a table fills of its share of the sheet. */
function areaOf(view: SheetView, { left, right, labelColumn }: RowTable, top: number, bottom: number): Area {
  const area = { top, left: labelColumn, bottom, right: labelColumn };
  for (const { index, cells } of view.rows) {
    if (index < top || index > bottom) continue;
    for (const { column } of cells) {
      if (column < left || column > right) continue;
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area;
}

function bodyRows(view: SheetView, table: RowTable, lastHeaderRow: number, columns: FigureColumns): BodyRow[] {
  const rows: BodyRow[] = [];
  const lastHit = Math.max(...table.hits.map(({ row }) => row));
  for (const { index, cells } of view.rows) {
    const inside = cells.filter(({ column }) => column >= table.left && column <= table.right);
    if (index <= lastHeaderRow || inside.length === 0) continue;
    const texts = inside.map((cell) => rawText(cell.content));
    if (index > lastHit && texts.some(isSignature)) break;
    if (!isColumnNumberRow(texts)) rows.push(bodyRow(view, table, index, columns));
  }
  return rows;
}

const isSignature = (text: string): boolean =>
  /^(tm\.?|kt\.?|tl\.?)\s*(ban|bch|btv|chu tich)|^nguoi (lap|tong hop)|^noi nhan|^thu truong|^chu tich|^pho chu tich|ngay \d* *thang \d* *nam|^ky ten|^lap bieu|^ke toan/.test(
    fold(text),
  );

function bodyRow(view: SheetView, table: RowTable, row: number, columns: FigureColumns): BodyRow {
  const label = labelOf(view, table, row, columns);
  const shared = rowsOfLabel(view, table, row);
  const at = (column: number | null) => (column === null ? null : cellOfRows(view, shared, column));
  return {
    row,
    label,
    isBanner: isBanner(view, view.own(row, table.labelColumn), columns),
    order: orderOf(view, table, row),
    numerator: at(columns.numerator),
    denominator: at(columns.denominator),
    percent: at(columns.percent),
    unnamed: columns.unnamed.map(at).find((cell) => cell !== null && isNumber(cell)) ?? null,
  };
}

/** The rows that a label's cell is merged over, where nothing beside it tells them apart; none where it is the one above's. */
function rowsOfLabel(view: SheetView, { labelColumn }: RowTable, row: number): readonly number[] {
  const cell = view.own(row, labelColumn) ?? view.at(row, labelColumn);
  if (cell === null || textOf(cell) === null) return [row];
  const { top, bottom } = view.areaOf(cell);
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  if (rows.some((one) => one !== top && textOf(view.own(one, labelColumn + 1)) !== null)) return [row];
  return row === top ? rows : [];
}

/** What rows of one label give together: one number is the label's, of several nobody can tell which. */
function cellOfRows(view: SheetView, rows: readonly number[], column: number): Cell | null {
  const cells = rows.flatMap((row) => view.own(row, column) ?? []);
  const [first, ...others] = cells;
  if (first === undefined || others.length === 0) return first ?? null;
  return { ...first, content: { kind: 'text', text: cells.map(({ content }) => rawText(content)).join('; ') } };
}

const isNumber = ({ content }: Cell): boolean => /^\s*\d/.test(rawText(content));

const isBanner = (view: SheetView, label: Cell | null, { numerator }: FigureColumns): boolean =>
  label !== null && numerator !== null && label.column < numerator && view.areaOf(label).right >= numerator;

/** The label, and what stands between it and the figures where the label's cell is merged over several rows. */
function labelOf(view: SheetView, table: RowTable, row: number, columns: FigureColumns): string {
  const cell = view.own(row, table.labelColumn);
  const own = textOf(cell);
  if (own !== null && (cell === null || view.areaOf(cell).bottom === row)) return own;
  const above = textOf(view.at(row, table.labelColumn));
  const beside = textOf(view.own(row, table.labelColumn + 1));
  const isFigure = [columns.numerator, columns.denominator, columns.percent].includes(table.labelColumn + 1);
  return above !== null && beside !== null && !isFigure ? `${above} ${beside}` : (own ?? '');
}

function orderOf(view: SheetView, table: RowTable, row: number): string {
  const cell = table.labelColumn > table.left ? view.own(row, table.labelColumn - 1) : null;
  return cell ? rawText(cell.content).trim() : '';
}
