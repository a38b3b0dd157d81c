import { sql } from 'drizzle-orm';
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Sentences that the office wrote in the place of the standard ones: a projection of the events that tell of it. */
export const sentenceTemplates = sqliteTable(
  'sentence_templates',
  {
    name: text().primaryKey().notNull(),
    template: text().notNull(),
  },
  (table) => [check('sentence_templates_say_something', sql`length(${table.template}) > 0`)],
);

/** What each recipient of reports gets, in which order and words: a projection of the events that tell of it. */
export const recipientProfiles = sqliteTable(
  'recipient_profiles',
  {
    id: text().primaryKey().notNull(),
    /** JSON. */
    profile: text().notNull(),
  },
  (table) => [check('recipient_profiles_are_objects', sql`json_type(${table.profile}) = 'object'`)],
);
