import type { UnitEventEntry } from './unit-event.ts';

/** One change of the recorded events: an event as it is from now on, or null where it was taken back. */
export interface UnitEventChange {
  readonly id: string;
  readonly entry: UnitEventEntry | null;
}

/** What stands after all changes, by day; events of one day in the order in which they were recorded. */
export function standingEvents(changes: readonly UnitEventChange[]): readonly UnitEventEntry[] {
  const standing = new Map<string, UnitEventEntry>();
  for (const { id, entry } of changes) {
    if (entry === null) standing.delete(id);
    else standing.set(id, entry);
  }
  return [...standing.values()].toSorted(inOrder);
}

/** By day, then by id: the same order wherever they come from. */
const inOrder = (a: UnitEventEntry, b: UnitEventEntry): number => a.on.localeCompare(b.on) || a.id.localeCompare(b.id);
