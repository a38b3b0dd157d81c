import { z } from 'zod';
import type { CalendarEntry } from '../domain/progress/deadline-calendar.ts';
import type { ObligationMark } from '../domain/progress/obligation.ts';
import type { Overview } from '../domain/progress/overview.ts';
import type { Owed } from '../domain/progress/owed.ts';
import type { ProgressBoard } from '../domain/progress/progress-board.ts';
import { reminderWays } from '../domain/progress/reminder.ts';
import type { Result } from '../domain/result.ts';
import type { Deadline, DeadlineChange } from '../domain/submissions/deadline.ts';
import type { CallError } from './errors.ts';
import { id, method, nothing, ofPlan, report } from './method.ts';

const day = z.iso.date();
const words = z.string().trim().min(1).max(2000).nullable().default(null);
const place = z.object({ obligation: id, unit: id });
const file = z.object({ name: id, sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const mark = z.object({
  state: z.enum(['received', 'waiting', 'refused', 'excused']),
  on: day,
  heldOn: day.nullable().default(null),
  note: words,
  file: file.nullable().default(null),
});
const deadline = z.object({ period: id, unit: id.nullable(), dueOn: day.nullable(), reason: words });
/** With an `id` one that is there gets another answer and next step. */
const reminder = place.extend({ id: id.optional(), way: z.enum(reminderWays), answer: words, nextStep: words });

/** The board on a day; `period` is on it whether the plan asks for its report or not. */
export interface PlanProgress extends ProgressBoard {
  /** The plan's. */
  readonly year: number;
  /** ISO day in Vietnam. */
  readonly today: string;
  /** The earliest first. */
  readonly calendar: readonly CalendarEntry[];
}

/** What is noted of an obligation; null for nothing. */
export interface MarkChange extends Pick<ObligationMark, 'obligation' | 'unit'> {
  readonly mark: Pick<ObligationMark, 'state' | 'on' | 'heldOn' | 'note' | 'file'> | null;
}

/** A deadline of the office with who set it, when. */
export interface SetDeadline extends Deadline {
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
}

/** A unit that owes something, with a text that can be sent to it. */
export interface ReminderText extends Owed {
  readonly text: string;
}

/** Tiến độ, hạn nộp, nhắc việc, tổng quan. */
export const progressMethods = {
  'progress.get': method<Result<PlanProgress, CallError>>()(ofPlan.extend({ period: id.nullable().default(null) })),
  /** Notes what came, or takes it back; `former` brings back what was noted before. */
  'obligations.mark': method<Result<{ changed: number; former: readonly MarkChange[] }, CallError>>()(
    z.object({ planId: id, changes: z.array(place.extend({ mark: mark.nullable() })).max(10_000), reason: words }),
  ),
  /** Keeps what came with an obligation (a plan, a list …). */
  'obligations.keepFile': method<Result<{ name: string; sha256: string }, CallError>>()(z.object({ file: id })),
  /** For all units (null) or one, over the plan's own; `dueOn` null takes the office's back. `former` undoes it. */
  'deadlines.set': method<Result<{ changed: number; former: readonly DeadlineChange[] }, CallError>>()(
    z.object({ planId: id, changes: z.array(deadline).min(1).max(10_000) }),
  ),
  'deadlines.list': method<Result<readonly SetDeadline[], CallError>>()(ofPlan),
  'reminders.keep': method<Result<{ ids: readonly string[] }, CallError>>()(
    z.object({ planId: id, reminders: z.array(reminder).min(1).max(10_000) }),
  ),
  'reminders.remove': method<Result<{ removed: number }, CallError>>()(z.object({ planId: id, ids: z.array(id).max(10_000) })),
  /** A text for each unit that owes the obligation, those that are latest first. */
  'reminders.texts': method<Result<readonly ReminderText[], CallError>>()(z.object({ planId: id, obligation: id })),
  /** The same units as an official list. */
  'reminders.export': method<Result<{ file: string; rows: number }, CallError>>()(
    z.object({ planId: id, obligation: id, file: id }),
  ),
  'overview.get': method<Result<Overview, CallError>>()(report),
  /** Null where nobody ever made one. */
  'data.lastBackup': method<{ last: { at: string; file: string } | null }>()(nothing),
} as const;
