import type { StandingFigure } from '../domain/figures/figure.ts';
import { isSameReport } from '../domain/submissions/reports-of-period.ts';
import { type StandingInput, standingFigures } from '../domain/submissions/standing-figures.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import type { PlanContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { standingOfReport, type UnitReport } from './standing-submissions.ts';

/** Puts what counts now for a unit and report in the place of what counted; part of the caller's transaction. */
export function rebuildStanding(
  { stores }: Pick<ServiceDeps, 'stores'>,
  { plan }: Pick<PlanContext, 'plan'>,
  report: UnitReport,
): void {
  const { unit, period, basis } = report;
  if (unit === null) return;
  const figures = projectStanding(stores, { ...report, unit }, standingOfReport(stores, report));
  stores.figures.replaceStanding(plan.id, unit, { period, basis }, figures);
}

/** What counts for a unit and report, from the submissions that stand (in the order in which they came to) and the figures by hand. */
export const projectStanding = (
  stores: Stores,
  report: UnitReport & { readonly unit: string },
  standing: readonly Submission[],
): readonly StandingFigure[] => standingFigures(standingInput(stores, report, standing));

/** What that projection is made from. */
export const standingInput = (
  stores: Stores,
  { planId, unit, period, basis }: UnitReport & { readonly unit: string },
  standing: readonly Submission[],
): StandingInput => ({
  planId,
  unit,
  key: { period, basis },
  layers: standing.map(({ id, mode }) => ({ mode, figures: stores.submissions.figures(id) })),
  manual: stores.figures.manual(planId).filter((figure) => figure.unit === unit && isSameReport(figure, { period, basis })),
});
