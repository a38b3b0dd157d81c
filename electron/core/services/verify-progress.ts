import type { ObligationMark } from '../domain/progress/obligation.ts';
import type { Reminder } from '../domain/progress/reminder.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { Deadline } from '../domain/submissions/deadline.ts';
import type { EventRecord } from './domain-event.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** Deadlines, marks and reminders that are stored and should not be, should be and are not, or are not the same. */
export function verifyProgress(stores: Stores, planId: string): readonly VerifyProblem[] {
  const told = stores.events.ofPlan(planId);
  const deadlines = differing(deadlinesTold(told), stores.plans.deadlines(planId), ({ period, unit }) => `${period} ${unit}`);
  const marks = differing(marksTold(told), stores.progress.marks(planId), ({ obligation, unit }) => `${obligation} ${unit}`);
  const reminders = differing(remindersTold(told), stores.progress.reminders(planId), ({ id }) => id);
  return [
    ...deadlines.map(({ period, unit }): VerifyProblem => ({ kind: 'deadline-differs', planId, obligation: period, unit })),
    ...marks.map(({ obligation, unit }): VerifyProblem => ({ kind: 'mark-differs', planId, obligation, unit })),
    ...reminders.map(({ id }): VerifyProblem => ({ kind: 'reminder-differs', planId, reminderId: id })),
  ];
}

function differing<T>(expected: readonly T[], stored: readonly T[], name: (one: T) => string): readonly T[] {
  const wanted = new Map(expected.map((one) => [name(one), one]));
  const found = new Map(stored.map((one) => [name(one), one]));
  return [...new Map([...wanted, ...found])].flatMap(([key, one]) => (isSameValue(wanted.get(key), found.get(key)) ? [] : [one]));
}

function deadlinesTold(told: readonly EventRecord[]): readonly Deadline[] {
  const standing = new Map<string, Deadline>();
  for (const { event, reason } of told) {
    if (event.kind !== 'deadline-set') continue;
    const { period, unit, dueOn } = event;
    if (dueOn === null) standing.delete(`${period} ${unit}`);
    else standing.set(`${period} ${unit}`, { period, unit, dueOn, reason });
  }
  return [...standing.values()];
}

function marksTold(told: readonly EventRecord[]): readonly ObligationMark[] {
  const standing = new Map<string, ObligationMark>();
  for (const { event, at, actor } of told) {
    if (event.kind !== 'obligation-marked') continue;
    const { obligation, unit, mark } = event;
    if (mark === null) standing.delete(`${obligation} ${unit}`);
    else standing.set(`${obligation} ${unit}`, { obligation, unit, ...mark, at, actor });
  }
  return [...standing.values()];
}

function remindersTold(told: readonly EventRecord[]): readonly Reminder[] {
  const standing = new Map<string, Reminder>();
  for (const { event } of told) {
    if (event.kind === 'unit-reminded') standing.set(event.reminder.id, event.reminder);
    if (event.kind === 'reminder-removed') standing.delete(event.reminderId);
  }
  return [...standing.values()];
}
