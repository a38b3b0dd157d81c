import type { FigureCells, LocatedCell } from '../../figures/located-cell.ts';
import { type Area, address, type Cell } from '../../grid.ts';
import { isLabelHeading, type Role, roleOf, roleOfPart } from '../column-role.ts';
import { fold } from '../fold.ts';
import { foldHeading } from '../heading-words.ts';
import { type SheetView, textOf } from '../sheet-view.ts';
import { rawText } from '../text/raw-text.ts';
import { timeScopes } from '../time-scope.ts';
import {
  type Entry,
  entryKey,
  type FramedColumn,
  type SumRow,
  type TableDoubt,
  type TableFrame,
  type TableReading,
} from './entry.ts';
import { chooseColumns, type FigureColumns, type ReportAsked } from './figure-columns.ts';
import { isColumnNumberRow, type TableColumn } from './header.ts';
import { readAs } from './row-columns.ts';
import { shapeOf } from './shape.ts';

/** A table whose columns are indicators, and whose rows are units, or the plan and what was done of it. */
export interface ColumnTable {
  readonly labelRow: number;
}

/** Is this row's name the reporting unit's? */
export type NamesUnit = (text: string) => boolean;

export function readColumnTable(view: SheetView, table: ColumnTable, asked: ReportAsked, namesUnit: NamesUnit): TableReading {
  const labels = labelCells(view, table.labelRow);
  const lastHeaderRow = lastHeadingRow(view, labels);
  const rows = figureRows(view, lastHeaderRow, namesUnit, asked);
  const named = labels.map((label) => ({ label, ...columnsOf(view, label, lastHeaderRow, asked) }));
  const frame: TableFrame = {
    sheet: view.name,
    shape: 'columns',
    area: areaOf(view, labels, table.labelRow),
    columns: named.flatMap((one) => framedColumns(one)),
    entries:
      rows.kind === 'rows' ? named.flatMap(({ label, chosen }) => (chosen ? [entryOf(view, label, chosen, rows.rows)] : [])) : [],
    sums: named.flatMap((one) => sumsUnder(view, one, lastHeaderRow)),
  };
  const unclear = named.filter(({ isUnclear }) => isUnclear).map(({ label }) => label);
  if (rows.kind === 'rows') return { frames: [frame], doubts: unclear.map((label) => unclearLabel(view, label)) };
  const cell = address(table.labelRow, labels[0]?.area.left ?? 0);
  const found = rows.couldBe.slice(0, 5).map(({ name }) => name);
  const doubt = { kind: 'layout', sheet: view.name, cell, found: found.join(' | '), columns: [], rows: rows.couldBe } as const;
  return { frames: [frame], doubts: [doubt] };
}

/** Its figures stand in one of several columns, and nothing says which. */
const unclearLabel = ({ name }: SheetView, { cell, label }: LabelCell): TableDoubt => ({
  kind: 'layout',
  sheet: name,
  cell: address(cell.row, cell.column),
  found: label,
  columns: [],
  rows: [],
});

/** "row-of:Biểu 1" = "7": the unit's own row, as the sheet numbers it. */
function answeredRow(sheet: string, { answers }: ReportAsked): number | null {
  const answer = answers[`row-of:${sheet}`];
  return answer === undefined ? null : Number(answer) - 1;
}

function areaOf(view: SheetView, labels: readonly LabelCell[], top: number): Area {
  const right = Math.max(...labels.map(({ area }) => area.right));
  const rows = view.rows.filter(({ index }) => index >= top);
  const left = Math.min(right, ...rows.map(({ cells }) => cells[0]?.column ?? right));
  return { top, left, bottom: rows.at(-1)?.index ?? top, right };
}

/** Under each indicator the rows of units and their total, where there is one. */
function sumsUnder(view: SheetView, { label, chosen }: ColumnsUnder, lastHeaderRow: number): SumRow[] {
  const column = chosen?.numerator ?? null;
  if (column === null) return [];
  const rows = view.rows.filter(({ index, cells }) => index > lastHeaderRow && cells.length >= 2);
  const at = rows.findIndex(({ cells }) => isTotalName(nameOf(cells)));
  const whole = at < 0 ? null : located(view, rows[at]?.index ?? 0, column);
  const addends = rows.slice(0, Math.max(at, 0)).flatMap(({ index }) => located(view, index, column) ?? []);
  const entry = entryKey({ sheet: view.name, cell: address(label.cell.row, label.cell.column) });
  return whole && addends.length > 0 ? [{ kind: 'total', whole, addends, entries: [entry] }] : [];
}

const isTotalName = (name: string): boolean => /^(tong|cong|tong cong|tong so)\b(?! (doan|lien))/.test(fold(name));

interface ColumnsUnder {
  readonly label: LabelCell;
  readonly columns: readonly TableColumn[];
  readonly chosen: FigureColumns | null;
  readonly isUnclear: boolean;
}

function columnsOf(view: SheetView, { area }: LabelCell, lastHeaderRow: number, asked: ReportAsked): Omit<ColumnsUnder, 'label'> {
  const columns = columnsUnder(view, area, lastHeaderRow);
  const choice = chooseColumns(columns, asked);
  return { columns, chosen: choice.kind === 'chosen' ? choice.columns : null, isUnclear: choice.kind === 'unclear' };
}

const framedColumns = ({ label, columns, chosen }: ColumnsUnder): FramedColumn[] =>
  columns.map((column) => ({ ...column, path: [label.label, ...column.path], readAs: readAs(column.column, chosen) }));

interface LabelCell {
  readonly cell: Cell;
  readonly label: string;
  /** The columns below it. */
  readonly area: Area;
}

/** Labels with the columns each stands over: its merge, or up to the next label where its own heading is blank below. */
function labelCells(view: SheetView, labelRow: number): LabelCell[] {
  const row = view.rows.find(({ index }) => index === labelRow)?.cells ?? [];
  return row.flatMap((cell) => {
    const label = textOf(cell);
    const isOther = label === null || roleOf(label) === 'order' || isUnitHeading(label) || isLabelHeading(label);
    return isOther ? [] : [{ cell, label, area: view.areaOf(cell) }];
  });
}

const isUnitHeading = (text: string): boolean => /^(ten )?(cac )?don vi( bao cao)?$/.test(fold(text));

const lastHeadingRow = (view: SheetView, labels: readonly LabelCell[]): number => {
  const bottom = Math.max(...labels.map(({ area }) => area.bottom));
  let last = bottom;
  for (const { index, cells } of view.rows) {
    if (index <= bottom || index > bottom + 3) continue;
    const texts = cells.map((cell) => rawText(cell.content));
    const isHeading =
      isColumnNumberRow(texts) || (texts.length >= 2 && texts.every((text) => roleOf(text) !== null && !/\d/.test(text)));
    if (!isHeading || index !== last + 1) break;
    last = index;
  }
  return last;
};

/** Which rows hold the figures, and what their names say of the time. */
type ChosenRows = Pick<FigureColumns, 'numerator' | 'denominator' | 'percent' | 'basis'>;

type FigureRows =
  | { readonly kind: 'rows'; readonly rows: ChosenRows }
  | { readonly kind: 'unclear'; readonly couldBe: readonly { readonly row: number; readonly name: string }[] };

/** The unit's own row; or, where rows are parts ("Kế hoạch", "Thực hiện"), the row of each. Totals repeat what is above them. */
function figureRows(view: SheetView, lastHeaderRow: number, namesUnit: NamesUnit, asked: ReportAsked): FigureRows {
  const answered = answeredRow(view.name, asked);
  if (answered !== null) return onlyRow(answered);
  const rows = view.rows
    .filter(({ index, cells }) => index > lastHeaderRow && cells.length >= 2)
    .map((row) => ({ index: row.index, name: nameOf(row.cells) }));
  const counted = rows.filter(({ name }) => !isTotalName(name) || timeScopes(foldHeading(name), asked.plan).length > 0);
  const couldBe = counted.map(({ index, name }) => ({ row: index, name }));
  const parts = counted.map(({ index, name }) => ({ column: index, path: [name], role: roleOfPart(name) ?? partRole(name) }));
  if (parts.some(({ role }) => role === 'numerator')) {
    // "Cùng kỳ", "Quý I", "Lũy kế": rows are told apart by their times as columns are.
    const choice = chooseColumns(parts, asked);
    return choice.kind === 'chosen' ? { kind: 'rows', rows: choice.columns } : { kind: 'unclear', couldBe };
  }
  const own = counted.length === 1 ? counted : counted.filter(({ name }) => namesUnit(name));
  const [only] = own;
  if (own.length === 1 && only) return onlyRow(only.index);
  return { kind: 'unclear', couldBe };
}

const onlyRow = (row: number): FigureRows => ({
  kind: 'rows',
  rows: { numerator: row, denominator: null, percent: null, basis: null },
});

const nameOf = (cells: readonly Cell[]): string =>
  cells
    .slice(0, 3)
    .map((cell) => textOf(cell) ?? '')
    .find((text) => /\p{L}{2}/u.test(text)) ?? '';

const partRole = (name: string): Role | null => {
  const role = roleOf(name);
  return role === 'numerator' || role === 'denominator' || role === 'percent' || role === 'target' ? role : null;
};

function entryOf(view: SheetView, { cell, label }: LabelCell, chosen: FigureColumns, rows: ChosenRows): Entry {
  const cells = cellsOf(view, chosen, rows);
  return {
    sheet: view.name,
    cell: address(cell.row, cell.column),
    label,
    parentLabel: null,
    cells,
    shape: shapeOf(cells),
    basis: rows.basis ?? chosen.basis,
  };
}

/** A label over one column holds the figure there; over several, their own headings say which is which. */
function columnsUnder(view: SheetView, area: Area, lastHeaderRow: number): TableColumn[] {
  if (area.left === area.right) return [{ column: area.left, path: [], role: 'numerator' }];
  const columns: TableColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const path: string[] = [];
    for (let row = area.bottom + 1; row <= lastHeaderRow; row++) {
      const text = textOf(view.at(row, column));
      if (text !== null && !/^\(?\d+\)?$/.test(text.trim())) path.push(text);
    }
    columns.push({ column, path, role: path.map(roleOf).findLast((role) => role !== null) ?? null });
  }
  return columns;
}

function cellsOf(view: SheetView, columns: FigureColumns, rows: ChosenRows): FigureCells {
  const at = (row: number | null, column: number | null): LocatedCell | null =>
    row === null || column === null ? null : located(view, row, column);
  return {
    numerator: at(rows.numerator, columns.numerator),
    denominator: at(rows.denominator ?? rows.numerator, rows.denominator === null ? columns.denominator : columns.numerator),
    percent: at(rows.percent ?? rows.numerator, rows.percent === null ? columns.percent : columns.numerator),
    unnamed: columns.unnamed.map((column) => at(rows.numerator, column)).find((cell) => cell !== null) ?? null,
  };
}

function located(view: SheetView, row: number, column: number): LocatedCell | null {
  const cell = view.own(row, column);
  return cell ? { sheet: view.name, address: address(row, column), content: cell.content } : null;
}
