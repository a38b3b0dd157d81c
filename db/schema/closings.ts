import { sql } from 'drizzle-orm';
import { blob, check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What a reporting period was closed with, once for each closing; append-only. That and when it happened is told by the events. */
export const closings = sqliteTable(
  'closings',
  {
    number: integer().primaryKey(),
    plan_id: text().notNull(),
    period: text().notNull(),
    /** Who, when, by what decision and why, as JSON: asked for without unpacking the content. */
    note: text().notNull(),
    /** SHA-256 of the content's text. */
    content_hash: text().notNull(),
    /** The closed period as JSON, deflated. */
    content: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    index('closings_of_a_period').on(table.plan_id, table.period),
    check('closings_note_is_json', sql`json_valid(${table.note})`),
    check(
      'closings_content_is_named_by_its_hash',
      sql`length(${table.content_hash}) = 64 AND ${table.content_hash} NOT GLOB '*[^0-9a-f]*'`,
    ),
  ],
);

/** The closing in force of each period that is closed now: a projection of the events that close and reopen. */
export const closedPeriods = sqliteTable(
  'closed_periods',
  {
    plan_id: text().notNull(),
    period: text().notNull(),
    closing: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.period] }),
    foreignKey({ name: 'closed_periods_have_a_closing', columns: [table.closing], foreignColumns: [closings.number] }),
  ],
);
