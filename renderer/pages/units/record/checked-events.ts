import type { UnitEventFault } from '#core/domain/units/lineage/event-fault.ts';
import type { UnitEventFacts } from '#core/domain/units/lineage/unit-event.ts';
import { isNewIdentity } from './drafted-events.ts';

/**
 * What of an event can be checked before the units that it founds are there: its old units as if they ended, its new ones
 * that are known as if they were founded. The event itself, where it founds none.
 */
export function checkable(event: UnitEventFacts): readonly UnitEventFacts[] {
  if (!event.to.some(isNewIdentity)) return [event];
  const plain = { ...event, renaming: null, transfer: null };
  const ending = event.from.filter((unit) => !event.to.includes(unit));
  const known = event.to.filter((unit) => !isNewIdentity(unit) && !event.from.includes(unit));
  return [
    ...(ending.length > 0 ? [{ ...plain, kind: 'ended' as const, from: ending, to: [] }] : []),
    ...(known.length > 0 ? [{ ...plain, kind: 'founded' as const, from: [], to: known }] : []),
  ];
}

/** Each once. */
export function distinctFaults(faults: readonly UnitEventFault[]): readonly UnitEventFault[] {
  const keys = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify({ ...fault, eventId: null });
    const isFirst = !keys.has(key);
    keys.add(key);
    return isFirst;
  });
}
