import type { AllocationsChanged, MemberCount } from '../contract/allocation-methods.ts';
import type { Allocation, AllocationEntry } from '../domain/allocation/allocation.ts';
import { inColumns } from '../domain/allocation/entry-columns.ts';
import { changedEntries, formerEntries } from '../domain/allocation/standing-allocations.ts';
import type { PlanContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

export interface AllocationChanges {
  readonly entries: readonly AllocationEntry[];
  readonly members: readonly MemberCount[];
}

/** Why, and the workbook they were loaded from. */
export interface ChangeOrigin {
  readonly reason: string | null;
  readonly file?: { readonly name: string; readonly sha256: string };
}

/** Writes what is not as it was, with the event that tells of it, and answers with what brings it back. */
export function keepAllocations(
  deps: ServiceDeps,
  context: PlanContext,
  given: AllocationChanges,
  origin: ChangeOrigin,
  /** What stands, where it has just been asked for, in the same transaction. */
  known: readonly Allocation[] | null = null,
): AllocationsChanged {
  const { allocations, transaction } = deps.stores;
  const { id: planId } = context.plan;
  return transaction(() => {
    const standing = known ?? allocations.of(planId, given.entries);
    const entries = changedEntries(standing, given.entries);
    const counted = allocations.members(planId);
    const members = given.members.filter(({ unit, members: count }) => (counted.get(unit) ?? null) !== count);
    if (entries.length > 0) writeEntries(deps, context, entries, origin);
    if (members.length > 0) writeMembers(deps, planId, members, origin.reason);
    const formerMembers = members.map(({ unit }) => ({ unit, members: counted.get(unit) ?? null }));
    return {
      changed: entries.length + members.length,
      former: { entries: formerEntries(standing, entries), members: formerMembers },
    };
  });
}

function writeEntries(
  deps: ServiceDeps,
  { plan, version }: PlanContext,
  entries: readonly AllocationEntry[],
  { reason, ...from }: ChangeOrigin,
): void {
  const { allocations, events } = deps.stores;
  const by = signed(deps, reason);
  allocations.allocate({ planId: plan.id, planVersion: version, entries, ...by });
  events.append({ kind: 'targets-allocated', planId: plan.id, version, entries: inColumns(entries), ...from }, by);
}

function writeMembers(deps: ServiceDeps, planId: string, counts: readonly MemberCount[], reason: string | null): void {
  const { allocations, events } = deps.stores;
  for (const { unit, members } of counts) allocations.countMembers(planId, unit, members);
  events.append({ kind: 'members-counted', planId, counts }, signed(deps, reason));
}
