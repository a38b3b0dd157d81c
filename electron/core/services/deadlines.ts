import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { findReportingPeriod } from '../domain/plan/reporting-periods.ts';
import { fail, ok } from '../domain/result.ts';
import { type DeadlineChange, ownDeadline } from '../domain/submissions/deadline.ts';
import { askedObligation } from './mark-obligations.ts';
import { type PlanContext, planWithUnits } from './plan-context.ts';
import { boardOf } from './plan-progress.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Sets deadlines, gives single units more time, or takes both back: all changes or none. */
export function setDeadlines(deps: ServiceDeps, input: ParsedInputOf<'deadlines.set'>): OutputOf<'deadlines.set'> {
  const context = planWithUnits(deps.stores, input.planId);
  if (!context.ok) return context;
  const refusal = refusedChange(deps, context.value, input.changes);
  return refusal === null ? ok(keepDeadlines(deps, input)) : fail(refusal);
}

/** Every reporting period may have one, whether the plan asks for its report or not. */
function refusedChange(deps: ServiceDeps, context: PlanContext, changes: readonly DeadlineChange[]): CallError | null {
  const board = boardOf(deps, context);
  for (const { period, unit } of changes) {
    const asked = askedObligation(board, period);
    if (!asked.ok && findReportingPeriod(context.plan, period) === null) return asked.error;
    if (unit !== null && !board.units.some(({ code }) => code === unit)) return { code: 'unit-unknown', unit };
  }
  return null;
}

function keepDeadlines(deps: ServiceDeps, { planId, changes }: ParsedInputOf<'deadlines.set'>) {
  const { plans, events, transaction } = deps.stores;
  return transaction(() => {
    const deadlines = plans.deadlines(planId);
    const former = changes.map(({ period, unit }) => {
      const own = ownDeadline(deadlines, period, unit);
      return { period, unit, dueOn: own?.dueOn ?? null, reason: own?.reason ?? null };
    });
    for (const change of changes) {
      const { period, unit, dueOn, reason } = change;
      plans.setDeadline(planId, change);
      events.append({ kind: 'deadline-set', planId, period, unit, dueOn }, signed(deps, reason));
    }
    return { changed: changes.length, former };
  });
}

/** The office's deadlines with who set each, and when. */
export function listDeadlines({ stores }: ServiceDeps, planId: string): OutputOf<'deadlines.list'> {
  const context = planWithUnits(stores, planId);
  if (!context.ok) return context;
  const told = stores.events.ofPlan(planId).filter(({ event }) => event.kind === 'deadline-set');
  return ok(
    stores.plans.deadlines(planId).map((deadline) => {
      const last = told.findLast(
        ({ event }) => event.kind === 'deadline-set' && event.period === deadline.period && event.unit === deadline.unit,
      );
      return { ...deadline, at: last?.at ?? '', actor: last?.actor ?? '' };
    }),
  );
}
