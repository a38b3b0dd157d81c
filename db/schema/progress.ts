import { sql } from 'drizzle-orm';
import { check, index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What an officer noted of what the plan asks and no report answers: a projection of the events that mark it. */
export const obligationMarks = sqliteTable(
  'obligation_marks',
  {
    plan_id: text().notNull(),
    obligation: text().notNull(),
    unit: text().notNull(),
    state: text({ enum: ['received', 'waiting', 'refused', 'excused'] }).notNull(),
    /** Day on which it came or was done. */
    came_on: text().notNull(),
    held_on: text(),
    note: text(),
    file: text(),
    sha256: text(),
    at: text().notNull(),
    actor: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.obligation, table.unit] }),
    check('obligation_marks_state_is_known', sql`state IN ('received', 'waiting', 'refused', 'excused')`),
    check('obligation_marks_came_on_is_a_day', sql`came_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`),
    check('obligation_marks_held_on_is_a_day', sql`held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`),
    check('obligation_marks_file_is_whole', sql`(file IS NULL) = (sha256 IS NULL)`),
  ],
);

/** Who was reminded of what: a projection of the events that tell of it. */
export const reminders = sqliteTable(
  'reminders',
  {
    id: text().primaryKey(),
    plan_id: text().notNull(),
    unit: text().notNull(),
    obligation: text().notNull(),
    way: text({ enum: ['zalo', 'telephone', 'email', 'letter'] }).notNull(),
    at: text().notNull(),
    actor: text().notNull(),
    /** What the unit said, and what is to be done then. */
    answer: text(),
    next_step: text(),
  },
  (table) => [
    index('reminders_of_a_plan').on(table.plan_id),
    check('reminders_way_is_known', sql`way IN ('zalo', 'telephone', 'email', 'letter')`),
  ],
);
