import type { ManualFigure } from '../figures/figure.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';
import { dayInVietnam } from '../reports/submission-report.ts';
import { assertNever } from '../result.ts';
import { type Deadline, daysAfter, noonOf, ownDeadline } from '../submissions/deadline.ts';
import { isSameReport, reportsOfPeriod } from '../submissions/reports-of-period.ts';
import type { UnitDelivery } from '../submissions/submission-status.ts';
import type { MinimumAnswer } from './minimum-answer.ts';
import type { AskedObligation, ObligationCell, ObligationMark, ObligationState } from './obligation.ts';

const nothing = {
  receivedOn: null,
  daysLate: 0,
  heldOn: null,
  note: null,
  file: null,
  telephoned: 0,
  reached: null,
  reminders: [],
} as const;

export const notAsked = (obligation: string, unit: string): ObligationCell => ({
  ...nothing,
  obligation,
  unit,
  state: 'not-asked',
  dueOn: null,
  extension: null,
});

function extensionOf(deadlines: readonly Deadline[], obligation: string, unit: string): ObligationCell['extension'] {
  const own = ownDeadline(deadlines, obligation, unit);
  return own && { reason: own.reason ?? null };
}

interface ReportFacts {
  readonly plan: Plan;
  readonly period: ReportingPeriod;
  readonly deadlines: readonly Deadline[];
  readonly manual: readonly ManualFigure[];
}

/** How a unit stands with a period's report. */
export function reportCell({ code }: AskedObligation, delivery: UnitDelivery, facts: ReportFacts): ObligationCell {
  const { unit, daysLate, receivedAt, file } = delivery;
  const state = deliveryState(delivery);
  return {
    ...nothing,
    obligation: code,
    unit,
    state,
    dueOn: delivery.dueOn,
    extension: extensionOf(facts.deadlines, code, unit),
    receivedOn: receivedAt === null ? null : dayInVietnam(receivedAt),
    daysLate,
    file,
    telephoned: delivery.state === 'received' ? 0 : toldFigures(unit, facts),
  };
}

function deliveryState({ state, isLate, wasRefused }: UnitDelivery): ObligationState {
  switch (state) {
    case 'received':
      return isLate ? 'late' : 'on-time';
    case 'waiting':
      return 'waiting';
    case 'missing':
      return wasRefused ? 'refused' : isLate ? 'overdue' : 'due';
    default:
      return assertNever(state);
  }
}

/** Indicators for which the telephone stands in. */
function toldFigures(unit: string, { plan, period, manual }: ReportFacts): number {
  const reports = reportsOfPeriod(plan, period);
  const told = manual.filter(
    (figure) => figure.unit === unit && figure.told?.isStandIn === true && reports.some((report) => isSameReport(report, figure)),
  );
  return new Set(told.map(({ indicator }) => indicator)).size;
}

interface MarkedFacts {
  readonly obligation: string;
  readonly unit: string;
  readonly mark: ObligationMark | null;
  readonly dueOn: string | null;
  readonly deadlines: readonly Deadline[];
  readonly now: string;
}

/** How a unit stands with what an officer marks. */
export function markedCell({ obligation, unit, mark, dueOn, deadlines, now }: MarkedFacts): ObligationCell {
  const isThere = mark !== null && mark.state !== 'excused' && mark.state !== 'refused';
  const daysLate = mark?.state === 'excused' ? 0 : daysAfter(isThere ? noonOf(mark.on) : now, dueOn);
  return {
    ...nothing,
    obligation,
    unit,
    state: markedState(mark, daysLate > 0),
    dueOn,
    extension: extensionOf(deadlines, obligation, unit),
    receivedOn: isThere ? mark.on : null,
    daysLate,
    heldOn: mark?.heldOn ?? null,
    note: mark?.note ?? null,
    file: mark?.file?.name ?? null,
  };
}

function markedState(mark: ObligationMark | null, isLate: boolean): ObligationState {
  if (mark === null) return isLate ? 'overdue' : 'due';
  switch (mark.state) {
    case 'received':
      return isLate ? 'late' : 'on-time';
    case 'waiting':
      return 'waiting';
    case 'refused':
      return 'refused';
    case 'excused':
      return 'not-asked';
    default:
      return assertNever(mark.state);
  }
}

/** How a unit stands with a minimum that its figures tell of: done as soon as they reach it, whatever comes later in the year. */
export function minimumCell(
  { unit, indicator, state, reached }: MinimumAnswer,
  { dueOn, deadlines, now }: { dueOn: string | null; deadlines: readonly Deadline[]; now: string },
): ObligationCell {
  const daysLate = state === 'reached' ? 0 : daysAfter(now, dueOn);
  return {
    ...nothing,
    obligation: indicator,
    unit: unit.code,
    state: minimumState(state, daysLate > 0),
    dueOn,
    extension: extensionOf(deadlines, indicator, unit.code),
    daysLate,
    reached,
  };
}

function minimumState(state: MinimumAnswer['state'], isLate: boolean): ObligationState {
  switch (state) {
    case 'reached':
      return 'on-time';
    case 'in-review':
      return 'waiting';
    case 'short':
    case 'silent':
      return isLate ? 'overdue' : 'due';
    default:
      return assertNever(state);
  }
}
