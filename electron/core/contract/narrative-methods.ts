import { z } from 'zod';
import type { Narrative } from '../domain/narrative/narrative.ts';
import { type OwnTemplates, templateNames } from '../domain/narrative/placeholder.ts';
import { profileReports, type RecipientProfile } from '../domain/recipients/recipient-profile.ts';
import type { Selection } from '../domain/recipients/selection.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { id, method, nothing, report } from './method.ts';

const template = z.enum(templateNames);
const sentence = z.string().max(2000);
const templates = z.partialRecord(template, sentence);

const recipientProfile = z.object({
  id,
  recipient: z.string().trim().min(1).max(200),
  indicators: z.array(z.object({ measureId: id, name: z.string().trim().min(1).max(500).nullable() })).max(1000),
  templates: templates.default({}),
  reports: z.array(z.enum(profileReports)).max(profileReports.length),
});

/** Lời văn of a period, for everybody or for a recipient. */
export interface NarrativeSeen {
  readonly narrative: Narrative;
  /** The whole as plain text. */
  readonly text: string;
  /** The text of each indicator, in the order in which they are told. */
  readonly sentences: readonly { readonly indicator: string; readonly text: string }[];
  /** Null where all of the plan's indicators are told. */
  readonly selection: Selection | null;
}

const asked = report.extend({
  /** A recipient's name. */
  profile: id.nullable().default(null),
});

/** The sentences that reports use, their templates, and the recipients that get other ones. */
export const narrativeMethods = {
  /** `trial`: sentences that are not kept yet, before all others. */
  'narrative.get': method<Result<NarrativeSeen, CallError>>()(asked.extend({ trial: templates.default({}) })),
  /** Writes text and table as a document (.docx); answers how many indicators it tells. */
  'narrative.export': method<Result<{ file: string; indicators: number }, CallError>>()(asked.extend({ file: id })),
  /** Those that the office wrote otherwise than the standard ones. */
  'sentences.list': method<{ readonly own: OwnTemplates }>()(nothing),
  /** Null goes back to the standard sentence. `former` takes the change back. */
  'sentences.write': method<Result<{ former: string | null }, CallError>>()(z.object({ template, text: sentence.nullable() })),
  'recipients.list': method<readonly RecipientProfile[]>()(nothing),
  /** Makes a recipient, changes it, or with null removes it. `former` takes the change back. */
  'recipients.keep': method<Result<{ former: RecipientProfile | null }, CallError>>()(
    z.object({ id, profile: recipientProfile.nullable() }),
  ),
} as const;
