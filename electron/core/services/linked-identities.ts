import type { Plan } from '../domain/plan/plan.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { spellOut } from '../domain/units/unit-name.ts';
import { newIdentity } from '../domain/units/unit-profile.ts';
import { plansOfOffice } from './office-plans.ts';
import type { Stores } from './ports.ts';

type Named = Pick<PlanUnit, 'code' | 'name' | 'kind'>;

/**
 * The identity of a unit that comes into a plan: of the office's other plans, those merged into it included, the only one of
 * that name and kind (of several the one with its code), else one of its own. A stranger that is taken for new can be linked
 * later; two that were taken for one could not be told apart again.
 */
export function identitiesFor(stores: Stores, plan: Pick<Plan, 'id' | 'year' | 'issuer'>): (unit: Named) => string {
  const plans = new Set(plansOfOffice(stores, plan, `${plan.year}-12-31`).map(({ id }) => id));
  const known = stores.units.known().filter(({ planId }) => plans.has(planId) && planId !== plan.id);
  return (unit) => {
    const spelled = spellOut(unit.name);
    const alike = known.filter(({ kind, name }) => kind === unit.kind && spellOut(name) === spelled);
    const sameCode = new Set(alike.filter(({ code }) => code === unit.code).map(({ identity }) => identity));
    const called = sameCode.size > 0 ? sameCode : new Set(alike.map(({ identity }) => identity));
    const [only] = called;
    return only !== undefined && called.size === 1 ? only : newIdentity(plan.id, unit.code);
  };
}
