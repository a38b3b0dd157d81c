import { isSameValue } from '../domain/same-value.ts';
import { standingEvents, type UnitEventChange } from '../domain/units/lineage/standing-events.ts';
import type { UnitProfile } from '../domain/units/unit-profile.ts';
import type { DomainEvent, Stores, VerifyProblem } from './ports.ts';
import { entryOf } from './unit-events.ts';

/** Units and what happened to them, as they are stored and as the events make them. */
export function verifyUnits(stores: Stores, planId: string): readonly VerifyProblem[] {
  return [...differingUnits(stores, planId), ...differingEvents(stores, planId)];
}

/** Of units that an earlier version listed and no event has told of yet, nothing is known to compare with. */
function differingUnits({ events, units }: Stores, planId: string): readonly VerifyProblem[] {
  const told = events.ofPlan(planId).map(({ event }) => event);
  const expected = new Map<string, UnitProfile | null>();
  for (const event of told)
    for (const { unit, after } of event.kind === 'units-changed' ? event.changes : []) expected.set(unit, after);
  const found = new Map(units.profiles(planId).map((profile) => [profile.code, profile]));
  const untold = isToldInFull(told) ? [...found.keys()].filter((unit) => !expected.has(unit)) : [];
  for (const unit of untold) expected.set(unit, null);
  return [...expected].flatMap(([unit, profile]): VerifyProblem[] =>
    isSameValue(withoutAliases(profile), withoutAliases(found.get(unit) ?? null)) ? [] : [{ kind: 'unit-differs', planId, unit }],
  );
}

/** Since versions of the program that tell of each unit: an earlier one told only that a list came in. */
const isToldInFull = (told: readonly DomainEvent[]): boolean =>
  told.find(({ kind }) => kind === 'units-changed' || kind === 'units-imported')?.kind === 'units-changed';

/** Spellings are confirmed and removed by events of their own. */
const withoutAliases = (profile: UnitProfile | null) => profile && { ...profile, aliases: [] };

function differingEvents({ events, lineage }: Stores, planId: string): readonly VerifyProblem[] {
  const changes = events.ofPlan(planId).flatMap(({ event, at, actor, reason }): UnitEventChange[] => {
    if (event.kind === 'unit-event-recorded')
      return [{ id: event.id, entry: { ...event.event, id: event.id, at, actor, reason } }];
    return event.kind === 'unit-event-taken-back' ? [{ id: event.id, entry: null }] : [];
  });
  const expected = new Map(standingEvents(changes).map((entry) => [entry.id, entry]));
  const stored = lineage.events().filter((entry) => entry.planId === planId);
  const found = new Map(stored.map((entry) => [entry.id, entryOf(entry)]));
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((id): VerifyProblem[] =>
    isSameValue(expected.get(id), found.get(id)) ? [] : [{ kind: 'unit-event-differs', planId, id }],
  );
}
