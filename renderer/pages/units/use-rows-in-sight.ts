import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Pixels; every row has the same height (see units.css). */
const ROW = 30;
const STEP = 10;
/** Rows drawn beyond both edges: more than a page of the cursor. */
const BEYOND = 20;

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Which of many rows are drawn whole: those in sight and some beyond. */
export interface RowsInSight {
  readonly ref: RefObject<HTMLDivElement | null>;
  isInSight(row: number): boolean;
  /** Goes to a row at once, so that the cursor finds it drawn. */
  goTo(row: number): void;
}

/** A list of hundreds of rows is drawn in the time of some dozens. */
export function useRowsInSight(): RowsInSight {
  const ref = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Range>({ from: 0, to: 60 });
  const look = useCallback(() => {
    const next = ref.current && rangeOf(ref.current);
    if (next) setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, []);
  useEffect(() => {
    const scroller = ref.current;
    if (!scroller) return;
    const watcher = new ResizeObserver(look);
    watcher.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [look]);
  const goTo = useCallback(
    (row: number) => {
      const scroller = ref.current;
      if (!scroller) return;
      const [top, height] = [row * ROW, scroller.clientHeight - 2 * ROW];
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      if (top > scroller.scrollTop + height) scroller.scrollTop = top - height;
      flushSync(look);
    },
    [look],
  );
  return { ref, isInSight: (row) => row >= range.from && row < range.to, goTo };
}

/** In steps, so that not every pixel draws anew. */
function rangeOf({ scrollTop, clientHeight }: HTMLElement): Range {
  const first = Math.floor(scrollTop / ROW / STEP) * STEP;
  return { from: first - BEYOND, to: first + Math.ceil(clientHeight / ROW) + STEP + BEYOND };
}
