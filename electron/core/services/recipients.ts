import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { type OwnTemplates, placeholdersOf, type TemplateName, templateNames } from '../domain/narrative/placeholder.ts';
import { placeholderSpelled } from '../domain/narrative/spelled.ts';
import { readTemplate } from '../domain/narrative/template.ts';
import { isSameRecipient, type ProfileReport, type RecipientProfile } from '../domain/recipients/recipient-profile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { narrativeWords, standardTemplates } from '../text/vi-narrative.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

export const listSentences = ({ stores }: ServiceDeps): OutputOf<'sentences.list'> => ({ own: stores.sentences.all() });

/** Keeps a sentence in the office's own words; the standard one again is none of its own. */
export function writeSentence(
  deps: ServiceDeps,
  { template, text }: ParsedInputOf<'sentences.write'>,
): OutputOf<'sentences.write'> {
  const { stores } = deps;
  const kept = text === standardTemplates[template] ? null : text;
  const refusal = kept === null ? null : faulty(template, kept);
  if (refusal !== null) return fail(refusal);
  const former = stores.sentences.all()[template] ?? null;
  if (kept === former) return ok({ former });
  stores.transaction(() => {
    stores.sentences.write(template, kept);
    stores.events.append({ kind: 'sentence-written', planId: '', template, text: kept }, signed(deps));
  });
  return ok({ former });
}

function faulty(template: TemplateName, text: string): CallError | null {
  const { faults } = readTemplate(text, (written) => placeholderSpelled(written, narrativeWords), placeholdersOf(template));
  return faults.length === 0 ? null : { code: 'sentence-faulty', template, faults };
}

const faultyAmong = (templates: OwnTemplates): CallError | null =>
  templateNames.flatMap((name) => faulty(name, templates[name] ?? standardTemplates[name]) ?? [])[0] ?? null;

export const listRecipients = ({ stores }: ServiceDeps): OutputOf<'recipients.list'> => stores.profiles.all();

/** Makes a recipient, changes it, or removes it; one name is one recipient. */
export function keepRecipient(deps: ServiceDeps, { id, profile }: ParsedInputOf<'recipients.keep'>): OutputOf<'recipients.keep'> {
  const { stores } = deps;
  const all = stores.profiles.all();
  const former = all.find((one) => one.id === id) ?? null;
  const kept: RecipientProfile | null = profile === null ? null : { ...profile, id };
  if (isSameValue(kept, former)) return ok({ former });
  if (kept !== null && all.some((one) => one.id !== id && isSameRecipient(one.recipient, kept.recipient)))
    return fail({ code: 'recipient-exists', recipient: kept.recipient });
  const refusal = kept === null ? null : faultyAmong(kept.templates);
  if (refusal !== null) return fail(refusal);
  stores.transaction(() => {
    if (kept === null) stores.profiles.remove(id);
    else stores.profiles.keep(kept);
    stores.events.append({ kind: 'recipient-kept', planId: '', id, profile: kept }, signed(deps));
  });
  return ok({ former });
}

/** The recipient of that name, where it gets this report; null where none was named. */
export function recipientFor(
  { profiles }: Pick<Stores, 'profiles'>,
  recipient: string | null,
  report: ProfileReport,
): Result<RecipientProfile | null, CallError> {
  if (recipient === null) return ok(null);
  const all = profiles.all();
  const found = all.find((one) => isSameRecipient(one.recipient, recipient));
  if (found === undefined) return fail({ code: 'recipient-unknown', recipient, known: all.map((one) => one.recipient) });
  return found.reports.includes(report) ? ok(found) : fail({ code: 'report-not-for-recipient', recipient, report });
}
