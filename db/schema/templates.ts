import { sql } from 'drizzle-orm';
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Mẫu in của cơ quan: workbooks with placeholders, as they stand: a projection of the events that tell of them. */
export const officeTemplates = sqliteTable(
  'office_templates',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** What stands where a figure is not there. */
    missing: text({ enum: ['blank', 'words'] }).notNull(),
    file: text().notNull(),
    sha256: text().notNull(),
    added_at: text().notNull(),
    actor: text().notNull(),
  },
  (table) => [
    check('office_templates_missing_is_known', sql`${table.missing} IN ('blank', 'words')`),
    check('office_templates_file_is_a_hash', sql`length(${table.sha256}) = 64 AND ${table.sha256} NOT GLOB '*[^0-9a-f]*'`),
  ],
);
