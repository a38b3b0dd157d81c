import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { copyForYear, emptied, idForYear } from '../domain/plan/amending/next-year.ts';
import { withUnits } from '../domain/plan/amending/population-change.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { existsDuring } from '../domain/plan/population.ts';
import { fail, ok } from '../domain/result.ts';
import type { UnitProfile } from '../domain/units/unit-profile.ts';
import { unknownPlan } from './amend-plan.ts';
import { beginPlan } from './begin-plan.ts';
import { keepUnits } from './keep-units.ts';
import { notWritten } from './not-written.ts';
import { planContext } from './plan-context.ts';
import { planProfiles } from './plan-units.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

/** A plan of another year begun from this one: the same measures, and the units that go on. */
export function copyPlan(deps: ServiceDeps, { planId, year, id, isEmpty }: ParsedInputOf<'plans.copy'>): OutputOf<'plans.copy'> {
  const { stores } = deps;
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const { plan, version } = context.value;
  const whole = copyForYear(plan, { id: id ?? idForYear(plan, year), year });
  const going = goingOn(stores, plan, year);
  const copy = withUnits(isEmpty ? emptied(whole) : whole, going);
  if (stores.plans.current(copy.id) !== null) return fail({ code: 'plan-exists', planId: copy.id });
  stores.transaction(() => {
    beginPlan(deps, copy, { planId, version });
    keepUnits(deps, copy.id, new Map(going.map((unit) => [unit.code, unit])));
  });
  return ok({ id: copy.id, indicators: copy.indicators.length, units: going.length });
}

/** Units that exist in the other year, under their last name and manager; their days are told by events, or stay. */
function goingOn(stores: Stores, plan: Plan, year: number): readonly UnitProfile[] {
  const days = { from: `${year}-01-01`, to: `${year}-12-31` };
  const stored = new Map(stores.units.profiles(plan.id).map((profile) => [profile.code, profile]));
  const going = planProfiles(stores, plan).filter((unit) => existsDuring(unit, days));
  return going.map((unit) => {
    const { validFrom = null, validTo = null } = stored.get(unit.code) ?? {};
    return { ...unit, validFrom, validTo };
  });
}

/** Writes the plan in force as a file that another machine can load. */
export async function exportPlan(
  deps: ServiceDeps,
  { planId, file: handle }: ParsedInputOf<'plans.export'>,
): Promise<OutputOf<'plans.export'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const current = deps.stores.plans.current(planId);
  if (current === null) return fail(unknownPlan(deps.stores, planId));
  const text = `${JSON.stringify(current.plan, null, 1)}\n`;
  const isWritten = await deps.handles.write(handle, new TextEncoder().encode(text));
  return isWritten ? ok({ file, version: current.version }) : fail(notWritten(deps.handles, handle));
}
