import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { figureHistory, historyEntry, type Told } from '../domain/submissions/figure-history.ts';
import { reportsOfPeriod } from '../domain/submissions/reports-of-period.ts';
import type { HistoryEntry } from '../domain/submissions/review.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { type PlanContext, planContext, reportContext } from './plan-context.ts';
import type { EventRecord, Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { isSubmissionEvent } from './standing-submissions.ts';

/** Everything that happened to a unit's reports and its figures by hand, the latest first. */
export function historyOfUnit(
  { stores }: ServiceDeps,
  { planId, unit }: ParsedInputOf<'history.ofUnit'>,
): OutputOf<'history.ofUnit'> {
  const context = planContext(stores, planId);
  const known = context.ok ? withUnit(context.value, unit) : context;
  if (!known.ok) return known;
  const told = toldOfPlan(stores, planId);
  const submissions = submissionsOf(stores, planId, unit, told);
  const isOther = ({ event }: Told) => 'unit' in event && event.unit !== unit;
  return ok(told.flatMap((one) => (isOther(one) ? [] : (historyEntry(one, submissions) ?? []))).toReversed());
}

/** Everything that changed one figure in the reports of a period, with what it left, the latest first. */
export function historyOfFigure(
  { stores }: ServiceDeps,
  { planId, period, unit, indicator }: ParsedInputOf<'history.ofFigure'>,
): OutputOf<'history.ofFigure'> {
  const context = reportContext(stores, { planId, period });
  const known = context.ok ? withUnit(context.value, unit) : context;
  if (!context.ok) return context;
  if (!known.ok) return known;
  const { plan } = context.value;
  if (!plan.indicators.some(({ code }) => code === indicator)) return fail({ code: 'indicator-unknown', indicator });
  const told = toldOfPlan(stores, planId);
  const submissions = submissionsOf(stores, planId, unit, told).map((submission) => ({
    submission,
    readings: stores.submissions.readings(submission.id),
  }));
  const story = { planId, unit, indicator, told, submissions, manual: stores.figures.everManual(planId) };
  const entries = reportsOfPeriod(plan, context.value.period).flatMap((report) => figureHistory({ ...story, report }));
  return ok(latestFirst(entries));
}

const withUnit = ({ units }: PlanContext, unit: string): Result<string, CallError> =>
  units.some(({ code }) => code === unit) ? ok(unit) : fail({ code: 'unit-unknown', unit });

const toldOfPlan = (stores: Stores, planId: string): readonly Told[] =>
  stores.events
    .ofPlan(planId)
    .flatMap(({ event, at, actor, reason }: EventRecord) =>
      event.kind === 'figure-set' || event.kind === 'figure-unset' || isSubmissionEvent(event)
        ? [{ at, actor, reason, event }]
        : [],
    );

/** The unit's, and those that were the unit's until somebody took that back. */
function submissionsOf(stores: Stores, planId: string, unit: string, told: readonly Told[]): readonly Submission[] {
  const retracted = new Set(told.flatMap(({ event }) => (event.kind === 'submission-retracted' ? [event.submissionId] : [])));
  const wasOfUnit = (id: string) => retracted.has(id) && stores.submissions.readings(id).some((reading) => reading.unit === unit);
  return stores.submissions.list(planId).filter((submission) => submission.unit === unit || wasOfUnit(submission.id));
}

/** Of two that happened in the same instant, the one written later comes first. */
const latestFirst = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  entries.toReversed().toSorted((a, b) => b.at.localeCompare(a.at));
