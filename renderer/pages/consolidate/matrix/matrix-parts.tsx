import { memo } from 'react';
import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { Sort } from '#core/domain/table-view/table-view.ts';
import { SortSign, sortAttributes } from '../sort-head.tsx';
import type { Part } from './drawn-part.ts';
import type { MatrixColumn } from './matrix-column.ts';

interface HeadProps {
  readonly columns: readonly MatrixColumn[];
  readonly parts: readonly Part[];
  readonly pinned: number;
}

/** Pinned columns stand one beside the other at the left; null where a column scrolls. */
const leftOf = (columns: readonly MatrixColumn[], index: number, pinned: number): number | null =>
  index < pinned ? columns.slice(0, index).reduce((sum, { width }) => sum + width, 0) : null;

const pinnedAt = (left: number | null, isLast: boolean) =>
  left === null ? {} : { style: { position: 'sticky', left } as const, 'data-pinned': isLast ? 'last' : 'yes' };

/** Heads of what is drawn; their columns are numbered as in the whole matrix. */
export const MatrixHead = memo(function MatrixHead({ columns, parts, pinned, sort }: HeadProps & { sort: Sort | null }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {parts.map((part) => {
          const column = part.kind === 'drawn' ? columns[part.index] : undefined;
          if (part.kind === 'gap' || !column) return <Gap key={keyOf(part)} part={part} />;
          return (
            <th
              key={column.key}
              scope="col"
              aria-colindex={part.index + 1}
              className={column.className}
              {...sortAttributes(column.key, column.head, sort)}
              {...pinnedAt(leftOf(columns, part.index, pinned), part.index === pinned - 1)}
            >
              <span className="matrix-unit">{column.head}</span>
              <SortSign of={column.key} sort={sort} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
});

const keyOf = (part: Part): string => (part.kind === 'gap' ? `gap ${part.at}` : `at ${part.index}`);

/** Columns that are not drawn. */
const Gap = ({ part }: { part: Part }) =>
  part.kind === 'gap' ? <td className="matrix-gap" aria-hidden="true" colSpan={part.size} /> : null;

interface BodyProps {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly DrawnRow[];
  readonly parts: { readonly rows: readonly Part[]; readonly columns: readonly Part[] };
  readonly pinned: number;
  /** Of every row, in px. */
  readonly height: number;
}

/** The rows that are drawn, and room for the others. */
export const MatrixBody = ({ columns, rows, parts, pinned, height }: BodyProps) => (
  <tbody>
    {parts.rows.map((part) => {
      const row = part.kind === 'drawn' ? rows[part.index] : undefined;
      if (part.kind === 'gap' || !row) return <RowGap key={keyOf(part)} part={part} height={height} columns={columns.length} />;
      return (
        <MatrixRow
          key={row.code}
          row={row}
          at={part.index}
          height={height}
          columns={columns}
          parts={parts.columns}
          pinned={pinned}
        />
      );
    })}
  </tbody>
);

const NOT_READ = { 'aria-hidden': true } as const;

const RowGap = ({ part, height, columns }: { part: Part; height: number; columns: number }) =>
  part.kind === 'gap' ? (
    <tr {...NOT_READ} style={{ height: part.size * height }}>
      <td className="matrix-gap" colSpan={columns} />
    </tr>
  ) : null;

interface RowProps extends HeadProps {
  readonly row: DrawnRow;
  /** Its place among the rows, from 0. */
  readonly at: number;
  readonly height: number;
}

const MatrixRow = memo(function MatrixRow({ row, at, height, columns, parts, pinned }: RowProps) {
  return (
    <tr data-indicator={row.code} aria-rowindex={at + 2} style={{ height }}>
      {parts.map((part) => {
        const column = part.kind === 'drawn' ? columns[part.index] : undefined;
        if (part.kind === 'gap' || !column) return <Gap key={keyOf(part)} part={part} />;
        return (
          <Cell
            key={column.key}
            row={row}
            column={column}
            index={part.index}
            left={leftOf(columns, part.index, pinned)}
            isLastPinned={part.index === pinned - 1}
          />
        );
      })}
    </tr>
  );
});

interface CellProps {
  readonly row: DrawnRow;
  readonly column: MatrixColumn;
  /** Of the column, from 0. */
  readonly index: number;
  /** Where a pinned column stands, in px; null where it scrolls. */
  readonly left: number | null;
  readonly isLastPinned: boolean;
}

/** The indicator's name is the row's head. Most of what stays while one scrolls is cells: none is made twice. */
const Cell = memo(function Cell({ row, column, index, left, isLastPinned }: CellProps) {
  const { attributes, content } = column.cell(row);
  const place = { 'aria-colindex': index + 1, tabIndex: -1, className: column.className, ...pinnedAt(left, isLastPinned) };
  if (column.key !== 'name')
    return (
      <td {...attributes} {...place} data-cell="cell">
        {content}
      </td>
    );
  return (
    <th {...attributes} {...place} scope="row" data-cell="row">
      {content}
    </th>
  );
});
