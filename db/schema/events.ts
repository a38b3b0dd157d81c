import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * What happened, by whom and why; append-only. Kinds are open here: a new one must not mean rebuilding this table.
 * No index by plan: nearly all rows are of one or two plans, and every index costs each import a page.
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
  (table) => [check('events_facts_are_an_object', sql`json_type(${table.facts}) = 'object'`)],
);
