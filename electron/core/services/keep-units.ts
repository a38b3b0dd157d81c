import { isSameValue } from '../domain/same-value.ts';
import type { UnitProfile } from '../domain/units/unit-profile.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Writes what a plan says of units from now on, with the event that tells of it; null takes one out. What is as it was is not told. */
export function keepUnits(
  deps: ServiceDeps,
  planId: string,
  given: ReadonlyMap<string, UnitProfile | null>,
  reason: string | null = null,
): number {
  const { stores } = deps;
  return stores.transaction(() => {
    const before = new Map(stores.units.profiles(planId).map((profile) => [profile.code, profile]));
    const changes = [...given]
      .filter(([unit, after]) => !isSameValue(before.get(unit) ?? null, after))
      .map(([unit, after]) => ({ unit, after }));
    // All of them, so that a list of all units gives their order.
    const saved = [...given.values()].flatMap((profile) => profile ?? []);
    stores.units.saveProfiles(planId, saved);
    for (const { unit, after } of changes) if (after === null) stores.units.remove(planId, unit);
    if (changes.length > 0) stores.events.append({ kind: 'units-changed', planId, changes }, signed(deps, reason));
    return changes.length;
  });
}
