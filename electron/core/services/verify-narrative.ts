import { type OwnTemplates, templateNames } from '../domain/narrative/placeholder.ts';
import type { RecipientProfile } from '../domain/recipients/recipient-profile.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { EventRecord } from './domain-event.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** Sentences and recipients that are stored and should not be, should be and are not, or are not the same. */
export function verifyNarrative(stores: Stores): readonly VerifyProblem[] {
  const told = stores.events.ofPlan('');
  const [wanted, found] = [sentencesTold(told), stores.sentences.all()];
  const sentences = templateNames.filter((name) => wanted[name] !== found[name]);
  const [expected, stored] = [recipientsTold(told), new Map(stores.profiles.all().map((one) => [one.id, one]))];
  const ids = new Set([...expected.keys(), ...stored.keys()]);
  const recipients = [...ids].filter((id) => !isSameValue(expected.get(id), stored.get(id)));
  return [
    ...sentences.map((template): VerifyProblem => ({ kind: 'sentence-differs', template })),
    ...recipients.map((recipientId): VerifyProblem => ({ kind: 'recipient-differs', recipientId })),
  ];
}

const sentencesTold = (told: readonly EventRecord[]): OwnTemplates =>
  Object.fromEntries(
    told.flatMap(({ event }) => (event.kind === 'sentence-written' ? [[event.template, event.text ?? undefined]] : [])),
  );

function recipientsTold(told: readonly EventRecord[]): ReadonlyMap<string, RecipientProfile> {
  const standing = new Map<string, RecipientProfile>();
  for (const { event } of told) {
    if (event.kind !== 'recipient-kept') continue;
    if (event.profile === null) standing.delete(event.id);
    else standing.set(event.id, event.profile);
  }
  return standing;
}
