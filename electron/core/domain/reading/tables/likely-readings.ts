import type { BodyRow } from './body-row.ts';
import { type Chain, segmentations } from './chains.ts';
import { points } from './outline-points.ts';
import { type ChainReading, type RowRanker, readChain } from './read-chain.ts';

/** All readings of a chain under a heading that the rows above may leave. */
type Fork = (heading: BodyRow | null) => readonly ChainReading[];

function forkAt(chain: Chain, rank: RowRanker): Fork {
  const ways = segmentations(chain);
  return (heading) => ways.map((segments) => readChain(segments, chain, heading, rank));
}

/** A reading on its way through the table. */
interface Step {
  readonly reading: ChainReading;
  readonly from: string;
  readonly to: string;
}

/** Of each chain its reading in the best outline, and all those in outlines about as good. */
interface LikelyReadings {
  readonly best: ChainReading;
  readonly likely: readonly ChainReading[];
}

/** The best outline of a table, chain by chain, and beside it the ways that lose little: chains meet in the headings they leave. */
export function likelyReadings(chains: readonly Chain[], rank: RowRanker): readonly LikelyReadings[] {
  const { stages, before } = waysThrough(chains.map((chain) => forkAt(chain, rank)));
  const after = pointsAfter(stages);
  const total = after[0]?.get(keyOf(null)) ?? 0;
  let at = keyOf(null);
  return stages.map((steps, stage) => {
    const left = ({ reading, to }: Step) => reading.points + pointsFrom(after[stage + 1], to);
    const whole = (step: Step) => pointsFrom(before[stage], step.from) + left(step);
    const own = steps.filter(({ from }) => from === at);
    const best = own.reduce((former, step) => (left(step) > left(former) ? step : former));
    at = best.to;
    const likely = steps.filter((step) => whole(step) > total - points.margin).map(({ reading }) => reading);
    return { best: best.reading, likely };
  });
}

/** Points by the heading that was left. */
type PointsAt = ReadonlyMap<string, number>;

/** Below the last chain nothing is gained any more; from a heading that was given up nothing can be. */
const pointsFrom = (sums: PointsAt | undefined, heading: string): number => (sums ? (sums.get(heading) ?? -Infinity) : 0);

/** A heading that rows may stand under, with the points that led there. */
interface Open {
  readonly heading: BodyRow | null;
  readonly sum: number;
}

// Where nothing names anything, every text may head all that follows.
const mostOpen = 8;

function waysThrough(forks: readonly Fork[]): { stages: readonly (readonly Step[])[]; before: readonly PointsAt[] } {
  const before: PointsAt[] = [];
  let open: ReadonlyMap<string, Open> = new Map([[keyOf(null), { heading: null, sum: 0 }]]);
  const stages = forks.map((fork) => {
    const steps = [...open].flatMap(([from, { heading }]) =>
      fork(heading).map((reading) => ({ reading, from, to: keyOf(reading.heading) })),
    );
    before.push(new Map([...open].map(([key, { sum }]) => [key, sum])));
    open = openAfter(steps, open);
    return steps;
  });
  return { stages, before };
}

function openAfter(steps: readonly Step[], open: ReadonlyMap<string, Open>): ReadonlyMap<string, Open> {
  const next = new Map<string, Open>();
  for (const { reading, from, to } of steps) {
    const sum = (open.get(from)?.sum ?? 0) + reading.points;
    if (sum > (next.get(to)?.sum ?? -Infinity)) next.set(to, { heading: reading.heading, sum });
  }
  return new Map([...next].sort(([, a], [, b]) => b.sum - a.sum).slice(0, mostOpen));
}

/** The most points that can still be gained from each chain on. */
function pointsAfter(stages: readonly (readonly Step[])[]): readonly PointsAt[] {
  const after: Map<string, number>[] = stages.map(() => new Map());
  for (let stage = stages.length - 1; stage >= 0; stage--)
    for (const { reading, from, to } of stages[stage] ?? []) {
      const sum = reading.points + pointsFrom(after[stage + 1], to);
      if (sum > (after[stage]?.get(from) ?? -Infinity)) after[stage]?.set(from, sum);
    }
  return after;
}

const keyOf = (heading: BodyRow | null): string => (heading === null ? '' : `${heading.row} ${heading.label}`);
