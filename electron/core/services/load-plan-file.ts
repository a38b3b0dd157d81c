import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { planSchema } from '../contract/plan-schema.ts';
import { planChanges } from '../domain/plan/amending/plan-changes.ts';
import { planFaults } from '../domain/plan/amending/plan-faults.ts';
import type { Plan, PlanVersion } from '../domain/plan/plan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { putInForce, refusedAmendment } from './amend-plan.ts';
import { beginPlan } from './begin-plan.ts';
import type { ServiceDeps } from './service-deps.ts';

type Loaded = OutputOf<'plans.loadFile'>;

/** Takes a plan from a file: a new one, or a new version of one that is here under the same rules as any amendment. */
export async function loadPlanFile(
  deps: ServiceDeps,
  { file: handle, dryRun }: ParsedInputOf<'plans.loadFile'>,
): Promise<Loaded> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const plan = planIn(bytes, file);
  if (!plan.ok) return plan;
  const current = deps.stores.plans.current(plan.value.id);
  if (current === null) return begun(deps, plan.value, dryRun);
  return dryRun ? wouldAmend(deps, plan.value, current) : amended(deps, plan.value, current, file);
}

function planIn(bytes: Uint8Array, file: string): Result<Plan, CallError> {
  const plan = planSchema.safeParse(jsonOf(bytes));
  if (plan.success) return ok(plan.data);
  const [first] = plan.error.issues;
  return fail({ code: 'not-a-plan', file, at: first === undefined ? '' : first.path.join('.') });
}

const told = ({ id, year, issuer, indicators }: Plan) => ({ id, year, issuer, indicators: indicators.length });

function begun(deps: ServiceDeps, plan: Plan, dryRun: boolean): Loaded {
  const faults = planFaults(plan);
  if (faults.length > 0) return fail({ code: 'plan-faulty', faults });
  if (!dryRun) deps.stores.transaction(() => beginPlan(deps, plan));
  const version = deps.stores.plans.current(plan.id)?.version ?? 1;
  return ok({ ...told(plan), version, former: null, changes: [] });
}

function amended(deps: ServiceDeps, plan: Plan, { plan: before, version: former }: PlanVersion, file: string): Loaded {
  const done = putInForce(deps, { plan: before, version: former }, plan, file);
  return done.ok ? ok({ ...told(plan), version: done.value.version, former, changes: planChanges(before, plan) }) : done;
}

function wouldAmend(deps: ServiceDeps, plan: Plan, { plan: before, version: former }: PlanVersion): Loaded {
  const refused = refusedAmendment(deps.stores, before, plan);
  if (refused !== null) return fail(refused);
  const changes = planChanges(before, plan);
  return ok({ ...told(plan), version: changes.length === 0 ? former : former + 1, former, changes });
}

/** Null where the bytes are no JSON text. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'));
  } catch {
    return null;
  }
}
