import { sql } from 'drizzle-orm';
import { check, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Forms that are not finished, one for each report; unit '' is one for which none has been chosen. */
export const drafts = sqliteTable(
  'drafts',
  {
    plan_id: text().notNull(),
    period: text().notNull(),
    unit: text().notNull(),
    /** JSON: what was typed, how it came, its scan. */
    report: text().notNull(),
    saved_at: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.period, table.unit] }),
    check('drafts_report_is_an_object', sql`json_type(${table.report}) = 'object'`),
  ],
);
