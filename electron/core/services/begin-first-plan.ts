import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { firstPlan, idOfFirstPlan } from '../domain/plan/amending/first-plan.ts';
import { fail, ok } from '../domain/result.ts';
import { usualFacts } from '../text/vi-first-plan.ts';
import { beginPlan } from './begin-plan.ts';
import type { ServiceDeps } from './service-deps.ts';

/** An office begins its first plan; where it has one of the year, that one stays. */
export function beginFirstPlan(deps: ServiceDeps, { office, year }: ParsedInputOf<'plans.begin'>): OutputOf<'plans.begin'> {
  const id = idOfFirstPlan(office, year);
  if (deps.stores.plans.current(id) !== null) return fail({ code: 'plan-exists', planId: id });
  deps.stores.transaction(() => beginPlan(deps, firstPlan({ id, year, ...usualFacts(office) })));
  return ok({ id });
}
