import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { planSchema } from '../contract/plan-schema.ts';
import { copyForYear, emptied, idForYear } from '../domain/plan/amending/next-year.ts';
import { planFaults } from '../domain/plan/amending/plan-faults.ts';
import { withUnits } from '../domain/plan/amending/population-change.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { existsDuring } from '../domain/plan/population.ts';
import { fail, ok } from '../domain/result.ts';
import { putInForce, unknownPlan } from './amend-plan.ts';
import { planContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

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
    begin(deps, copy, { planId, version });
    stores.units.save(copy.id, going);
  });
  return ok({ id: copy.id, indicators: copy.indicators.length, units: going.length });
}

/** The first version of a plan that was not there. */
function begin(deps: ServiceDeps, plan: Plan, copiedFrom?: { readonly planId: string; readonly version: number }): void {
  const version = deps.stores.plans.save(plan);
  const origin = copiedFrom === undefined ? {} : { copiedFrom };
  deps.stores.events.append({ kind: 'plan-loaded', planId: plan.id, version, ...origin }, signed(deps));
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

/** Takes a plan from a file: a new one, or a new version of one that is here under the same rules as any amendment. */
export async function loadPlanFile(
  deps: ServiceDeps,
  { file: handle }: ParsedInputOf<'plans.loadFile'>,
): Promise<OutputOf<'plans.loadFile'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const plan = planSchema.safeParse(jsonOf(bytes));
  if (!plan.success) {
    const [first] = plan.error.issues;
    return fail({ code: 'not-a-plan', file, at: first === undefined ? '' : first.path.join('.') });
  }
  return takeIn(deps, plan.data, file);
}

function takeIn(deps: ServiceDeps, plan: Plan, file: string): OutputOf<'plans.loadFile'> {
  const current = deps.stores.plans.current(plan.id);
  const done = { id: plan.id, indicators: plan.indicators.length };
  if (current !== null) {
    const amended = putInForce(deps, current, plan, file);
    return amended.ok ? ok({ ...done, version: amended.value.version }) : amended;
  }
  const faults = planFaults(plan);
  if (faults.length > 0) return fail({ code: 'plan-faulty', faults });
  deps.stores.transaction(() => begin(deps, plan));
  return ok({ ...done, version: 1 });
}

/** Null where the bytes are no JSON text. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'));
  } catch {
    return null;
  }
}
