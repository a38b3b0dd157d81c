import type { Area } from '../grid.ts';
import { LineMap, type LineSpan, type Path } from './line-map.ts';
import type { RepeatBlock, SheetBlocks } from './repeat-blocks.ts';
import type { TemplateSource } from './scope.ts';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Where somebody stands who looks at other cells: inside which turns. */
export interface Standpoint {
  readonly row: Path;
  readonly column: Path;
}

export const outside: Standpoint = { row: [], column: [] };

/** Where everything on a sheet comes out when its blocks are repeated. */
export class SheetMap {
  readonly rows: LineMap;
  readonly columns: LineMap;
  readonly #columnBlocks: readonly RepeatBlock[];

  /** `used`: how many rows and columns of the template hold anything. */
  constructor(blocks: Pick<SheetBlocks, 'rows' | 'columns'>, used: { rows: number; columns: number }, source: TemplateSource) {
    this.rows = new LineMap(blocks.rows, used.rows, source);
    this.columns = new LineMap(blocks.columns, used.columns, source);
    this.#columnBlocks = blocks.columns;
  }

  get isStill(): boolean {
    return this.rows.isStill && this.columns.isStill;
  }

  /** Whether a column is repeated in this row: above and below its block it stands once. */
  isRepeatedAt(row: number, column: number): boolean {
    return this.#columnBlocks.some(({ area }) => holds(area, { top: row, bottom: row, left: column, right: column }));
  }

  rowSpans({ top, bottom }: Area, from: Path): readonly LineSpan[] {
    return this.rows.spans({ first: top, last: bottom }, from);
  }

  columnSpans(area: Area, from: Path): readonly LineSpan[] {
    const span = { first: area.left, last: area.right };
    if (this.columns.isStill) return [span];
    const touched = this.#columnBlocks.filter((block) => area.left <= block.area.right && block.area.left <= area.right);
    const isRepeated = touched.some(({ area: { top, bottom } }) => top <= area.bottom && area.top <= bottom);
    if (isRepeated || touched.length === 0) return this.columns.spans(span, from);
    return [{ first: this.columns.first(area.left), last: this.columns.first(area.right) }];
  }

  /** The areas that an area comes to, seen from outside. */
  areas(area: Area): readonly Area[] {
    return this.rowSpans(area, []).flatMap(({ first: top, last: bottom }) =>
      this.columnSpans(area, []).map(({ first: left, last: right }) => ({ top, left, bottom, right })),
    );
  }

  /** The same for something that stands once in every turn: a merge, a link. Null where a block would tear it. */
  copies(area: Area): readonly Area[] | null {
    const rows = spansPerTurn(this.rows, { first: area.top, last: area.bottom });
    const columns = this.#isOnce(area)
      ? this.columnSpans(area, [])
      : spansPerTurn(this.columns, { first: area.left, last: area.right });
    if (rows === null || columns === null) return null;
    return rows.flatMap(({ first: top, last: bottom }) =>
      columns.map(({ first: left, last: right }) => ({ top, left, bottom, right })),
    );
  }

  #isOnce(area: Area): boolean {
    return !this.#columnBlocks.some(
      (block) =>
        area.left <= block.area.right &&
        block.area.left <= area.right &&
        area.top <= block.area.bottom &&
        block.area.top <= area.bottom,
    );
  }
}

export const holds = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;

/** Both ends in the same turns: one span for each of them. The ends in different ones: stretched, or torn. */
function spansPerTurn(map: LineMap, { first, last }: LineSpan): readonly LineSpan[] | null {
  if (map.isStill) return [{ first, last }];
  const [starts, ends] = [map.places(first, []), map.places(last, [])];
  if (blocksAt(map, starts) === blocksAt(map, ends)) {
    const spans = starts.map((start, index) => ({ first: start, last: ends[index] ?? start }));
    if (spans.every((span) => isWhole(map, span, first, last))) return spans;
  }
  const spans = map.spans({ first, last }, []);
  return spans.length === 1 && starts.length === 1 && ends.length === 1 ? spans : null;
}

const blocksAt = (map: LineMap, places: readonly number[]): string =>
  map
    .pathOf(places[0] ?? 0)
    .map(({ block }) => block)
    .join('/');

/** Holds nothing that does not lie between its ends in the template too. */
const isWhole = (map: LineMap, span: LineSpan, first: number, last: number): boolean => {
  const inside = map.lines.slice(span.first, span.last + 1);
  return span.last >= span.first && inside.every(({ source }) => source >= first && source <= last);
};
