import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * A unit as it was called from one day to another; append-only. A new name or kind is a new row,
 * so that the table of an earlier plan keeps the names it was signed with.
 */
export const units = sqliteTable(
  'units',
  {
    number: integer().primaryKey(),
    code: text().notNull(),
    name: text().notNull(),
    kind: text({
      enum: ['district', 'sector', 'zone', 'commune', 'grassroots', 'cluster', 'office', 'other'],
    }).notNull(),
    kind_label: text().notNull(),
    valid_from: text(),
    valid_to: text(),
  },
  (table) => [
    index('units_by_code').on(table.code),
    check(
      'units_kind_is_known',
      sql`${table.kind} IN ('district', 'sector', 'zone', 'commune', 'grassroots', 'cluster', 'office', 'other')`,
    ),
  ],
);

/** Which units take part in a plan, and how. Codes are unique within a plan only: two provinces may both have a "01". */
export const planUnits = sqliteTable(
  'plan_units',
  {
    plan_id: text().notNull(),
    code: text().notNull(),
    unit: integer().notNull(),
    position: integer().notNull(),
    cluster: text(),
    /** JSON array of sectors. */
    sectors: text().notNull(),
    /** Lasting over plans, names and years: "<plan>/<code>" of the plan in which it was first listed. */
    identity: text().notNull().default(''),
    /** Identity of the unit that manages it; null is the office. */
    managed_by: text(),
    territory: text().notNull().default(''),
    /** JSON object. */
    contact: text().notNull().default('{}'),
  },
  (table) => [
    primaryKey({ columns: [table.plan_id, table.code] }),
    foreignKey({ name: 'plan_units_are_units', columns: [table.unit], foreignColumns: [units.number] }),
    index('plan_units_by_unit').on(table.unit),
    index('plan_units_by_identity').on(table.identity),
    check('plan_units_sectors_are_a_list', sql`json_type(${table.sectors}) = 'array'`),
  ],
);

/** Other spellings of a unit's name that a person has confirmed. */
export const unitAliases = sqliteTable(
  'unit_aliases',
  {
    number: integer().primaryKey(),
    unit: integer().notNull(),
    alias: text().notNull(),
  },
  (table) => [
    foreignKey({ name: 'unit_aliases_belong_to_a_unit', columns: [table.unit], foreignColumns: [units.number] }),
    uniqueIndex('unit_aliases_are_remembered_once').on(table.unit, table.alias),
  ],
);

/** What happened to units, as it stands after all that was recorded, changed and taken back: a projection of the events. */
export const unitEvents = sqliteTable(
  'unit_events',
  {
    id: text().primaryKey(),
    /** The plan under which it was recorded. */
    plan_id: text().notNull(),
    /** First day of the new state. */
    on_day: text().notNull(),
    /** JSON of the event without id and day. */
    facts: text().notNull(),
    at: text().notNull(),
    actor: text().notNull(),
    reason: text(),
  },
  (table) => [
    check('unit_events_are_on_days', sql`${table.on_day} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`),
    check('unit_events_facts_are_an_object', sql`json_type(${table.facts}) = 'object'`),
  ],
);
