import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { MatrixColumn } from './matrix-column.ts';
import type { MatrixProps } from './matrix-props.ts';

/** As many as can be read on a page across. */
const COLUMNS_ON_A_PAGE = { units: 10, groups: 8 } as const;

/** All of it, in blocks that a page across can hold; each begins with what stands before the units. */
export function PrintedMatrix({ label, kind, columns, rows, lead }: MatrixProps) {
  const [before, own] = [columns.slice(0, lead), columns.slice(lead)];
  const size = COLUMNS_ON_A_PAGE[kind];
  const blocks = Array.from({ length: Math.max(Math.ceil(own.length / size), 1) }, (_, at) =>
    own.slice(at * size, (at + 1) * size),
  );
  return blocks.map((block) => (
    <PrintedBlock key={block[0]?.key ?? ''} label={label} kind={kind} columns={[...before, ...block]} rows={rows} />
  ));
}

function PrintedBlock({ label, kind, columns, rows }: Pick<MatrixProps, 'label' | 'kind' | 'columns' | 'rows'>) {
  return (
    <table aria-label={label} className={`matrix by-${kind}`}>
      <thead>
        <tr>
          {columns.map(({ key, head, className }) => (
            <th key={key} scope="col" className={className}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            {columns.map((column) => (
              <PrintedCell key={column.key} row={row} column={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PrintedCell({ row, column: { key, cell, className } }: { row: DrawnRow; column: MatrixColumn }) {
  const { content } = cell(row);
  return key === 'name' ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  );
}
