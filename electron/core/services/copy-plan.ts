import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { copyForYear, emptied, idForYear } from '../domain/plan/amending/next-year.ts';
import { withUnits } from '../domain/plan/amending/population-change.ts';
import { existsDuring } from '../domain/plan/population.ts';
import { fail, ok } from '../domain/result.ts';
import { unknownPlan } from './amend-plan.ts';
import { beginPlan } from './begin-plan.ts';
import { planContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';

/** A plan of another year begun from this one: the same measures, and the units that go on. */
export function copyPlan(deps: ServiceDeps, { planId, year, id, isEmpty }: ParsedInputOf<'plans.copy'>): OutputOf<'plans.copy'> {
  const { stores } = deps;
  const context = planContext(stores, planId);
  if (!context.ok) return context;
  const { plan, version, units } = context.value;
  const whole = copyForYear(plan, { id: id ?? idForYear(plan, year), year });
  const going = units.filter((unit) => existsDuring(unit, { from: `${year}-01-01`, to: `${year}-12-31` }));
  const copy = withUnits(isEmpty ? emptied(whole) : whole, going);
  if (stores.plans.current(copy.id) !== null) return fail({ code: 'plan-exists', planId: copy.id });
  stores.transaction(() => {
    beginPlan(deps, copy, { planId, version });
    stores.units.save(copy.id, going);
  });
  return ok({ id: copy.id, indicators: copy.indicators.length, units: going.length });
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
  return isWritten ? ok({ file, version: current.version }) : fail({ code: 'file-not-written', file });
}
