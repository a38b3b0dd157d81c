import { sql } from 'drizzle-orm';
import { blob, check, foreignKey, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What a table that left the office showed, each content once; append-only. Its code stands at the foot of every page. */
export const releasedTables = sqliteTable(
  'released_tables',
  {
    number: integer().primaryKey(),
    code: text().notNull().unique('released_tables_code_is_unique'),
    plan_id: text().notNull(),
    period: text().notNull(),
    /** SHA-256 of the content's text. */
    content_hash: text().notNull(),
    /** The released table as JSON, deflated. */
    content: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [
    index('released_tables_by_content').on(table.content_hash),
    index('released_tables_of_a_plan').on(table.plan_id),
    check('released_tables_code_can_be_typed', sql`length(${table.code}) = 8 AND ${table.code} NOT GLOB '*[^0-9A-HJKMNP-TV-Z]*'`),
    check(
      'released_tables_content_is_named_by_its_hash',
      sql`length(${table.content_hash}) = 64 AND ${table.content_hash} NOT GLOB '*[^0-9a-f]*'`,
    ),
  ],
);

/** Sổ phát hành: each time that such a table was printed or saved. Only the recipient may be noted later, told by events. */
export const releases = sqliteTable(
  'releases',
  {
    number: integer().primaryKey(),
    released: integer().notNull(),
    at: text().notNull(),
    actor: text().notNull(),
    way: text({ enum: ['excel', 'pdf', 'print', 'word'] }).notNull(),
    report: text().notNull(),
    /** The file's name; null where it was printed. */
    file: text(),
    recipient: text(),
  },
  (table) => [
    foreignKey({ name: 'releases_are_of_a_released_table', columns: [table.released], foreignColumns: [releasedTables.number] }),
    index('releases_of_a_table').on(table.released),
    check('releases_way_is_known', sql`${table.way} IN ('excel', 'pdf', 'print', 'word')`),
  ],
);
