import type { Plan } from '../domain/plan/plan.ts';
import { keepUnits } from './keep-units.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Which plan and version another was begun from. */
interface Origin {
  readonly planId: string;
  readonly version: number;
}

/** A plan that was not there comes into force. One of that id which had been removed leaves nothing behind in it. */
export function beginPlan(deps: ServiceDeps, plan: Plan, copiedFrom?: Origin): void {
  const { stores } = deps;
  if (stores.plans.removed().includes(plan.id)) beginAgain(deps, plan.id);
  const version = stores.plans.save(plan);
  const origin = copiedFrom === undefined ? {} : { copiedFrom };
  stores.events.append({ kind: 'plan-loaded', planId: plan.id, version, ...origin }, signed(deps));
}

function beginAgain(deps: ServiceDeps, planId: string): void {
  const { allocations, events, plans, units } = deps.stores;
  const counts = [...allocations.members(planId).keys()].map((unit) => ({ unit, members: null }));
  if (counts.length > 0) events.append({ kind: 'members-counted', planId, counts }, signed(deps));
  for (const { unit } of counts) allocations.countMembers(planId, unit, null);
  keepUnits(deps, planId, new Map(units.profiles(planId).map(({ code }) => [code, null])));
  plans.bringBack(planId);
}
