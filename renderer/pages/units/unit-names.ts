import type { KnownUnit } from '#core/contract/unit-methods.ts';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';

/** Names for identities: as the plan on show calls a unit, else as the latest plan that has it. */
export function namesOfUnits(units: readonly UnitProfile[], known: readonly KnownUnit[]): (identity: string) => string {
  const names = new Map(known.toSorted((a, b) => a.year - b.year).map(({ identity, name }) => [identity, name]));
  for (const { identity, name } of units) names.set(identity, name);
  return (identity) => names.get(identity) ?? identity;
}
