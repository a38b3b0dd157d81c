import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { ok } from '../domain/result.ts';
import { planContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Forms of a plan that are not finished, the latest first. */
export function listDrafts({ stores }: ServiceDeps, planId: string): OutputOf<'drafts.list'> {
  const context = planContext(stores, planId);
  return context.ok ? ok(stores.drafts.ofPlan(planId)) : context;
}

/** Keeps a form as far as it is filled in. A draft is no part of what counts, so nothing is logged. */
export function saveDraft({ stores, clock }: ServiceDeps, draft: ParsedInputOf<'drafts.save'>): OutputOf<'drafts.save'> {
  const context = planContext(stores, draft.planId);
  if (!context.ok) return context;
  const savedAt = clock.now();
  stores.transaction(() => stores.drafts.save({ ...draft, savedAt }));
  return ok({ savedAt });
}

export function removeDraft({ stores }: ServiceDeps, place: ParsedInputOf<'drafts.remove'>): OutputOf<'drafts.remove'> {
  const isKept = stores.drafts.ofPlan(place.planId).some(({ period, unit }) => period === place.period && unit === place.unit);
  stores.transaction(() => stores.drafts.remove(place));
  return ok({ removed: isKept });
}
