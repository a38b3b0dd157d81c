import { type OwnTemplates, templateNames } from '#core/domain/narrative/placeholder.ts';
import type { RecipientProfile } from '#core/domain/recipients/recipient-profile.ts';
import type { ProfileStore, SentenceStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { recipientProfiles, sentenceTemplates } from '../schema/index.ts';

/** Sentences in the office's own words. */
export function sentenceStore(database: Database): SentenceStore {
  return {
    all: () => {
      const rows = database.statement<[], typeof sentenceTemplates.$inferSelect>('SELECT * FROM sentence_templates').all();
      const own = templateNames.flatMap((name) =>
        rows.filter((row) => row.name === name).map(({ template }) => [name, template]),
      );
      return Object.fromEntries(own) as OwnTemplates;
    },
    write: (name, text) => {
      if (text === null) database.statement('DELETE FROM sentence_templates WHERE name = ?').run(name);
      else
        database
          .statement(
            'INSERT INTO sentence_templates (name, template) VALUES (?, ?) ON CONFLICT DO UPDATE SET template = excluded.template',
          )
          .run(name, text);
    },
  };
}

/** Recipients, with what they get. */
export function profileStore(database: Database): ProfileStore {
  return {
    all: () =>
      database
        .statement<[], typeof recipientProfiles.$inferSelect>('SELECT * FROM recipient_profiles ORDER BY rowid')
        .all()
        .map(({ profile }) => JSON.parse(profile) as RecipientProfile),
    keep: (profile) => {
      database
        .statement(
          'INSERT INTO recipient_profiles (id, profile) VALUES (?, ?) ON CONFLICT DO UPDATE SET profile = excluded.profile',
        )
        .run(profile.id, JSON.stringify(profile));
    },
    remove: (id) => {
      database.statement('DELETE FROM recipient_profiles WHERE id = ?').run(id);
    },
  };
}
