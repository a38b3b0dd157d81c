import { type FocusEvent, useRef } from 'react';
import { tableViewWords } from '#core/text/vi-table-view.ts';
import { useOpenableCells } from '../openable-cells.ts';
import type { MatrixColumn } from './matrix-column.ts';
import { MatrixBody, MatrixHead } from './matrix-parts.tsx';
import type { MatrixProps } from './matrix-props.ts';
import { PrintedMatrix } from './printed-matrix.tsx';
import { useDrawnWindow } from './use-drawn-window.ts';
import { useIsPrinting } from './use-is-printing.ts';
import { windowedGrid } from './windowed-grid.ts';

/** Of a figure in two lines, and of one with its coverage below. */
const ROW_HEIGHTS = { 2: 49, 3: 62 } as const;

/** Indicators by units or groups of them: only what is in sight is in the document, on paper all of it. */
export function Matrix(props: MatrixProps) {
  const isPrinting = useIsPrinting();
  return isPrinting ? <PrintedMatrix {...props} /> : <MatrixOnScreen {...props} />;
}

const widthOf = (columns: readonly MatrixColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);

/** Pinned columns leave most of the window to those that scroll, also in a narrow or much enlarged one. */
function pinnedThatFit(columns: readonly MatrixColumn[], asked: number): number {
  const room = 0.6 * window.innerWidth;
  const fitting = columns.slice(0, asked).findLastIndex((_, at) => widthOf(columns.slice(0, at + 1)) <= room);
  return Math.max(fitting + 1, 1);
}

function MatrixOnScreen({ label, kind, columns, rows, lead, pinned: asked, sort, lines, ...answers }: MatrixProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const pinned = pinnedThatFit(columns, asked);
  const always = Math.max(lead, pinned);
  const pinnedWidth = widthOf(columns.slice(0, pinned));
  const drawn = useDrawnWindow(scroller, {
    rows: rows.length,
    columns: columns.length,
    lead: always,
    leadWidth: widthOf(columns.slice(0, always)),
    pinnedWidth,
    rowHeight: ROW_HEIGHTS[lines],
    columnWidth: columns.at(-1)?.width ?? 1,
  });
  const gridOf = windowedGrid({ columns, rows }, drawn);
  const cells = useOpenableCells(answers, gridOf);
  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    cells.onFocus(event);
    const cell = event.target.closest<HTMLElement>('[data-cell]');
    if (!cell) return;
    const { row, column } = gridOf(event.currentTarget).placeOf(cell);
    drawn.keep({ row: row - 1, column });
  };
  return (
    <div className="table-scroll" ref={scroller} onScroll={drawn.onScroll} style={{ scrollPaddingLeft: pinnedWidth + 6 }}>
      <table
        {...cells}
        onFocus={onFocus}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={`matrix by-${kind}`}
        style={{ width: widthOf(columns) }}
      >
        <colgroup>
          {columns.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <MatrixHead columns={columns} parts={drawn.columns} pinned={pinned} sort={sort} />
        <MatrixBody {...{ columns, rows, pinned }} parts={drawn} height={ROW_HEIGHTS[lines]} />
      </table>
      {rows.length === 0 ? <p className="table-empty">{tableViewWords.nothingShown}</p> : null}
    </div>
  );
}
