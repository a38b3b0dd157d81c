import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What happened, by whom and why; append-only. Kinds are open here: a new one must not mean rebuilding this table.
 * After ten years nine rows in ten are of other plans than the one asked for.
 */
export const events = sqliteTable(
  'events',
  {
    number: integer().primaryKey(),
    at: text().notNull(),
    actor: text().notNull(),
    reason: text(),
    kind: text().notNull(),
    plan_id: text().notNull(),
    /** JSON of the event without kind and plan. */
    facts: text().notNull(),
  },
  (table) => [
    index('events_of_a_plan').on(table.plan_id),
    index('events_that_remember_a_spelling').on(table.kind).where(sql`kind = 'alias-remembered'`),
    check('events_facts_are_an_object', sql`json_type(${table.facts}) = 'object'`),
  ],
);
