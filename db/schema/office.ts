import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Every version of the office's settings; the last one holds. Never changed. */
export const officeSettings = sqliteTable(
  'office_settings',
  {
    number: integer().primaryKey(),
    /** JSON. */
    settings: text().notNull(),
    set_at: text().notNull(),
    actor: text().notNull(),
  },
  (table) => [check('office_settings_settings_are_an_object', sql`json_type(${table.settings}) = 'object'`)],
);

/** Every version of what was chosen for a report; the last one of each report holds. Never changed. */
export const reportOptions = sqliteTable(
  'report_options',
  {
    number: integer().primaryKey(),
    report: text().notNull(),
    /** JSON; what is not in it is as reports begin. */
    options: text().notNull(),
    set_at: text().notNull(),
    actor: text().notNull(),
  },
  (table) => [
    index('report_options_of_a_report').on(table.report, table.number),
    check('report_options_options_are_an_object', sql`json_type(${table.options}) = 'object'`),
  ],
);
