import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { PlanReferences } from '../contract/errors.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { reportingPeriods } from '../domain/plan/reporting-periods.ts';
import { fail, ok } from '../domain/result.ts';
import { unknownPlan } from './amend-plan.ts';
import type { Stores, VerifyProblem } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Takes away a plan that was begun by mistake. Its versions and events are kept, so that it can be brought back. */
export function removePlan(deps: ServiceDeps, { planId, reason }: ParsedInputOf<'plans.remove'>): OutputOf<'plans.remove'> {
  const { stores } = deps;
  const current = stores.plans.current(planId);
  if (current === null) return fail(unknownPlan(stores, planId));
  const references = referencesTo(stores, current.plan);
  if (Object.values(references).some((count) => count > 0)) return fail({ code: 'plan-needed', planId, ...references });
  stores.transaction(() => {
    stores.plans.remove(planId);
    stores.events.append({ kind: 'plan-removed', planId }, signed(deps, reason));
  });
  return ok({ id: planId });
}

/** As it was when it was removed, with its units. */
export function bringPlanBack(
  deps: ServiceDeps,
  { planId, reason }: ParsedInputOf<'plans.bringBack'>,
): OutputOf<'plans.bringBack'> {
  const { stores } = deps;
  if (!stores.plans.removed().includes(planId)) return fail({ code: 'plan-not-removed', planId });
  stores.transaction(() => {
    stores.plans.bringBack(planId);
    stores.events.append({ kind: 'plan-restored', planId }, signed(deps, reason));
  });
  return ok({ id: planId, version: stores.plans.current(planId)?.version ?? 0 });
}

/** Withdrawn and refused reports count: they came in under this plan. A figure by hand that was taken back does not. */
const referencesTo = (stores: Stores, plan: Plan): PlanReferences => ({
  submissions: stores.submissions.list(plan.id).length,
  figures: stores.figures.manual(plan.id).length,
  allocations: stores.allocations.ofPlan(plan.id).length,
  drafts: stores.drafts.ofPlan(plan.id).length,
  closings: stores.closings.marks(plan.id).length,
  forms: formsOf(stores, plan),
  notes: notesOf(stores, plan.id),
});

const formsOf = ({ forms }: Stores, plan: Plan): number =>
  reportingPeriods(plan)
    .map(({ code }) => (forms.ofPeriod(plan.id, code) === null ? 0 : 1) + forms.lastSent(plan.id, code).length)
    .reduce((sum, count) => sum + count, 0);

const notesOf = ({ plans, progress }: Stores, planId: string): number =>
  progress.marks(planId).length + progress.reminders(planId).length + plans.deadlines(planId).length;

/** Plans that are there and should not be by their events, or the other way round. */
export function verifyRemovals({ plans, events }: Stores): readonly VerifyProblem[] {
  const removed = plans.removed();
  const isRemoved = (planId: string) =>
    events
      .ofPlan(planId)
      .findLast(({ event: { kind } }) => kind === 'plan-removed' || kind === 'plan-restored' || kind === 'plan-loaded')?.event
      .kind === 'plan-removed';
  return [...plans.list().map(({ id }) => id), ...removed]
    .filter((planId) => isRemoved(planId) !== removed.includes(planId))
    .map((planId) => ({ kind: 'plan-removal-differs', planId }));
}
