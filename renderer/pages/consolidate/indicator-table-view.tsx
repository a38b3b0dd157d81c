import { memo, useMemo } from 'react';
import type { DrawnRow, DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { TableView } from '#core/domain/table-view/table-view.ts';
import { tableViewWords } from '#core/text/vi-table-view.ts';
import { sectionTitle, words } from '#core/text/vi-window.ts';
import { columnsAtHand } from './columns-at-hand.ts';
import type { IndicatorColumn } from './indicator-columns.tsx';
import { bySection } from './matching-indicators.ts';
import { shownUnitsCell } from './matrix/shown-column.tsx';
import { type TableAnswers, useOpenableCells } from './openable-cells.ts';
import { SHOWN_UNITS } from './shown-indicators.ts';
import { SortSign, sortAttributes } from './sort-head.tsx';

interface IndicatorTableViewProps extends TableAnswers {
  readonly table: DrawnTable;
  readonly rows: readonly DrawnRow[];
  readonly view: TableView;
  /** Codes of the units on show, where a filter leaves some out. */
  readonly only: ReadonlySet<string> | null;
  readonly chosen: string | null;
  readonly isBesidePanel: boolean;
  /** Last year stands beside the figures of the basis shown, in the place of the other basis. */
  readonly isWithLastYear: boolean;
}

/** The official table, its columns as on paper. */
export function IndicatorTableView({
  table,
  rows,
  view,
  only,
  chosen,
  isBesidePanel,
  isWithLastYear,
  ...answers
}: IndicatorTableViewProps) {
  const cells = useOpenableCells(answers);
  const { hidden, order } = view;
  const columns = useMemo(() => columnsShown({ hidden, order }, isWithLastYear, only), [hidden, order, isWithLastYear, only]);
  const numbers = useMemo(() => new Map(table.indicators.map(({ code }, index) => [code, index + 1])), [table]);
  // Sorted by a column the plan's sections say nothing.
  const parts = view.sort === null ? bySection(rows) : [{ section: null, rows }];
  return (
    <div className="table-scroll">
      <table
        {...cells}
        aria-label={words.tableOf(table.periodLabel)}
        className="indicators"
        data-basis={table.basis}
        data-last-year={isWithLastYear}
      >
        <Head columns={columns} view={view} />
        {parts.map(({ section, rows: members }) => (
          <tbody key={section}>
            {section === null ? null : (
              <tr className="section">
                <th colSpan={spanned(columns, isBesidePanel, isWithLastYear)} scope="rowgroup">
                  {sectionTitle(section)}
                </th>
              </tr>
            )}
            {members.map((row) => (
              <Row
                key={row.code}
                row={row}
                number={numbers.get(row.code) ?? 0}
                isChosen={row.code === chosen}
                columns={columns}
              />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length === 0 ? <p className="table-empty">{tableViewWords.nothingShown}</p> : null}
    </div>
  );
}

/** As they were put, without those that were left out; what the units on show come to stands after the province's figures. */
function columnsShown(
  { hidden, order }: Pick<TableView, 'hidden' | 'order'>,
  isWithLastYear: boolean,
  only: ReadonlySet<string> | null,
): readonly IndicatorColumn[] {
  const shown = columnsAtHand({ order }, isWithLastYear).filter(({ name }) => !hidden.includes(name));
  if (only === null) return shown;
  const at = shown.findLastIndex(({ basis }) => basis !== undefined) + 1;
  return [...shown.slice(0, at), shownUnitsColumn(only), ...shown.slice(at)];
}

const shownUnitsColumn = (only: ReadonlySet<string>): IndicatorColumn => ({
  name: SHOWN_UNITS,
  head: tableViewWords.shownUnitsOf(only.size),
  className: 'column-figure column-shown',
  cell: (row) => {
    const { attributes, content } = shownUnitsCell(row, only);
    return { ...(attributes ? { attributes } : {}), content };
  },
});

/** Beside the open panel these give way (see table.css). */
const GIVES_WAY = /column-(measure|answered|rate|last-year)/;

/** How many columns are seen: beside last year's the other basis gives way. */
const spanned = (columns: readonly IndicatorColumn[], isBesidePanel: boolean, isWithLastYear: boolean): number =>
  columns.filter(({ className }) => !(isBesidePanel && GIVES_WAY.test(className))).length -
  (isWithLastYear && columns.filter(({ basis }) => basis).length === 2 ? 1 : 0);

const Head = ({ columns, view: { sort } }: { columns: readonly IndicatorColumn[]; view: TableView }) => (
  <thead>
    <tr>
      {columns.map(({ name, head, className, basis }) => (
        <th key={name} scope="col" className={className} data-basis={basis} {...sortAttributes(name, head, sort)}>
          {head}
          <SortSign of={name} sort={sort} />
        </th>
      ))}
    </tr>
  </thead>
);

interface RowProps {
  readonly row: DrawnRow;
  readonly number: number;
  readonly isChosen: boolean;
  readonly columns: readonly IndicatorColumn[];
}

const Row = memo(function Row({ row, number, isChosen, columns }: RowProps) {
  return (
    <tr data-indicator={row.code} aria-selected={isChosen}>
      {columns.map((column) => (
        <Cell key={column.name} row={row} number={number} column={column} />
      ))}
    </tr>
  );
});

/** The indicator's name is the row's head; from its number too the whole row is copied. */
function Cell({ row, number, column }: Pick<RowProps, 'row' | 'number'> & { column: IndicatorColumn }) {
  const { attributes, content } = column.cell(row, number);
  const all = { ...attributes, tabIndex: -1, className: column.className };
  if (column.name === 'name')
    return (
      <th {...all} scope="row" data-cell="row">
        {content}
      </th>
    );
  return (
    <td {...all} data-cell={column.name === 'number' ? 'row' : 'cell'} data-basis={column.basis}>
      {content}
    </td>
  );
}
