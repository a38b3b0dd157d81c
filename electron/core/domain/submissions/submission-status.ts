import type { Plan } from '../plan/plan.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';
import type { PlanUnit } from '../units/unit.ts';
import { isAskedForReport } from './asked-for-report.ts';
import { type Deadline, daysAfter, dueOn, noonOf } from './deadline.ts';
import { isSameReport, reportsOfPeriod } from './reports-of-period.ts';
import type { Submission } from './submission.ts';
import { isTyped } from './typed-report.ts';

/** What the state of delivery follows from. `now` is an ISO instant. */
export interface StatusQuestion {
  readonly plan: Pick<Plan, 'year' | 'emulationPeriods' | 'reportingDeadlines' | 'indicators'>;
  readonly period: ReportingPeriod;
  readonly units: readonly PlanUnit[];
  readonly submissions: readonly Submission[];
  readonly deadlines: readonly Deadline[];
  readonly now: string;
}

/** Whether one unit's report is in, for the period asked about. */
export interface UnitDelivery {
  readonly unit: string;
  readonly name: string;
  readonly state: 'received' | 'waiting' | 'missing';
  readonly isLate: boolean;
  /** Whole days after the deadline, of what came in or until now; 0 in time. */
  readonly daysLate: number;
  /** ISO day; the unit's own where it has one. */
  readonly dueOn: string | null;
  /** Nothing stands or waits, and what was sent last was refused. */
  readonly wasRefused: boolean;
  readonly receivedAt: string | null;
  readonly file: string | null;
  /** How many times it was sent. */
  readonly deliveries: number;
  /** Issues of level error and warning. */
  readonly issues: number;
}

/** Tình hình nộp: every unit that is to report, and whether it has. */
export function submissionStatus(question: StatusQuestion) {
  const units = question.units.filter((unit) => isAskedForReport(unit, question)).map((unit) => delivery(unit, question));
  return {
    expected: units.length,
    received: units.filter(({ state }) => state === 'received').length,
    dueOn: deadlineOf(question, null),
    units,
  };
}

function delivery(unit: PlanUnit, question: StatusQuestion): UnitDelivery {
  const sent = sentBy(unit.code, question);
  const standing = sent.filter(({ state }) => state === 'standing').at(-1);
  const last = standing ?? sent.filter(({ state }) => state === 'waiting').at(-1);
  const received = last === undefined ? null : arrivedAt(last);
  const due = deadlineOf(question, unit.code);
  const daysLate = daysAfter(received ?? question.now, due);
  return {
    unit: unit.code,
    name: unit.name,
    state: standing ? 'received' : last ? 'waiting' : 'missing',
    isLate: daysLate > 0,
    daysLate,
    dueOn: due,
    wasRefused: last === undefined && sent.at(-1)?.state === 'rejected',
    receivedAt: received,
    file: last?.file ?? null,
    deliveries: sent.filter(({ state }) => state !== 'rejected').length,
    issues: last?.issues.filter(({ severity }) => severity !== 'note').length ?? 0,
  };
}

/** Paper may lie for days before somebody types it: noon of the day it came, in Vietnam. */
const arrivedAt = ({ source, receivedAt }: Submission): string => (isTyped(source) ? noonOf(source.receivedOn) : receivedAt);

function sentBy(unit: string, { plan, period, submissions }: StatusQuestion): readonly Submission[] {
  const reports = reportsOfPeriod(plan, period);
  return submissions
    .filter((submission) => submission.unit === unit && reports.some((report) => isSameReport(report, submission)))
    .toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt));
}

/** The unit's own deadline before the one for all, the office's before the plan's; the latest set holds. */
export function deadlineOf(
  { plan, period, deadlines }: Pick<StatusQuestion, 'plan' | 'period' | 'deadlines'>,
  unit: string | null,
): string | null {
  const planned = plan.reportingDeadlines.find(({ periodCode }) => periodCode === period.code)?.dueOn;
  return dueOn(deadlines, period.code, unit, planned ?? null);
}
