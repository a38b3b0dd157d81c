import type { OwnTemplates, TemplateName } from '../domain/narrative/placeholder.ts';
import type { RecipientProfile } from '../domain/recipients/recipient-profile.ts';

/** Sentences that the office wrote in the place of the standard ones: a projection of the events that tell of it. */
export interface SentenceStore {
  all(): OwnTemplates;
  /** Null goes back to the standard sentence. */
  write(name: TemplateName, text: string | null): void;
}

/** Recipients of reports: a projection of the events that tell of them. */
export interface ProfileStore {
  /** In the order in which they were made. */
  all(): readonly RecipientProfile[];
  /** In the place of the one with its id. */
  keep(profile: RecipientProfile): void;
  remove(id: string): void;
}
