import { sql } from 'drizzle-orm';
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Ways of looking at the table that were kept under a name; of no plan, and no part of what counts. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** JSON: filters, columns, order. */
    view: text().notNull(),
  },
  (table) => [check('saved_views_view_is_an_object', sql`json_type(${table.view}) = 'object'`)],
);
