import { type BodyRow, hasFigure } from './body-row.ts';
import { joinPoints, weightOfSmall } from './joins.ts';
import { points } from './outline-points.ts';
import type { RowRole } from './row-roles.ts';

/** Rows one below the other of which each may go on with the label above it, or begin its own. */
export interface Chain {
  readonly links: readonly Link[];
  /** Below it stand the parts of its figure ("- Tổng số", "- Thực hiện"): they belong to its last label. */
  readonly endsInParts: boolean;
}

/** `join`: what speaks for going on with the row above; null where it begins anew. */
export interface Link {
  readonly row: BodyRow;
  readonly join: number | null;
}

// Each link doubles the ways to read a chain; nobody breaks a label over more rows.
const longest = 4;

/** The rows with a label of their own, chain by chain. */
export function chainsOf(rows: readonly BodyRow[], roles: readonly RowRole[]): readonly Chain[] {
  const chains = new Chains(weightOfSmall(rows));
  for (const [at, row] of rows.entries()) {
    const kind = roles[at]?.kind;
    if (kind === 'label') chains.add(row, hasFigure(row) || roles[at + 1]?.kind === 'part');
    else chains.end();
  }
  return chains.found;
}

/** Chains while a table is read from the top. */
class Chains {
  readonly found: { links: Link[]; endsInParts: boolean }[] = [];
  readonly #ofSmall: number;
  #isOpen = false;
  #holdsFigure = false;

  constructor(ofSmall: number) {
    this.#ofSmall = ofSmall;
  }

  /** `holdsFigure`: in its own cells, or in parts right below it. */
  add(row: BodyRow, holdsFigure: boolean): void {
    const last = this.#isOpen ? this.found.at(-1) : undefined;
    const join = last === undefined || (this.#holdsFigure && holdsFigure) ? null : joinOf(last.links, row, this.#ofSmall);
    if (last === undefined || join === null) this.found.push({ links: [{ row, join: null }], endsInParts: false });
    else last.links.push({ row, join });
    this.#holdsFigure = holdsFigure || (join !== null && this.#holdsFigure);
    this.#isOpen = true;
    if (holdsFigure && !hasFigure(row)) this.#endInParts();
  }

  end(): void {
    this.#isOpen = false;
  }

  #endInParts(): void {
    const last = this.found.at(-1);
    if (last) last.endsInParts = true;
    this.end();
  }
}

function joinOf(chain: readonly Link[], row: BodyRow, ofSmall: number): number | null {
  const rows = chain.map((link) => link.row);
  const join = joinPoints(rows, row, ofSmall);
  return chain.length < longest || join === points.written ? join : null;
}

/** Rows that make one label. */
export interface Segment {
  /** Its label and its figure as one row. */
  readonly row: BodyRow;
  readonly rows: readonly BodyRow[];
  /** What speaks for these rows being one. */
  readonly joined: number;
}

/** Every way to put the rows of a chain together. */
export function segmentations({ links }: Chain): readonly (readonly Segment[])[] {
  const ways = links.reduce<readonly Way[]>((former, link, at) => waysWith(former, link, at >= longest), [[]]);
  return ways.map((way) => way.map(segmentOf));
}

type Way = readonly (readonly Link[])[];

function waysWith(ways: readonly Way[], link: Link, mustJoin: boolean): readonly Way[] {
  const alone = ways.map((way) => [...way, [link]]);
  if (link.join === null) return alone;
  const joined = ways.map((way) => [...way.slice(0, -1), [...(way.at(-1) ?? []), link]]);
  return mustJoin ? joined : [...alone, ...joined];
}

function segmentOf(links: readonly Link[]): Segment {
  const rows = links.map(({ row }) => row);
  const [first] = rows;
  if (first === undefined) throw new Error('a segment without rows');
  const { numerator, denominator, percent, unnamed } = rows.find(hasFigure) ?? first;
  const label = rows.length === 1 ? first.label : rows.map((row) => row.label.trim()).join(' ');
  const joined = links.slice(1).reduce((sum, { join }) => sum + (join ?? 0), 0);
  return { row: { ...first, label, numerator, denominator, percent, unnamed }, rows, joined };
}
