import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { units } from './units.ts';

/**
 * Answers kept for the next report of the same unit and layout: a projection of the events that keep and remove them.
 * `unit` is the unit under its name and kind, so that next year's plan finds them too.
 */
export const rememberedAnswers = sqliteTable(
  'remembered_answers',
  {
    number: integer().primaryKey(),
    id: text().notNull(),
    unit: integer().notNull(),
    plan_id: text().notNull(),
    /** SHA-256 of the headings and labels. */
    layout: text().notNull(),
    /** What it is about, as JSON with its keys in one order. */
    subject: text().notNull(),
    question: text().notNull(),
    wording: text().notNull(),
    answer: text().notNull(),
    measure_id: text(),
    basis: text({ enum: ['period', 'cumulative'] }).notNull(),
    given_at: text().notNull(),
    actor: text().notNull(),
  },
  (table) => [
    foreignKey({ name: 'remembered_answers_belong_to_a_unit', columns: [table.unit], foreignColumns: [units.number] }),
    uniqueIndex('remembered_answers_id_names_one').on(table.id),
    uniqueIndex('remembered_answers_are_kept_once').on(table.unit, table.layout, table.subject),
    check('remembered_answers_basis_is_known', sql`${table.basis} IN ('period', 'cumulative')`),
    check('remembered_answers_subject_is_an_object', sql`json_type(${table.subject}) = 'object'`),
    check('remembered_answers_layout_is_a_hash', sql`length(${table.layout}) = 64 AND ${table.layout} NOT GLOB '*[^0-9a-f]*'`),
  ],
);
