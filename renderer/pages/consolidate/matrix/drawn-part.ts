/** From and to, the latter left out. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Something that is drawn, or how many that are not stand in its place. */
export type Part =
  | { readonly kind: 'drawn'; readonly index: number }
  | { readonly kind: 'gap'; readonly at: number; readonly size: number };

/** What of a line of equal things is in sight, in px from its beginning. */
export interface Sight {
  readonly scrolled: number;
  readonly length: number;
  /** Of each thing. */
  readonly size: number;
}

/** So many steps on either side of what is in sight. */
const AROUND = 2;

/**
 * Which of `count` things are drawn: those in sight and a few on both sides, in whole steps, so that scrolling draws anew
 * only now and then, and little at a time.
 */
export function drawnSpan({ scrolled, length, size }: Sight, count: number, step: number): Span {
  const first = Math.floor(Math.max(scrolled, 0) / size / step) * step;
  const last = Math.ceil((Math.max(scrolled, 0) + length) / size / step) * step;
  return { from: Math.max(Math.min(first - AROUND * step, count - step), 0), to: Math.min(last + AROUND * step, count) };
}

/** The line from end to end: the first `always`, the span, and the one that is kept drawn wherever it is. */
export function partsOf(count: number, always: number, span: Span, kept: number | null): readonly Part[] {
  const parts: Part[] = [];
  let gap = 0;
  const close = (end: number) => {
    if (gap > 0) parts.push({ kind: 'gap', at: end - gap, size: gap });
    gap = 0;
  };
  for (let index = 0; index < count; index += 1) {
    const isDrawn = index < always || (index >= span.from && index < span.to) || index === kept;
    if (!isDrawn) gap += 1;
    else {
      close(index);
      parts.push({ kind: 'drawn', index });
    }
  }
  close(count);
  return parts;
}
