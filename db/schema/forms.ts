import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { plans } from './plans.ts';

/** Forms that the office laid out otherwise than they begin: a projection of the events that tell of it. */
export const reportForms = sqliteTable(
  'report_forms',
  {
    plan_id: text().notNull(),
    period: text().notNull(),
    /** JSON. */
    form: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.period] }),
    check('report_forms_form_is_an_object', sql`json_type(${table.form}) = 'object'`),
  ],
);

/** What stood in each form that was made for a unit, for comparing what comes back. Never changed. */
export const sentForms = sqliteTable(
  'sent_forms',
  {
    number: integer().primaryKey(),
    plan_id: text().notNull(),
    plan_version: integer().notNull(),
    unit: text().notNull(),
    period: text().notNull(),
    basis: text().notNull(),
    columns: text().notNull(),
    /** Fingerprint of all that was filled in. */
    reference: text().notNull(),
    /** JSON: what stood over the columns. */
    headings: text().notNull(),
    /** JSON: the locked cells of each row, as printed. */
    rows: text().notNull(),
    sent_at: text().notNull(),
    actor: text().notNull(),
  },
  (table) => [
    foreignKey({
      name: 'sent_forms_are_of_a_version_of_a_plan',
      columns: [table.plan_id, table.plan_version],
      foreignColumns: [plans.id, plans.version],
    }),
    index('sent_forms_of_a_unit_and_period').on(table.plan_id, table.period, table.unit),
    check('sent_forms_basis_is_known', sql`${table.basis} IN ('period', 'cumulative')`),
    check(
      'sent_forms_headings_and_rows_are_lists',
      sql`json_type(${table.headings}) = 'array' AND json_type(${table.rows}) = 'array'`,
    ),
  ],
);
