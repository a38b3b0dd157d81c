import { isSameReport } from '../domain/submissions/reports-of-period.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { isLaid, whatStands } from '../domain/submissions/submission-history.ts';
import type { PlanContext } from './plan-context.ts';
import { rebuildStanding } from './rebuild-standing.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { historyOfPlan, type UnitReport } from './standing-submissions.ts';

/** A submission has been taken out of a report: what it had replaced stands and counts again. Part of the caller's transaction. */
export function letFormerStand(deps: ServiceDeps, context: Pick<PlanContext, 'plan'>, left: UnitReport, leaver: string): void {
  const { stores } = deps;
  const { planId } = left;
  for (const { id: submissionId, state } of standingWithout(deps, left, leaver)) {
    if (state === 'standing') continue;
    stores.submissions.changeState(submissionId, 'standing');
    stores.events.append({ kind: 'submission-restored', planId, submissionId }, signed(deps));
  }
  rebuildStanding(deps, context, left);
}

/** What would stand for a report if one submission had never been, each as it is stored now. */
export function standingWithout(
  { stores }: Pick<ServiceDeps, 'stores'>,
  { planId, unit, period, basis }: UnitReport,
  left: string,
): readonly Submission[] {
  if (unit === null) return [];
  const others = stores.submissions.ofReport(planId, unit, { period, basis }).filter(({ id }) => id !== left);
  return whatStands(historyOfPlan(stores, planId), others.filter(isLaid));
}

export const isSameUnitReport = (a: Omit<UnitReport, 'planId'>, b: Omit<UnitReport, 'planId'>): boolean =>
  a.unit === b.unit && isSameReport(a, b);
