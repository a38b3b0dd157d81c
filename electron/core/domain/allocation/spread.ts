import { fail, ok, type Result } from '../result.ts';

/** A unit in the spreading of one indicator. Amounts are integers scaled by the indicator's decimals. */
export interface Share {
  readonly unit: string;
  /** Last year's result, members, or 1 for all; an integer. Null where it is not known. */
  readonly weight: number | null;
  /** What it has now; null where nothing is allocated. */
  readonly amount: number | null;
  readonly isLocked: boolean;
}

export interface SpreadAmounts {
  /** Those that the spreading gives something to, or nothing (0), in the order of the shares. */
  readonly amounts: readonly { readonly unit: string; readonly amount: number }[];
  /** Not locked, but nobody knows their weight: they keep what they have. */
  readonly withoutWeight: readonly string[];
}

export type SpreadRefusal =
  /** Locked rows and those without a weight have more than there is to give. */
  | { readonly kind: 'kept-exceeds'; readonly by: number }
  /** No unit to which anything could be given. */
  | { readonly kind: 'no-weights' };

/**
 * Spreads a total by weights with the largest remainder: whole amounts that together with what is kept are exactly the
 * total. Of equal remainders the earlier unit gets the one more.
 */
export function spread(total: number, shares: readonly Share[]): Result<SpreadAmounts, SpreadRefusal> {
  const isOpen = ({ weight, isLocked }: Share): boolean => weight !== null && !isLocked;
  const open = shares.filter(isOpen);
  const kept = shares.filter((share) => !isOpen(share)).reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  if (kept > total) return fail({ kind: 'kept-exceeds', by: kept - total });
  const given = largestRemainder(
    total - kept,
    open.map(({ weight }) => weight ?? 0),
  );
  if (given === null) return fail({ kind: 'no-weights' });
  return ok({
    amounts: open.map(({ unit }, index) => ({ unit, amount: given[index] ?? 0 })),
    withoutWeight: shares.filter(({ weight, isLocked }) => weight === null && !isLocked).map(({ unit }) => unit),
  });
}

/** Exact at any size; null where all weights are zero and there is something to give. */
function largestRemainder(total: number, weights: readonly number[]): readonly number[] | null {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (all === 0n) return total === 0 && weights.length > 0 ? weights.map(() => 0) : null;
  const quotas = quotasOf(total, weights, all);
  const left = total - quotas.reduce((sum, { floor }) => sum + floor, 0);
  const byRemainder = quotas
    .map(({ remainder }, index) => ({ index, remainder }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const luckier = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return quotas.map(({ floor }, index) => floor + (luckier.has(index) ? 1 : 0));
}

/** All of a list are of one kind of number. */
interface Quota {
  readonly floor: number;
  readonly remainder: number | bigint;
}

/** Plain numbers are exact where no product leaves the integers that they hold, and take a quarter of the time. */
function quotasOf(total: number, weights: readonly number[], all: bigint): readonly Quota[] {
  if (BigInt(total) * all <= BigInt(Number.MAX_SAFE_INTEGER)) return plainQuotas(total, weights, Number(all));
  return weights.map((weight) => {
    const quota = BigInt(total) * BigInt(weight);
    return { floor: Number(quota / all), remainder: quota % all };
  });
}

const plainQuotas = (total: number, weights: readonly number[], all: number): readonly Quota[] =>
  weights.map((weight) => {
    const remainder = (total * weight) % all;
    return { floor: (total * weight - remainder) / all, remainder };
  });
