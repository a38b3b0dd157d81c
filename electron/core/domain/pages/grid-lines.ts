import type { PageLine } from './page.ts';
import type { Box } from './paper.ts';

const THICKNESS = 0.5;
/** Edges closer than this, in points, are one. */
const SAME = 0.05;

/** The borders of boxes, each drawn once, and in one stroke where they go on. */
export function gridLines(boxes: readonly Box[]): PageLine[] {
  const across = new Map<number, Span[]>();
  const down = new Map<number, Span[]>();
  for (const { x, y, width, height } of boxes) {
    for (const edge of [y, y + height]) spansAt(across, edge).push([x, x + width]);
    for (const edge of [x, x + width]) spansAt(down, edge).push([y, y + height]);
  }
  return [
    ...strokes(across, (y, [x1, x2]) => ({ kind: 'line', x1, y1: y, x2, y2: y, thickness: THICKNESS })),
    ...strokes(down, (x, [y1, y2]) => ({ kind: 'line', x1: x, y1, x2: x, y2, thickness: THICKNESS })),
  ];
}

type Span = readonly [from: number, to: number];

function spansAt(all: Map<number, Span[]>, edge: number): Span[] {
  const place = Math.round(edge / SAME) * SAME;
  const spans = all.get(place) ?? [];
  all.set(place, spans);
  return spans;
}

const strokes = (all: ReadonlyMap<number, readonly Span[]>, line: (edge: number, span: Span) => PageLine): PageLine[] =>
  [...all].flatMap(([edge, spans]) => joined(spans).map((span) => line(edge, span)));

function joined(spans: readonly Span[]): Span[] {
  const whole: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1] + SAME) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
