import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Every version of every plan; append-only. When a version was loaded, and by whom, is told by its event. */
export const plans = sqliteTable(
  'plans',
  {
    id: text().notNull(),
    version: integer().notNull(),
    /** The plan as JSON with sorted keys, so that equal plans are equal texts. */
    content: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.version] }),
    check('plans_versions_count_from_one', sql`${table.version} >= 1`),
    check('plans_content_is_json', sql`json_valid(${table.content})`),
  ],
);

/** Deadlines set by the office, over the plan's own: a projection of their events. */
export const deadlines = sqliteTable(
  'deadlines',
  {
    plan_id: text().notNull(),
    /** Of a reporting period, or of another obligation, by its code. */
    period: text().notNull(),
    /** Empty: for all units. */
    unit: text().notNull(),
    due_on: text().notNull(),
    reason: text(),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.period, table.unit] }),
    check('deadlines_are_days', sql`${table.due_on} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`),
  ],
);

/** Plans that were begun by mistake and taken away: a projection of the events that do so and bring them back. */
export const removedPlans = sqliteTable('removed_plans', { plan_id: text().primaryKey() });
