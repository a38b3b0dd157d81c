import type { RepeatBlock } from './repeat-blocks.ts';
import type { Scope, TemplateSource } from './scope.ts';

/** Which turn of which block; several where blocks stand inside one another, the outermost first. */
export type Path = readonly { readonly block: number; readonly turn: number }[];

/** A row or column as it comes out. */
export interface FilledLine {
  /** The template's own line that it is made of. */
  readonly source: number;
  readonly scope: Scope;
  readonly path: Path;
}

/** Lines that follow one another, first and last inclusive. */
export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** A block along one axis. */
interface LineBlock extends LineSpan {
  readonly block: RepeatBlock;
}

const linesOf = (block: RepeatBlock): LineBlock => {
  const { area, repeat } = block;
  return repeat.axis === 'rows' ? { block, first: area.top, last: area.bottom } : { block, first: area.left, last: area.right };
};

/** The template's first `count` lines with every block repeated. */
function filledLines(blocks: readonly RepeatBlock[], count: number, source: TemplateSource): readonly FilledLine[] {
  return repeated(blocks.map(linesOf), { first: 0, last: count - 1 }, { scope: {}, path: [] }, source);
}

function repeated(
  blocks: readonly LineBlock[],
  span: LineSpan,
  at: Pick<FilledLine, 'scope' | 'path'>,
  source: TemplateSource,
): FilledLine[] {
  const lines: FilledLine[] = [];
  for (let line = span.first; line <= span.last; line += 1) {
    const found = blocks.find(({ first }) => first === line);
    if (found === undefined) lines.push({ source: line, ...at });
    else {
      for (const part of turnsOf(found, at, source)) lines.push(...part);
      line = found.last;
    }
  }
  return lines;
}

function turnsOf({ block, first, last }: LineBlock, at: Pick<FilledLine, 'scope' | 'path'>, source: TemplateSource) {
  const { over } = block.repeat;
  const inside = block.inside.map(linesOf);
  return source.turns(over, at.scope).map((turn, index) => {
    const path = [...at.path, { block: block.number, turn: index }];
    return repeated(inside, { first, last }, { scope: { ...at.scope, [over]: turn }, path }, source);
  });
}

/** Where the template's lines come out along one axis; lines count from 0. */
export class LineMap {
  readonly lines: readonly FilledLine[];
  readonly #count: number;
  readonly #places: readonly (readonly number[])[];
  /** Nothing repeats: every line stays where it is. */
  readonly isStill: boolean;

  constructor(blocks: readonly RepeatBlock[], count: number, source: TemplateSource) {
    this.lines = filledLines(blocks, count, source);
    this.#count = count;
    this.isStill = blocks.length === 0;
    const places = Array.from({ length: count }, (): number[] => []);
    for (const [place, line] of this.lines.entries()) places[line.source]?.push(place);
    this.#places = places;
  }

  /** Where one of the template's lines comes out, for somebody who stands on `from`; at least one place. */
  places(line: number, from: Path): readonly number[] {
    if (line >= this.#count) return [line + this.#growth];
    const all = this.#places[line] ?? [];
    return from.length === 0 ? all : all.filter((place) => isSeen(this.lines[place]?.path ?? [], from));
  }

  /** The first of them. */
  first(line: number, from: Path = []): number {
    return this.places(line, from)[0] ?? line;
  }

  /** Where a span of the template's lines comes out, lines that follow one another put together. */
  spans({ first, last }: LineSpan, from: Path): readonly LineSpan[] {
    if (this.isStill) return [{ first, last }];
    const inside: number[] = [];
    for (let line = first; line <= Math.min(last, this.#count - 1); line += 1) inside.push(...this.places(line, from));
    const spans = joined(inside.sort((a, b) => a - b));
    if (last < this.#count) return spans;
    const rest = { first: Math.max(first, this.#count) + this.#growth, last: last + this.#growth };
    const before = spans.at(-1);
    return before && before.last + 1 === rest.first
      ? [...spans.slice(0, -1), { first: before.first, last: rest.last }]
      : [...spans, rest];
  }

  /** The turns that a line which comes out here stands in; `source` is the template's own line. */
  pathOf(place: number, source?: number): Path {
    return this.#at(place, source)?.path ?? [];
  }

  scopeOf(place: number, source?: number): Scope {
    return this.#at(place, source)?.scope ?? {};
  }

  #at(place: number, source?: number): FilledLine | undefined {
    return source !== undefined && source >= this.#count ? undefined : this.lines[place];
  }

  get #growth(): number {
    return this.lines.length - this.#count;
  }
}

/** From inside a turn one sees that turn alone; other blocks, and those further in, are seen whole. */
const isSeen = (path: Path, from: Path): boolean =>
  path.every(({ block, turn }) => from.every((own) => own.block !== block || own.turn === turn));

function joined(lines: readonly number[]): LineSpan[] {
  const spans: { first: number; last: number }[] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && line <= last.last + 1) last.last = Math.max(last.last, line);
    else spans.push({ first: line, last: line });
  }
  return spans;
}
