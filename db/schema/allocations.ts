import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { plans } from './plans.ts';
import { planUnits } from './units.ts';

/**
 * When, by whom, why and by which decision targets were allocated: said once for all that were together.
 * A change by several decisions has a row for each; rows stay when their targets have been replaced.
 */
export const allocationChanges = sqliteTable(
  'allocation_changes',
  {
    number: integer().primaryKey(),
    plan_id: text().notNull(),
    /** Under which it was allocated. */
    plan_version: integer().notNull(),
    decision_number: text(),
    decision_signed_on: text(),
    at: text().notNull(),
    actor: text().notNull(),
    reason: text(),
  },
  (table) => [
    foreignKey({
      name: 'allocation_changes_belong_to_a_plan',
      columns: [table.plan_id, table.plan_version],
      foreignColumns: [plans.id, plans.version],
    }),
    check(
      'allocation_changes_decision_is_of_a_day',
      sql`${table.decision_signed_on} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`,
    ),
  ],
);

/** What each unit is to reach: a projection of the events that allocate targets and take them back. Thousands are read at once. */
export const allocations = sqliteTable(
  'allocations',
  {
    plan_id: text().notNull(),
    indicator: text().notNull(),
    unit: text().notNull(),
    /** Scaled by 10^decimals: counts in their unit of measure, ratios in percent. */
    amount: integer().notNull(),
    decimals: integer().notNull(),
    change: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.indicator, table.unit] }),
    foreignKey({
      name: 'allocations_belong_to_a_change',
      columns: [table.change],
      foreignColumns: [allocationChanges.number],
    }),
    check('allocations_amount_is_not_negative', sql`${table.amount} >= 0 AND ${table.decimals} >= 0`),
  ],
);

/** Members of each unit, for spreading targets by them: a projection of the events that count them. */
export const unitMembers = sqliteTable(
  'unit_members',
  {
    plan_id: text().notNull(),
    unit: text().notNull(),
    members: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.unit] }),
    foreignKey({
      name: 'unit_members_are_of_a_unit',
      columns: [table.plan_id, table.unit],
      foreignColumns: [planUnits.plan_id, planUnits.code],
    }),
    check('unit_members_are_not_negative', sql`${table.members} >= 0`),
  ],
);
