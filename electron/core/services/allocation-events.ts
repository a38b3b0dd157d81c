import { entriesIn } from '../domain/allocation/entry-columns.ts';
import type { AllocationChange } from '../domain/allocation/standing-allocations.ts';
import type { EventStore } from './ports.ts';

/** Every change of allocated targets of a plan, the oldest first. */
export const allocationChanges = (events: EventStore, planId: string): readonly AllocationChange[] =>
  events
    .ofPlan(planId)
    .flatMap(({ event, at, actor, reason }) =>
      event.kind === 'targets-allocated'
        ? [{ planId, planVersion: event.version, entries: entriesIn(event.entries), at, actor, reason }]
        : [],
    );

/** Members of each unit, after all that has been said of them. */
export function memberCounts(events: EventStore, planId: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { event } of events.ofPlan(planId))
    for (const { unit, members } of event.kind === 'members-counted' ? event.counts : []) {
      if (members === null) counts.delete(unit);
      else counts.set(unit, members);
    }
  return counts;
}
