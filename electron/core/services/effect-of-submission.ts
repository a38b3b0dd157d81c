import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { consolidate } from '../domain/consolidation/consolidate.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import type { StandingFigure } from '../domain/figures/figure.ts';
import { fail, ok } from '../domain/result.ts';
import { isSameReport } from '../domain/submissions/reports-of-period.ts';
import { standingFigures } from '../domain/submissions/standing-figures.ts';
import type { ReplaceMode, Submission } from '../domain/submissions/submission.ts';
import { figureChanges, totalChanges } from '../domain/submissions/submission-effect.ts';
import { closedOver } from './closed-reports.ts';
import { type PlanPeriod, periodOfPlan, submissionContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import { standingInput } from './rebuild-standing.ts';
import type { ServiceDeps } from './service-deps.ts';
import { standingOfReport } from './standing-submissions.ts';
import { tableFigures } from './table-figures.ts';

/** What would change if a waiting submission stood: its unit's figures, and the province's rows for its report. Nothing is written. */
export function effectOfSubmission(
  { stores }: ServiceDeps,
  { submissionId, mode }: ParsedInputOf<'submissions.effect'>,
): OutputOf<'submissions.effect'> {
  const context = submissionContext(stores, submissionId);
  if (!context.ok) return context;
  const { submission, plan } = context.value;
  const { unit } = submission;
  if (submission.state !== 'waiting' || unit === null) return fail({ code: 'nothing-to-answer', submissionId });
  const period = periodOfPlan(plan, submission.period);
  if (!period.ok) return period;
  const closed = closedOver(stores, plan, submission);
  const { before, after } = reportWith(stores, { ...submission, unit }, mode);
  const table = (report: readonly StandingFigure[]) =>
    tableWith(stores, { ...context.value, period: period.value }, { ...submission, unit }, report);
  return ok({
    ...(closed ? { closed } : {}),
    planId: plan.id,
    unit,
    period: submission.period,
    basis: submission.basis,
    figures: figureChanges(plan.indicators, before, after),
    totals: totalChanges(table(before), table(after)),
  });
}

type OfUnit = Submission & { readonly unit: string };

/** The unit's report as it counts, and as it would. */
function reportWith(stores: Stores, submission: OfUnit, mode: ReplaceMode) {
  const input = standingInput(stores, submission, standingOfReport(stores, submission));
  const added = { mode, figures: stores.submissions.figures(submission.id) };
  return { before: standingFigures(input), after: standingFigures({ ...input, layers: [...input.layers, added] }) };
}

/** The table of the report's period with one unit's report put in the place of what stands. */
function tableWith(
  stores: Stores,
  { version, ...context }: PlanPeriod,
  { unit, basis, ...submission }: OfUnit,
  report: readonly StandingFigure[],
): IndicatorTable {
  const { plan, period } = context;
  const isReplaced = (figure: StandingFigure) => isSameReport(figure, { period: submission.period, basis });
  const others = tableFigures(stores.figures, context, period, basis).filter((figure) => figure.unit !== unit);
  const own = stores.figures.standing(plan.id, undefined, unit).filter((figure) => !isReplaced(figure));
  return consolidate({ ...context, planVersion: version, standing: [...others, ...own, ...report], basis });
}
