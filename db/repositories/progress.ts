import type { ObligationMark } from '#core/domain/progress/obligation.ts';
import type { Reminder } from '#core/domain/progress/reminder.ts';
import type { ProgressStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { obligationMarks, reminders } from '../schema/index.ts';

type MarkRow = typeof obligationMarks.$inferSelect;
type ReminderRow = typeof reminders.$inferSelect;

/** What officers noted of obligations, and who was reminded. */
export function progressStore(database: Database): ProgressStore {
  return {
    marks: (planId) =>
      database
        .statement<[string], MarkRow>('SELECT * FROM obligation_marks WHERE plan_id = ? ORDER BY obligation, unit')
        .all(planId)
        .map(toMark),
    mark: (planId, mark) => keepMark(database, planId, mark),
    unmark: (planId, { obligation, unit }) => {
      database
        .statement('DELETE FROM obligation_marks WHERE plan_id = ? AND obligation = ? AND unit = ?')
        .run(planId, obligation, unit);
    },
    reminders: (planId) =>
      database
        .statement<[string], ReminderRow>('SELECT * FROM reminders WHERE plan_id = ? ORDER BY at, id')
        .all(planId)
        .map(toReminder),
    keepReminder: (planId, reminder) => {
      database
        .statement(
          `INSERT INTO reminders (id, plan_id, unit, obligation, way, at, actor, answer, next_step)
           VALUES (@id, @planId, @unit, @obligation, @way, @at, @actor, @answer, @nextStep)
           ON CONFLICT DO UPDATE SET answer = excluded.answer, next_step = excluded.next_step`,
        )
        .run({ ...reminder, planId });
    },
    removeReminder: (planId, id) => {
      database.statement('DELETE FROM reminders WHERE plan_id = ? AND id = ?').run(planId, id);
    },
  };
}

function keepMark(database: Database, planId: string, { file, ...mark }: ObligationMark): void {
  database
    .statement(
      `INSERT INTO obligation_marks (plan_id, obligation, unit, state, came_on, held_on, note, file, sha256, at, actor)
       VALUES (@planId, @obligation, @unit, @state, @on, @heldOn, @note, @file, @sha256, @at, @actor)
       ON CONFLICT DO UPDATE SET state = excluded.state, came_on = excluded.came_on, held_on = excluded.held_on,
         note = excluded.note, file = excluded.file, sha256 = excluded.sha256, at = excluded.at, actor = excluded.actor`,
    )
    .run({ ...mark, planId, file: file?.name ?? null, sha256: file?.sha256 ?? null });
}

const toMark = (row: MarkRow): ObligationMark => ({
  obligation: row.obligation,
  unit: row.unit,
  state: row.state,
  on: row.came_on,
  heldOn: row.held_on,
  note: row.note,
  file: row.file === null || row.sha256 === null ? null : { name: row.file, sha256: row.sha256 },
  at: row.at,
  actor: row.actor,
});

const toReminder = (row: ReminderRow): Reminder => ({
  id: row.id,
  unit: row.unit,
  obligation: row.obligation,
  way: row.way,
  at: row.at,
  actor: row.actor,
  answer: row.answer,
  nextStep: row.next_step,
});
