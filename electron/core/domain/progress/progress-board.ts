import type { ManualFigure } from '../figures/figure.ts';
import type { Plan } from '../plan/plan.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import { findReportingPeriod } from '../plan/reporting-periods.ts';
import { assertNever } from '../result.ts';
import { type Deadline, dueOn } from '../submissions/deadline.ts';
import type { Submission } from '../submissions/submission.ts';
import { submissionStatus } from '../submissions/submission-status.ts';
import { isReportingUnit, type PlanUnit } from '../units/unit.ts';
import { askedObligations } from './asked-obligations.ts';
import { existsFor, namedUnits } from './asked-units.ts';
import type { MinimumAnswer } from './minimum-answer.ts';
import {
  type AskedObligation,
  isDone,
  isOwed,
  type ObligationCell,
  type ObligationMark,
  type ObligationState,
} from './obligation.ts';
import { markedCell, minimumCell, notAsked, reportCell } from './obligation-cell.ts';
import type { Reminder } from './reminder.ts';

/** Everything that the board follows from. `now` is an ISO instant. */
export interface BoardQuestion {
  /** Of the plan, the first one first; the last is in force. */
  readonly versions: readonly Plan[];
  readonly units: readonly PlanUnit[];
  readonly submissions: readonly Submission[];
  readonly deadlines: readonly Deadline[];
  readonly marks: readonly ObligationMark[];
  /** How units stand with the plan's minimums. */
  readonly minimums: readonly MinimumAnswer[];
  /** Figures by hand that hold. */
  readonly manual: readonly ManualFigure[];
  /** Oldest first. */
  readonly reminders: readonly Reminder[];
  /** A period that is shown whether the plan asks for its report or not. */
  readonly period: string | null;
  readonly now: string;
}

export interface BoardObligation extends AskedObligation {
  /** ISO day, inclusive: the office's for all units, else the plan's. */
  readonly dueOn: string | null;
  /** Units of which it is asked, and how they stand; done + waiting + owed = asked. */
  readonly asked: number;
  readonly done: number;
  readonly late: number;
  readonly waiting: number;
  readonly owed: number;
  readonly overdue: number;
  readonly refused: number;
}

export type BoardUnit = Pick<PlanUnit, 'code' | 'name' | 'kind' | 'kindLabel'>;

/** Bảng tiến độ: units by what the plan asks of them. */
export interface ProgressBoard {
  readonly obligations: readonly BoardObligation[];
  readonly units: readonly BoardUnit[];
  /** One for each unit and obligation, unit by unit. */
  readonly cells: readonly ObligationCell[];
}

/** How every unit stands with everything that the plan asks, on this day. */
export function progressBoard(question: BoardQuestion): ProgressBoard {
  const asked = askedObligations(question.versions, wantedPeriods(question));
  const units = boardUnits(question);
  const columns = asked.map((obligation) => cellsOf(obligation, units, question));
  return {
    obligations: asked.map((obligation, index) => counted(obligation, columns[index] ?? [], question.deadlines)),
    units: units.map(({ code, name, kind, kindLabel }) => ({ code, name, kind, kindLabel })),
    cells: units.flatMap((_, row) => columns.flatMap((column) => column[row] ?? [])),
  };
}

/** Periods that are looked at, or that somebody set a deadline for or reported on. */
const wantedPeriods = ({ deadlines, submissions, period: chosen }: BoardQuestion): ReadonlySet<string> =>
  new Set([
    ...(chosen === null ? [] : [chosen]),
    ...deadlines.map(({ period }) => period),
    ...submissions.filter(({ state }) => state === 'standing' || state === 'waiting').map(({ period }) => period),
  ]);

/** Units that report, and whoever else answers for a minimum. */
function boardUnits({ units, minimums }: BoardQuestion): readonly PlanUnit[] {
  const others = new Map(minimums.filter(({ unit }) => !isReportingUnit(unit)).map(({ unit }) => [unit.code, unit]));
  return [...units.filter(isReportingUnit), ...others.values()];
}

type Column = readonly ObligationCell[];

/** One obligation's cells, in the order of the units. */
function cellsOf(obligation: AskedObligation, units: readonly PlanUnit[], question: BoardQuestion): Column {
  const cellOf = cellMaker(obligation, units, question);
  const reminded = question.reminders.filter((reminder) => reminder.obligation === obligation.code);
  return units.map((unit) => {
    const cell = cellOf(unit);
    const reminders = reminded.filter((reminder) => reminder.unit === unit.code);
    return reminders.length === 0 ? cell : { ...cell, reminders };
  });
}

function cellMaker(obligation: AskedObligation, units: readonly PlanUnit[], question: BoardQuestion) {
  switch (obligation.kind) {
    case 'report':
      return reportCells(obligation, units, question);
    case 'minimum':
      return minimumCells(obligation, question);
    case 'dated':
    case 'registration':
      return markedCells(obligation, units, question);
    default:
      return assertNever(obligation.kind);
  }
}

/** By the same rule as the list of who has reported. */
function reportCells(obligation: AskedObligation, units: readonly PlanUnit[], question: BoardQuestion) {
  const { submissions, deadlines, manual, now } = question;
  const plan = inForce(question);
  const period = findReportingPeriod(plan, obligation.code);
  if (period === null) throw new Error(`no period ${obligation.code}`);
  const status = submissionStatus({ plan, period, units, submissions, deadlines, now });
  const deliveries = new Map(status.units.map((delivery) => [delivery.unit, delivery]));
  return ({ code }: PlanUnit): ObligationCell => {
    const delivery = deliveries.get(code);
    return delivery ? reportCell(obligation, delivery, { plan, period, deadlines, manual }) : notAsked(obligation.code, code);
  };
}

function markedCells(obligation: AskedObligation, units: readonly PlanUnit[], question: BoardQuestion) {
  const { marks, deadlines, now } = question;
  const named = new Set(namedUnits(obligation, units).map(({ code }) => code));
  const marked = new Map(marks.filter((mark) => mark.obligation === obligation.code).map((mark) => [mark.unit, mark]));
  const year = daysOf(inForce(question));
  return (unit: PlanUnit): ObligationCell => {
    const mark = marked.get(unit.code) ?? null;
    const due = dueOn(deadlines, obligation.code, unit.code, obligation.plannedOn);
    const isAsked = named.has(unit.code) && existsFor(unit, due, year);
    // What a unit did without being asked is shown all the same.
    if (!isAsked && mark === null) return notAsked(obligation.code, unit.code);
    return markedCell({ obligation: obligation.code, unit: unit.code, mark, dueOn: due, deadlines, now });
  };
}

function minimumCells(obligation: AskedObligation, { minimums, deadlines, now }: BoardQuestion) {
  const answers = minimums.filter(({ indicator }) => indicator === obligation.code);
  return ({ code }: PlanUnit): ObligationCell => {
    const answer = answers.find(({ unit }) => unit.code === code);
    const due = dueOn(deadlines, obligation.code, code, obligation.plannedOn);
    return answer ? minimumCell(answer, { dueOn: due, deadlines, now }) : notAsked(obligation.code, code);
  };
}

function inForce({ versions }: BoardQuestion): Plan {
  const plan = versions.at(-1);
  if (plan === undefined) throw new Error('a board without a plan');
  return plan;
}

const daysOf = ({ year }: Plan): DaySpan => ({ from: `${year}-01-01`, to: `${year}-12-31` });

function counted(obligation: AskedObligation, cells: Column, deadlines: readonly Deadline[]): BoardObligation {
  const asked = cells.filter(({ state }) => state !== 'not-asked');
  const count = (is: (state: ObligationState) => boolean) => asked.filter(({ state }) => is(state)).length;
  return {
    ...obligation,
    dueOn: dueOn(deadlines, obligation.code, null, obligation.plannedOn),
    asked: asked.length,
    done: count(isDone),
    late: count((state) => state === 'late'),
    waiting: count((state) => state === 'waiting'),
    owed: count(isOwed),
    overdue: asked.filter(({ state, daysLate }) => isOwed(state) && daysLate > 0).length,
    refused: count((state) => state === 'refused'),
  };
}
