import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { type FrozenChange, frozenChanges, type PlanUse } from '../domain/plan/amending/frozen-changes.ts';
import { planChanges } from '../domain/plan/amending/plan-changes.ts';
import { planFaults } from '../domain/plan/amending/plan-faults.ts';
import type { Plan, PlanVersion } from '../domain/plan/plan.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

type Amended = Result<{ version: number }, CallError>;

/** Makes the plan a new version; the former ones are kept. Refused where the page was made from an older version. */
export function amendPlan(deps: ServiceDeps, { version, plan, reason }: ParsedInputOf<'plans.amend'>): Amended {
  const current = currentVersion(deps.stores, plan.id, version);
  return current.ok ? putInForce(deps, current.value, plan, reason) : current;
}

/** Brings the content of a former version back, as a new one. */
export function restorePlanVersion(
  deps: ServiceDeps,
  { planId, version, former, reason }: ParsedInputOf<'plans.restoreVersion'>,
): Amended {
  const current = currentVersion(deps.stores, planId, version);
  if (!current.ok) return current;
  const before = deps.stores.plans.version(planId, former);
  if (before === null) return fail({ code: 'plan-version-unknown', planId, version: former });
  return putInForce(deps, current.value, before.plan, reason);
}

/** A plan that is whole in itself and takes no meaning from figures already kept becomes the version in force. */
export function putInForce(deps: ServiceDeps, { plan: before }: PlanVersion, plan: Plan, reason: string | null): Amended {
  const { stores } = deps;
  const refused = refusedAmendment(stores, before, plan);
  if (refused !== null) return fail(refused);
  const changes = planChanges(before, plan);
  return stores.transaction(() => {
    const version = stores.plans.save(plan);
    if (changes.length > 0)
      stores.events.append({ kind: 'plan-amended', planId: plan.id, version, changes }, signed(deps, reason));
    return ok({ version });
  });
}

/** Why a plan cannot come into force after another; null where it can. */
export function refusedAmendment(stores: Stores, before: Plan, plan: Plan): CallError | null {
  const faults = planFaults(plan);
  if (faults.length > 0) return { code: 'plan-faulty', faults };
  const frozen = frozenIn(stores, before, plan);
  return frozen.length > 0 ? { code: 'plan-in-use', changes: frozen } : null;
}

/** Every version of the plan, the first one first. */
export function planVersions({ stores }: ServiceDeps, planId: string): OutputOf<'plans.versions'> {
  if (stores.plans.current(planId) === null) return fail(unknownPlan(stores, planId));
  return ok(
    stores.events.ofPlan(planId).flatMap(({ at, actor, reason, event }) => {
      if (event.kind === 'plan-loaded') return [{ version: event.version, at, actor, reason, changes: [] }];
      return event.kind === 'plan-amended' ? [{ version: event.version, at, actor, reason, changes: event.changes }] : [];
    }),
  );
}

export const unknownPlan = (stores: Stores, planId: string): CallError => ({
  code: 'plan-unknown',
  planId,
  known: stores.plans.list().map(({ id }) => id),
});

/** The version in force, where it is still the one that the change was made from. */
function currentVersion(stores: Stores, planId: string, version: number): Result<PlanVersion, CallError> {
  const current = stores.plans.current(planId);
  if (current === null) return fail(unknownPlan(stores, planId));
  return current.version === version ? ok(current) : fail({ code: 'plan-changed', planId, version: current.version });
}

/** Targets and words touch nothing that came in: then the figures need not be looked through. */
function frozenIn(stores: Stores, before: Plan, after: Plan): readonly FrozenChange[] {
  const everything = { hasReports: true, indicators: new Set(before.indicators.map(({ code }) => code)) };
  const atMost = frozenChanges(before, after, everything);
  return atMost.length === 0 ? [] : frozenChanges(before, after, whatCameIn(stores, before.id));
}

/**
 * Every report counts, a withdrawn one too: it may be taken back and would then be read by another plan. So does a period that
 * was ever closed: its days must go on meaning what they meant.
 */
function whatCameIn({ submissions, figures, closings }: Stores, planId: string): PlanUse {
  const received = submissions.list(planId);
  const manual = figures.manual(planId);
  const read = received.flatMap(({ id }) => submissions.figures(id));
  return {
    hasReports: received.length > 0 || manual.length > 0 || closings.kept(planId).length > 0,
    indicators: new Set([...read, ...manual].map(({ indicator }) => indicator)),
  };
}
