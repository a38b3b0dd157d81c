import { columnName } from '../../grid.ts';
import { type SheetView, textOf } from '../sheet-view.ts';
import type { FramedColumn } from './entry.ts';
import { type ColumnChoice, chooseColumns, type FigureColumns, namedColumns, type ReportAsked } from './figure-columns.ts';
import type { TableColumn, TableHeader } from './header.ts';
import type { Hit } from './hits.ts';

/** A table whose rows are indicators: where its labels stand and how far it reaches. */
export interface RowTable {
  readonly labelColumn: number;
  readonly left: number;
  readonly right: number;
  readonly hits: readonly Hit[];
}

/** The columns of a table whose rows are indicators, and which of them hold the report's figures. */
export interface RowColumns {
  readonly all: readonly TableColumn[];
  readonly choice: ColumnChoice;
}

export function columnsOfRows(header: TableHeader | null, view: SheetView, table: RowTable, asked: ReportAsked): RowColumns {
  const named = ownColumns(header?.columns ?? [], view, table);
  const all = withUnnamed(named, view, table);
  const answered = answeredColumn(view.name, table, asked);
  if (answered === null) return { all, choice: withChoices(chooseColumns(all, asked), all, view, table) };
  const own = all.find(({ column }) => column === answered) ?? { column: answered, path: [], role: null };
  return { all, choice: { kind: 'chosen', columns: namedColumns(all, own, asked) } };
}

/** The order to the left of the labels, and all to their right up to where another table begins with its own. */
function ownColumns(columns: readonly TableColumn[], view: SheetView, { labelColumn, hits }: RowTable): readonly TableColumn[] {
  const left = columns.filter(({ column, role }) => column < labelColumn && role === 'order').slice(-1);
  const right = columns.filter(({ column }) => column > labelColumn);
  const figures = right.findIndex(({ role }) => role === 'numerator');
  const next = right.findIndex(({ column, role }, at) => {
    const isLabels = role === 'label' && at > 0 && ((figures >= 0 && at > figures) || holdsLabels(view, column, hits));
    return role === 'order' || isLabels;
  });
  return [...left, ...right.slice(0, next < 0 ? undefined : next)];
}

// "Chỉ tiêu" is also what targets stand under; labels are several words.
const holdsLabels = (view: SheetView, column: number, hits: readonly Hit[]): boolean =>
  hits.some(({ row }) => (textOf(view.own(row, column)) ?? '').split(/\s+/).length >= 3);

/** The only column that holds anything must be the figures', under no heading or under "Tổng số". */
function withUnnamed(named: readonly TableColumn[], view: SheetView, table: RowTable): readonly TableColumn[] {
  if (named.some(({ role }) => role === 'numerator' || role === 'percent')) return named;
  const filled = filledColumns(view, table).map((column) => named.find((one) => one.column === column) ?? unheaded(column));
  const [only, ...others] = filled.filter(({ role }) => role === null || role === 'denominator');
  if (!only || others.length > 0) return named;
  return [...named.filter(({ column }) => column !== only.column), { ...only, role: 'numerator' }];
}

const unheaded = (column: number): TableColumn => ({ column, path: [], role: null });

/** Columns beside the labels in which rows of indicators hold something. */
function filledColumns(view: SheetView, table: RowTable): number[] {
  const labelled = new Set(table.hits.map(({ row }) => row));
  const cells = view.rows.filter(({ index }) => labelled.has(index)).flatMap((row) => row.cells);
  const beside = cells.map(({ column }) => column).filter((column) => column > table.labelColumn && column <= table.right);
  return [...new Set(beside)].sort((a, b) => a - b);
}

// "column:Biểu 1" names a column of one of the tables that stand side by side there.
function answeredColumn(sheet: string, { left, right, labelColumn }: RowTable, { answers }: ReportAsked): number | null {
  const answer = answers[`column:${sheet}`]?.toUpperCase();
  for (let column = left; column <= right; column++) if (column !== labelColumn && columnName(column) === answer) return column;
  return null;
}

/** Where nothing tells the columns apart, any that holds something and is not said to hold something else. */
function withChoices(choice: ColumnChoice, all: readonly TableColumn[], view: SheetView, table: RowTable): ColumnChoice {
  if (choice.kind !== 'unclear' || choice.couldBe.length > 0) return choice;
  const known = new Map(all.map((column) => [column.column, column]));
  const couldBe = filledColumns(view, table)
    .map((column) => known.get(column) ?? unheaded(column))
    .filter(({ role }) => role === null || role === 'target' || role === 'denominator');
  return { ...choice, couldBe };
}

/** The columns as a person is shown them. */
export function framedColumns(all: readonly TableColumn[], labelColumn: number, chosen: FigureColumns | null): FramedColumn[] {
  const label: FramedColumn = { column: labelColumn, path: [], role: 'label', readAs: 'label' };
  return [label, ...all.map((column) => ({ ...column, readAs: readAs(column.column, chosen) }))].sort(
    (a, b) => a.column - b.column,
  );
}

export function readAs(column: number, chosen: FigureColumns | null): FramedColumn['readAs'] {
  return (['numerator', 'denominator', 'percent'] as const).find((part) => chosen?.[part] === column) ?? null;
}
