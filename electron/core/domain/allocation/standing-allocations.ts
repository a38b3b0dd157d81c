import type { Allocation, AllocationEntry } from './allocation.ts';
import { at, byPlace } from './by-place.ts';
import { isSameDecision } from './entry-columns.ts';

/** What was changed at one time, by whom and why. */
export interface AllocationChange {
  readonly planId: string;
  readonly planVersion: number;
  readonly entries: readonly AllocationEntry[];
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
}

/** Which target of a plan: a unit's for an indicator. */
export const allocationKey = ({ unit, indicator }: Pick<AllocationEntry, 'unit' | 'indicator'>): string =>
  // No code runs over lines.
  `${unit}\n${indicator}`;

/** What stands after all changes, the oldest first: the latest for a unit and indicator holds, or takes the target back. */
export function standingAllocations(changes: readonly AllocationChange[]): readonly Allocation[] {
  const standing = new Map<string, Allocation>();
  for (const { entries, ...change } of changes)
    for (const entry of entries) {
      const allocation = allocationOf(entry, change);
      if (allocation === null) standing.delete(allocationKey(entry));
      else standing.set(allocationKey(entry), allocation);
    }
  return [...standing.values()];
}

/** The target that an entry gives, null where it takes one back. */
const allocationOf = (
  { unit, indicator, amount, decision }: AllocationEntry,
  { planId, planVersion, at, actor, reason }: Omit<AllocationChange, 'entries'>,
): Allocation | null => (amount === null ? null : { planId, unit, indicator, amount, planVersion, decision, at, actor, reason });

/** Only what changes something: another amount, or another decision over the same amount. */
export function changedEntries(standing: readonly Allocation[], entries: readonly AllocationEntry[]): readonly AllocationEntry[] {
  const known = byPlace(standing);
  const latest = byPlace(entries);
  return entries.filter((entry) => {
    if (at(latest, entry) !== entry) return false;
    const former = at(known, entry);
    if (entry.amount === null || former === undefined) return entry.amount !== (former?.amount ?? null);
    return !isSameAmount(former, entry.amount) || !isSameDecision(former.decision, entry.decision);
  });
}

const isSameAmount = ({ amount }: Allocation, { units, decimals }: Allocation['amount']): boolean =>
  amount.units === units && amount.decimals === decimals;

/** What the entries replace, as entries that bring it back. */
export function formerEntries(standing: readonly Allocation[], entries: readonly AllocationEntry[]): readonly AllocationEntry[] {
  const known = byPlace(standing);
  return entries.map((entry) => {
    const { unit, indicator } = entry;
    const former = at(known, entry);
    return { unit, indicator, amount: former?.amount ?? null, decision: former?.decision ?? { number: null, signedOn: null } };
  });
}
