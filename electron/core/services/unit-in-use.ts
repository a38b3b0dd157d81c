import type { UnitProfile } from '../domain/units/unit-profile.ts';
import type { Stores } from './ports.ts';

/** Something was reported, set or allocated for the unit, or an event names it that no other plan has. */
export function isInUse(stores: Stores, planId: string, { code, identity }: UnitProfile): boolean {
  const isReported = stores.submissions.list(planId).some(({ unit }) => unit === code);
  const isSet = stores.figures.everManual(planId).some(({ unit }) => unit === code);
  const isAllocated = stores.allocations.ofPlan(planId, code).length > 0 || stores.allocations.members(planId).has(code);
  return isReported || isSet || isAllocated || isNamedOnlyHere(stores, planId, identity);
}

function isNamedOnlyHere({ lineage, units }: Stores, planId: string, identity: string): boolean {
  const isNamed = lineage.events().some(({ from, to }) => from.includes(identity) || to.includes(identity));
  return isNamed && !units.known().some((unit) => unit.identity === identity && unit.planId !== planId);
}
