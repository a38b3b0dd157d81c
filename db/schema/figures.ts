import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { submissionReadings, submissions } from './submissions.ts';

/**
 * An amount: a count is a numerator alone, a ratio has a denominator too. Integers scaled by the indicator's decimals.
 * `particulars` is JSON for what few figures have: counts by category, or why a figure needs review.
 */
const amount = {
  numerator: integer(),
  denominator: integer(),
  yes_no: integer(),
  particulars: text(),
};

const value = {
  state: text({ enum: ['reported', 'not-applicable', 'not-due', 'not-reported', 'needs-review'] }).notNull(),
  ...amount,
};

/** The cell a figure was read from. The submission says which file. */
const cell = { sheet: text(), cell: text(), denominator_cell: text(), raw: text() };

const amountsGiven = sql`(numerator IS NOT NULL) + (yes_no IS NOT NULL) + (particulars IS NOT NULL)`;

/**
 * Nothing but a reported figure (or one sent before it is due) has an amount, and it has exactly one.
 * One CASE with the commonest state first: it is asked of every row that an import writes.
 */
const amountFitsState = sql`CASE state WHEN 'reported' THEN ${amountsGiven} = 1 WHEN 'not-reported' THEN ${amountsGiven} = 0 WHEN 'not-applicable' THEN ${amountsGiven} = 0 WHEN 'needs-review' THEN coalesce(numerator, yes_no) IS NULL AND particulars IS NOT NULL WHEN 'not-due' THEN ${amountsGiven} <= 1 ELSE 0 END`;

const denominatorHasNumerator = sql`denominator IS NULL OR numerator IS NOT NULL`;

const yesOrNo = sql`yes_no IN (0, 1)`;

const cellIsWhole = sql`(sheet IS NULL) = (cell IS NULL) AND (sheet IS NULL) = (raw IS NULL)`;

/** Figures as read; append-only, in the order of the reading. STRICT, WITHOUT ROWID (see the README). */
export const submissionFigures = sqliteTable(
  'submission_figures',
  {
    submission: integer().notNull(),
    reading: integer().notNull(),
    position: integer().notNull(),
    indicator: text().notNull(),
    ...value,
    ...cell,
    note: text(),
  },
  (table) => [
    primaryKey({ columns: [table.submission, table.reading, table.position] }),
    foreignKey({
      name: 'submission_figures_belong_to_a_reading',
      columns: [table.submission, table.reading],
      foreignColumns: [submissionReadings.submission, submissionReadings.reading],
    }),
    check('submission_figures_amount_fits_the_state', amountFitsState),
    check('submission_figures_denominator_has_a_numerator', denominatorHasNumerator),
    check('submission_figures_answer_is_yes_or_no', yesOrNo),
    check('submission_figures_cell_is_whole', cellIsWhole),
  ],
);

/** Figures by hand and corrections; append-only. The latest for its unit, indicator and report holds. */
export const manualFigures = sqliteTable(
  'manual_figures',
  {
    number: integer().primaryKey(),
    plan_id: text().notNull(),
    period: text().notNull(),
    basis: text({ enum: ['period', 'cumulative'] }).notNull(),
    unit: text().notNull(),
    indicator: text().notNull(),
    ...amount,
    raw: text().notNull(),
    reason: text().notNull(),
    actor: text().notNull(),
    at: text().notNull(),
    /** Day of the call and who was on the line, where it was told by telephone. */
    told_on: text(),
    told_by: text(),
    /** The unit had sent nothing of it: it stands until the unit's own does. */
    is_stand_in: integer().default(0).notNull(),
    /** The document that it rests on, its number and day in words, and the copy of it that was kept. */
    evidence_document: text(),
    evidence_file: text(),
    evidence_sha256: text(),
  },
  (table) => [
    index('manual_figures_of_a_plan').on(table.plan_id),
    check('manual_figures_basis_is_known', sql`basis IN ('period', 'cumulative')`),
    check('manual_figures_give_one_amount', sql`${amountsGiven} = 1`),
    check('manual_figures_denominator_has_a_numerator', denominatorHasNumerator),
    check('manual_figures_answer_is_yes_or_no', yesOrNo),
    check('manual_figures_told_on_is_a_day', sql`told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`),
    check('manual_figures_only_calls_are_told_by_somebody', sql`told_on IS NOT NULL OR told_by IS NULL`),
    check('manual_figures_only_calls_stand_in', sql`is_stand_in = 0 OR (is_stand_in = 1 AND told_on IS NOT NULL)`),
    check('manual_figures_evidence_file_is_of_a_document', sql`evidence_document IS NOT NULL OR evidence_file IS NULL`),
    check('manual_figures_evidence_file_is_whole', sql`(evidence_file IS NULL) = (evidence_sha256 IS NULL)`),
  ],
);

/** Figures by hand that a person took back; append-only, each once. The one set before it holds again. */
export const takenBackFigures = sqliteTable(
  'taken_back_figures',
  {
    figure: integer().primaryKey(),
    reason: text(),
    actor: text().notNull(),
    at: text().notNull(),
  },
  (table) => [
    foreignKey({ name: 'taken_back_figures_were_set', columns: [table.figure], foreignColumns: [manualFigures.number] }),
  ],
);

/**
 * What counts now: a projection, rebuilt from the rest at any time. STRICT, WITHOUT ROWID (see the README);
 * its key is in the order in which tables ask for it and in which a report is replaced.
 */
export const standingFigures = sqliteTable(
  'standing_figures',
  {
    plan_id: text().notNull(),
    period: text().notNull(),
    basis: text({ enum: ['period', 'cumulative'] }).notNull(),
    unit: text().notNull(),
    indicator: text().notNull(),
    ...value,
    submission: integer(),
    ...cell,
    note: text(),
    /** JSON for the few figures that a person gave or corrected: who, and the unit's own value. */
    by_person: text(),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.period, table.basis, table.unit, table.indicator] }),
    foreignKey({
      name: 'standing_figures_come_from_a_submission',
      columns: [table.submission],
      foreignColumns: [submissions.number],
    }),
    check('standing_figures_basis_is_known', sql`basis IN ('period', 'cumulative')`),
    check('standing_figures_amount_fits_the_state', amountFitsState),
    check('standing_figures_denominator_has_a_numerator', denominatorHasNumerator),
    check('standing_figures_answer_is_yes_or_no', yesOrNo),
    check('standing_figures_cell_is_whole', sql`${cellIsWhole} AND (submission IS NULL) = (sheet IS NULL)`),
  ],
);
