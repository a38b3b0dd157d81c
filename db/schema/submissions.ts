import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { plans } from './plans.ts';

/** One delivery by one unit. What was received never changes; what was made of it is its latest reading. */
export const submissions = sqliteTable(
  'submissions',
  {
    /** Order of arrival. */
    number: integer().primaryKey(),
    id: text().notNull(),
    plan_id: text().notNull(),
    plan_version: integer().notNull(),
    file: text().notNull(),
    sha256: text().notNull(),
    size_in_bytes: integer().notNull(),
    received_at: text().notNull(),
    actor: text().notNull(),
    state: text({ enum: ['waiting', 'standing', 'superseded', 'withdrawn', 'rejected'] }).notNull(),
    mode: text({ enum: ['all', 'supplement'] }).notNull(),
    unit: text(),
    period: text().notNull(),
    basis: text({ enum: ['period', 'cumulative'] }).notNull(),
    /** The latest reading. */
    reading: integer().notNull(),
    /** How it came: a file that is read, or typed by a person; the next four are of typed ones. */
    source: text({ enum: ['file', 'paper', 'telephone'] })
      .notNull()
      .default('file'),
    /** ISO day on which it came to the office. */
    received_on: text(),
    told_by: text(),
    scan_sha256: text(),
    scan_file: text(),
  },
  (table) => [
    uniqueIndex('submissions_id_names_one').on(table.id),
    uniqueIndex('submissions_one_standing_per_unit_and_report')
      .on(table.plan_id, table.unit, table.period, table.basis)
      .where(sql`state = 'standing' AND mode = 'all'`),
    index('submissions_by_unit_and_report').on(table.plan_id, table.unit, table.period, table.basis),
    foreignKey({
      name: 'submissions_belong_to_a_plan',
      columns: [table.plan_id, table.plan_version],
      foreignColumns: [plans.id, plans.version],
    }),
    check('submissions_state_is_known', sql`${table.state} IN ('waiting', 'standing', 'superseded', 'withdrawn', 'rejected')`),
    check('submissions_mode_is_known', sql`${table.mode} IN ('all', 'supplement')`),
    check('submissions_basis_is_known', sql`${table.basis} IN ('period', 'cumulative')`),
    check('submissions_what_stands_names_its_unit', sql`${table.state} <> 'standing' OR ${table.unit} IS NOT NULL`),
    check('submissions_file_is_named_by_its_hash', sql`length(${table.sha256}) = 64 AND ${table.sha256} NOT GLOB '*[^0-9a-f]*'`),
    check('submissions_source_is_known', sql`source IN ('file', 'paper', 'telephone')`),
    check('submissions_typed_ones_name_their_day', sql`(source = 'file') = (received_on IS NULL)`),
    check('submissions_files_were_told_by_nobody', sql`source <> 'file' OR told_by IS NULL`),
    check('submissions_scan_is_named_by_its_hash', sql`length(scan_sha256) = 64 AND scan_sha256 NOT GLOB '*[^0-9a-f]*'`),
    check(
      'submissions_scan_is_whole_and_of_a_typed_one',
      sql`(scan_file IS NULL) = (scan_sha256 IS NULL) AND (source <> 'file' OR scan_file IS NULL)`,
    ),
  ],
);

/** What reading the file gave under the answers given by then; append-only, the first is 1. */
export const submissionReadings = sqliteTable(
  'submission_readings',
  {
    submission: integer().notNull(),
    reading: integer().notNull(),
    plan_version: integer().notNull(),
    unit: text(),
    period: text().notNull(),
    basis: text({ enum: ['period', 'cumulative'] }).notNull(),
    /** JSON, as are issues and questions. */
    answers: text().notNull(),
    issues: text().notNull(),
    questions: text().notNull(),
    figure_count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.submission, table.reading] }),
    foreignKey({
      name: 'submission_readings_belong_to_a_submission',
      columns: [table.submission],
      foreignColumns: [submissions.number],
    }),
    check('submission_readings_basis_is_known', sql`${table.basis} IN ('period', 'cumulative')`),
  ],
);
