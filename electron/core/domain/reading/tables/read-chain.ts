import { type LabelledRow, likelyChoices } from '../../matching/assign-rows.ts';
import type { Candidate } from '../../matching/match-label.ts';
import { fold } from '../fold.ts';
import { type BodyRow, hasFigure, mayHead } from './body-row.ts';
import type { Chain, Segment } from './chains.ts';
import { isMarked } from './label-shape.ts';
import { points } from './outline-points.ts';
import { shapeOf } from './shape.ts';

/** Ranks the indicators that a row could be, best first. */
export type RowRanker = (row: LabelledRow) => readonly Candidate[];

/** Each way to read a chain asks for the same rows again. */
export function rememberingRanker(rank: RowRanker): RowRanker {
  const known = new Map<string, readonly Candidate[]>();
  return (row) => {
    const key = [row.shape, row.parentLabel ?? '', row.label].join('\n');
    const ranked = known.get(key) ?? rank(row);
    known.set(key, ranked);
    return ranked;
  };
}

/** A label as one reading of its chain has it. */
export interface ReadLabel {
  readonly row: BodyRow;
  readonly heading: BodyRow | null;
  /** The rows that it is put together from. */
  readonly rows: readonly BodyRow[];
  /** Where its figure stands; null for a blank row and a heading. */
  readonly figureRow: number | null;
  /** The indicators that it names equally well, best first. */
  readonly named: readonly Candidate[];
}

/** One way to read a chain. */
export interface ChainReading {
  readonly labels: readonly ReadLabel[];
  /** What speaks for it. */
  readonly points: number;
  /** What it leaves for the rows below to stand under. */
  readonly heading: BodyRow | null;
}

/** Reads a chain, put together in one of its ways, under the heading that the rows above leave. */
export function readChain(segments: readonly Segment[], chain: Chain, above: BodyRow | null, rank: RowRanker): ChainReading {
  const labels: ReadLabel[] = [];
  let heading = above;
  let sum = 0;
  for (const [at, segment] of segments.entries()) {
    const { row } = segment;
    const isUnder = heading !== null && isChild(row, heading, rank);
    const holdsParts = chain.endsInParts && at === segments.length - 1;
    const own = isUnder ? heading : null;
    const named = namedBy(row, own, rank);
    const label = { row, rows: segment.rows, heading: own, figureRow: figureRowOf(segment, holdsParts), named };
    labels.push(label);
    sum += segment.joined + worthOf(label) + brokenPoints(segment, heading, rank);
    if (!isUnder && (!hasFigure(row) || candidatesOf(row, null, rank).length > 0)) heading = row;
  }
  return { labels, points: sum, heading };
}

const figureRowOf = ({ row, rows }: Segment, holdsParts: boolean): number | null =>
  rows.find(hasFigure)?.row ?? (holdsParts ? row.row : null);

function worthOf({ figureRow, named }: ReadLabel): number {
  const [best, ...others] = named;
  if (best === undefined || (others.length > 0 && figureRow === null)) return 0;
  return (others.length > 0 ? points.nearlyNamed : points.named) * fullness(best);
}

// A sound label scores from 0.6, where it says the least that is enough, to 1.
const fullness = ({ score }: Candidate): number => Math.min(1, 2 * score - 1);

const candidatesOf = (row: BodyRow, heading: BodyRow | null, rank: RowRanker): readonly Candidate[] =>
  rank({ key: '', label: row.label, parentLabel: heading?.label ?? null, shape: shapeOf(row) });

const namedBy = (row: BodyRow, heading: BodyRow | null, rank: RowRanker): readonly Candidate[] =>
  likelyChoices(candidatesOf(row, heading, rank));

/** What speaks against breaking off a label that its row shows to be whole. */
function brokenPoints({ rows }: Segment, heading: BodyRow | null, rank: RowRanker): number {
  const [first, next] = rows;
  if (first === undefined || next === undefined || !hasFigure(first)) return 0;
  if (isMarked(first.label)) return points.brokenPart;
  if (candidatesOf(first, null, rank).length > 0) return 0;
  const isUnder = heading !== null && isChild(first, heading, rank) && namedBy(first, heading, rank).length > 0;
  if (isUnder) return points.brokenPart;
  return first.order === '' ? points.brokenPopulation : 0;
}

// A row under another: indented or bulleted, or short as "DNNN" below a heading; never the next number of the same count.
function isChild(row: BodyRow, heading: BodyRow, rank: RowRanker): boolean {
  if (!mayHead(heading, row)) return false;
  if (isMarked(row.label)) return true;
  if (row.label.trim().length > 28 || hasFigure(heading) || countsAll(row.label)) return false;
  // Short and blank it may be the next heading, unless it goes with this one.
  return hasFigure(row) || namedBy({ ...row, label: `${heading.label} ${row.label}` }, null, rank).length > 0;
}

// "Tổng số CĐCS" is how many there are, not how many did it.
const countsAll = (label: string): boolean => /^tong\b/.test(fold(label));
