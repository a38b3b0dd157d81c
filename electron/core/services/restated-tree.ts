import type { RestatedTree, RestatedUnit } from '../domain/consolidation/consolidation-input.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { namedOn } from '../domain/units/lineage/over-time.ts';
import { OFFICE_UNIT_CODE } from '../domain/units/unit.ts';
import type { UnitProfile } from '../domain/units/unit-profile.ts';
import { planProfiles } from './plan-units.ts';
import type { Stores } from './ports.ts';

/**
 * Every unit there is, as it was called on a day: first those of that year's plans, then this plan's, then all others.
 * A code that another unit has already gives way to the identity.
 */
export function restatedTree(stores: Stores, plan: Plan, on: string): RestatedTree {
  const events = stores.lineage.events();
  const units = new Map<string, RestatedUnit>();
  const codes = new Set<string>();
  for (const profile of profilesByNearness(stores, plan, Number(on.slice(0, 4)))) {
    if (units.has(profile.identity)) continue;
    const { identity, kind, name, kindLabel, cluster } = namedOn(profile, profile.identity, events, on);
    const code = codes.has(profile.code) ? identity : profile.code;
    codes.add(code);
    units.set(identity, { identity, code, name, kind, kindLabel, cluster });
  }
  return { on, units: codes.has(OFFICE_UNIT_CODE) ? [...units.values()] : [...units.values(), unlistedOffice(plan)] };
}

/** Of equal years this plan comes first. */
function profilesByNearness(stores: Stores, plan: Plan, year: number): readonly UnitProfile[] {
  const distance = (other: Pick<Plan, 'id' | 'year'>): number =>
    other.year === year ? (other.id === plan.id ? 0 : 1) : other.id === plan.id ? 2 : 3 + Math.abs(other.year - year);
  const plans = stores.plans.list().toSorted((a, b) => distance(a) - distance(b) || a.id.localeCompare(b.id));
  return plans.flatMap((other) => planProfiles(stores, other));
}

const unlistedOffice = (plan: Plan): RestatedUnit => ({
  identity: OFFICE_UNIT_CODE,
  code: OFFICE_UNIT_CODE,
  name: plan.letterhead.issuingBody,
  kind: 'office',
  kindLabel: '',
  cluster: null,
});
