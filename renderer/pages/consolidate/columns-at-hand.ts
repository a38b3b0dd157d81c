import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import { inColumnOrder } from '#core/domain/table-view/column-order.ts';
import type { TableView } from '#core/domain/table-view/table-view.ts';
import { type IndicatorColumn, indicatorColumns } from './indicator-columns.tsx';

/** Whether a plan of last year is at hand. */
export const hasLastYear = ({ indicators }: Pick<DrawnTable, 'indicators'>): boolean =>
  indicators.some(({ samePeriodLastYear }) => samePeriodLastYear !== undefined);

/** Whether last year stands beside the figures. */
export const showsLastYear = (table: DrawnTable, view: TableView): boolean => view.isWithLastYear && hasLastYear(table);

/** What a row is known by stays in front. */
const FIRST: readonly string[] = ['number', 'name'];

export const canMove = (column: string): boolean => !FIRST.includes(column);

const ON_PAPER = indicatorColumns.map(({ name }) => name);

/** All columns of the official table as they were put. */
export const columnOrder = ({ order }: Pick<TableView, 'order'>): readonly string[] => [
  ...FIRST,
  ...inColumnOrder(ON_PAPER.filter(canMove), order),
];

const byName = new Map(indicatorColumns.map((column) => [column.name, column]));

/** Columns that the official table can show now: those of last year only where it stands beside the figures. */
export const columnsAtHand = (view: Pick<TableView, 'order'>, isWithLastYear: boolean): readonly IndicatorColumn[] =>
  columnOrder(view).flatMap((name) => {
    const column = byName.get(name);
    return column && (isWithLastYear || !column.className.startsWith('column-last-year')) ? [column] : [];
  });

/** Columns of the matrix that may be left out. */
const MATRIX_COLUMNS = ['target', 'province'];

/** Columns that may be left out of what is shown; the indicator itself always stands there. */
export const namesAtHand = (table: DrawnTable, view: TableView): readonly string[] =>
  view.layout === 'indicators'
    ? columnsAtHand(view, showsLastYear(table, view)).flatMap(({ name }) => (name === 'name' ? [] : [name]))
    : MATRIX_COLUMNS;
