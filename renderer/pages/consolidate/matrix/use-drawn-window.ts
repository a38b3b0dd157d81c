import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Place } from '../../../components/drawn-grid.ts';
import { drawnSpan, type Part, partsOf, type Span } from './drawn-part.ts';

/** The measures of a matrix; lengths in px. */
export interface MatrixShape {
  readonly rows: number;
  readonly columns: number;
  /** How many columns at the beginning are always drawn, and how wide they are together. */
  readonly lead: number;
  readonly leadWidth: number;
  /** How much of the width stays in sight. */
  readonly pinnedWidth: number;
  readonly rowHeight: number;
  /** Of each column after the first ones. */
  readonly columnWidth: number;
}

interface Drawn {
  readonly rows: Span;
  /** Of the columns after the first ones. */
  readonly columns: Span;
  /** Where the cursor is, outside of these: it must not vanish while one scrolls past it. */
  readonly keptRow: number | null;
  readonly keptColumn: number | null;
}

/** What is drawn of a matrix, and how more of it comes to be. */
export interface DrawnWindow {
  readonly rows: readonly Part[];
  readonly columns: readonly Part[];
  readonly onScroll: () => void;
  /** Draws a place at once, however far away it is. */
  draw(place: Place): void;
  /** The cursor is here from now on. */
  keep(place: Place): void;
}

const ROW_STEP = 4;
const COLUMN_STEP = 2;
const FIRST: Drawn = { rows: { from: 0, to: 24 }, columns: { from: 0, to: 16 }, keptRow: null, keptColumn: null };

/** So few cells are all drawn: nothing is gained by leaving some out. */
const FEW = 1500;

const isIn = ({ from, to }: Span, index: number): boolean => index >= from && index < to;
const isSame = (a: Drawn, b: Drawn): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only what is in sight of a matrix is in the document, and a little around it. */
export function useDrawnWindow(scroller: RefObject<HTMLElement | null>, shape: MatrixShape): DrawnWindow {
  const [drawn, setDrawn] = useState(FIRST);
  const cursor = useRef<Place | null>(null);
  const { rows, columns, lead } = shape;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the measures are told one by one, the object is new each time.
  const look = useCallback(() => {
    if (!scroller.current) return;
    const next = drawnAround(scroller.current, shape, cursor.current);
    setDrawn((before) => (isSame(before, next) ? before : next));
  }, [scroller, ...Object.values(shape)]);
  useLayoutEffect(() => {
    look();
    const watching = new ResizeObserver(look);
    if (scroller.current) watching.observe(scroller.current);
    return () => watching.disconnect();
  }, [look, scroller]);
  const span = useMemo(() => ({ from: drawn.columns.from + lead, to: drawn.columns.to + lead }), [drawn.columns, lead]);
  return {
    rows: useMemo(() => partsOf(rows, 0, drawn.rows, drawn.keptRow), [rows, drawn.rows, drawn.keptRow]),
    columns: useMemo(() => partsOf(columns, lead, span, drawn.keptColumn), [columns, lead, span, drawn.keptColumn]),
    onScroll: look,
    draw: ({ row, column }) => flushSync(() => setDrawn((now) => ({ ...now, keptRow: row, keptColumn: column }))),
    keep: (place) => {
      cursor.current = place;
    },
  };
}

/** What is drawn where the scroller stands now. */
function drawnAround(at: HTMLElement, shape: MatrixShape, cursor: Place | null): Drawn {
  const { pinnedWidth, leadWidth, rowHeight, columnWidth } = shape;
  const down = { scrolled: at.scrollTop, length: at.clientHeight, size: rowHeight };
  const across = { scrolled: at.scrollLeft + pinnedWidth - leadWidth, length: at.clientWidth - pinnedWidth, size: columnWidth };
  if (shape.rows * shape.columns <= FEW)
    return { ...FIRST, rows: { from: 0, to: shape.rows }, columns: { from: 0, to: shape.columns } };
  const rows = drawnSpan(down, shape.rows, ROW_STEP);
  const columns = drawnSpan(across, Math.max(shape.columns - shape.lead, 0), COLUMN_STEP);
  return {
    rows,
    columns,
    keptRow: cursor && !isIn(rows, cursor.row) ? cursor.row : null,
    keptColumn: cursor && !isIn(columns, cursor.column - shape.lead) ? cursor.column : null,
  };
}
