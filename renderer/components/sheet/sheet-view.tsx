import { memo, useEffect, useMemo, useRef } from 'react';
import type { SheetGrid } from '#core/domain/grid.ts';
import { words } from '#core/text/vi-window.ts';
import { cellText, isNumeric } from './cell-text.ts';
import { type DrawnCell, drawnSheet } from './drawn-sheet.ts';

/** `figure`: the cell in question · `denominator`: what it is a part of · `issue`: something to look at. */
export type CellMark = 'figure' | 'denominator' | 'issue';

interface SheetViewProps {
  readonly grid: SheetGrid;
  /** Marks by address ("E9"). */
  readonly marks: ReadonlyMap<string, CellMark>;
  /** The cell to bring into view. */
  readonly focus: string | null;
}

/** A sheet as its unit made it, with cells marked. Read only. */
export const SheetView = memo(function SheetView({ grid, marks, focus }: SheetViewProps) {
  const sheet = useMemo(() => drawnSheet(grid, focus), [grid, focus]);
  const table = useRef<HTMLTableElement>(null);
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
          {sheet.columns.map(({ name, width }) => (
            <col key={name} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {sheet.columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <SheetCell key={cell.address} drawn={cell} mark={marks.get(cell.address)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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

function SheetCell({ drawn, mark }: { drawn: DrawnCell; mark: CellMark | undefined }) {
  const { cell } = drawn;
  return (
    <td
      data-address={drawn.address}
      data-mark={mark}
      data-number={cell !== null && isNumeric(cell.content)}
      rowSpan={drawn.rowSpan}
      colSpan={drawn.columnSpan}
    >
      {cell ? cellText(cell.content) : null}
      {mark ? <span className="only-read"> ({words.marks[mark]})</span> : null}
    </td>
  );
}
