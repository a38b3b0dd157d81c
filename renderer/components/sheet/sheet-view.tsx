import { memo, useEffect, useMemo, useRef } from 'react';
import type { SheetGrid } from '#core/domain/grid.ts';
import type { RecognisedRow } from '#core/domain/submissions/review.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { words } from '#core/text/vi-window.ts';
import { cellText, isNumeric } from './cell-text.ts';
import { type DrawnCell, drawnSheet } from './drawn-sheet.ts';
import { ReadAsCell } from './read-as-cell.tsx';
import type { SheetOverlay } from './sheet-overlay.ts';
import { TableOutlines } from './table-outlines.tsx';

/** `figure`: the cell in question · `denominator`: what it is a part of · `issue`: something to look at. */
export type CellMark = 'figure' | 'denominator' | 'issue';

interface SheetViewProps {
  readonly grid: SheetGrid;
  /** Marks by address ("E9"). */
  readonly marks: ReadonlyMap<string, CellMark>;
  /** The cell to bring into view. */
  readonly focus: string | null;
  /** What was recognised, laid over the sheet. */
  readonly overlay?: SheetOverlay | null;
  /** A row is to be read otherwise. */
  readonly onPickRow?: ((row: RecognisedRow) => void) | undefined;
}

/** A sheet as its unit made it, with cells marked. Read only. */
export const SheetView = memo(function SheetView({ grid, marks, focus, overlay, onPickRow }: SheetViewProps) {
  const sheet = useMemo(() => drawnSheet(grid, focus), [grid, focus]);
  const table = useRef<HTMLTableElement>(null);
  const rowLabels = overlay && overlay.rows.size > 0 ? overlay.rows : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new sheet or focus has to be brought into view.
  useEffect(() => {
    const cell = focus && table.current?.querySelector<HTMLElement>(`[data-address="${focus}"]`);
    const box = table.current?.parentElement;
    if (cell && box) bringIntoView(box, cell);
  }, [focus, sheet]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="sheet-scroll" tabIndex={0} aria-label={words.sheetOf(grid.name)}>
      <table className="sheet" ref={table}>
        <colgroup>
          <col className="sheet-row-name" />
          {rowLabels ? <col className="sheet-read-as" /> : null}
          {sheet.columns.map(({ name, width }) => (
            <col key={name} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {rowLabels ? (
              <th scope="col" className="sheet-read-as-title">
                {reviewWords.readAs}
              </th>
            ) : null}
            {sheet.columns.map(({ name }) => (
              <ColumnHead key={name} name={name} roles={overlay?.columns.get(name)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ name, cells }) => (
            <tr key={name} data-row={name}>
              <th scope="row">{name}</th>
              {rowLabels ? <ReadAsCell readAs={rowLabels.get(name)} onPick={onPickRow} /> : null}
              {cells.map((cell) => (
                <SheetCell
                  key={cell.address}
                  drawn={cell}
                  mark={marks.get(cell.address)}
                  isRead={overlay?.figureCells.has(cell.address) ?? false}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {overlay ? <TableOutlines areas={overlay.areas} table={table} drawn={sheet} /> : null}
      {sheet.isCut ? <p className="sheet-cut">{words.sheetIsCut}</p> : null}
    </section>
  );
});

/** In the middle of the height; sideways only as far as it takes, so that the names of rows stay in sight. */
function bringIntoView(box: HTMLElement, cell: HTMLElement): void {
  box.scrollTop = cell.offsetTop - (box.clientHeight - cell.offsetHeight) / 2;
  box.scrollLeft = Math.max(0, cell.offsetLeft + cell.offsetWidth + SIDE_MARGIN - box.clientWidth);
}

const SIDE_MARGIN = 24;

function ColumnHead({ name, roles }: { name: string; roles: readonly string[] | undefined }) {
  const said = roles?.join(' · ');
  return (
    <th scope="col" data-column={name} data-read={roles !== undefined || undefined} title={said}>
      {name}
      {said ? <span className="sheet-role">{said}</span> : null}
    </th>
  );
}

function SheetCell({ drawn, mark, isRead }: { drawn: DrawnCell; mark: CellMark | undefined; isRead: boolean }) {
  const { cell } = drawn;
  return (
    <td
      data-address={drawn.address}
      data-mark={mark}
      data-read={isRead || undefined}
      data-runs-on={drawn.runsOn || undefined}
      data-number={cell !== null && isNumeric(cell.content)}
      rowSpan={drawn.rowSpan}
      colSpan={drawn.columnSpan}
    >
      {cell ? cellText(cell.content) : null}
      {mark ? <span className="only-read"> ({words.marks[mark]})</span> : null}
    </td>
  );
}
