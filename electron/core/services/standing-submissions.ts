import type { Basis } from '../domain/plan/reporting-period.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { inOrderOfStanding, type SubmissionEvent, submissionHistory } from '../domain/submissions/submission-history.ts';
import type { DomainEvent, Stores } from './ports.ts';

/** One unit's report in a plan. */
export interface UnitReport {
  readonly planId: string;
  readonly unit: string | null;
  readonly period: string;
  readonly basis: Basis;
}

/** Every submission of a plan as its events leave it. */
export const historyOfPlan = (stores: Stores, planId: string) =>
  submissionHistory(stores.events.ofPlan(planId).flatMap(({ event }) => (isSubmissionEvent(event) ? [event] : [])));

export const isSubmissionEvent = (event: DomainEvent): event is Extract<DomainEvent, SubmissionEvent> =>
  event.kind.startsWith('submission-');

/** What stands for a unit and report, in the order in which it came to stand. */
export function standingOfReport(stores: Stores, { planId, unit, period, basis }: UnitReport): readonly Submission[] {
  if (unit === null) return [];
  const standing = stores.submissions.ofReport(planId, unit, { period, basis }).filter(({ state }) => state === 'standing');
  return standing.length < 2 ? standing : inOrderOfStanding(historyOfPlan(stores, planId), standing);
}
