import { closingProposals } from './closing-proposals.ts';
import { yearOfDocument } from './day-phrases.ts';
import { deadlineProposals } from './deadline-proposals.ts';
import { documentParagraphs } from './document-text.ts';
import { factProposals } from './fact-proposals.ts';
import { indicatorProposals } from './indicator-proposals.ts';
import { periodProposals } from './period-proposals.ts';
import type { Proposal } from './proposal.ts';
import { registrationProposals } from './registration-proposals.ts';

/**
 * What a plan's document seems to say: of itself, about periods, deadlines, targets, registrations, recipients and signature,
 * each with the sentence it was read in.
 * It guesses, and a person decides: nothing of it is a plan until it was accepted. `year` is the plan's where the text names none.
 */
export function proposePlan(text: string, year: number): readonly Proposal[] {
  const paragraphs = documentParagraphs(text);
  const ofYear = yearOfDocument(text) ?? year;
  return [
    ...factProposals(text),
    ...periodProposals(paragraphs, ofYear),
    ...deadlineProposals(paragraphs, ofYear),
    ...indicatorProposals(paragraphs, issuerOf(text)).map((found) => ({ kind: 'indicator', ...found }) as const),
    ...registrationProposals(paragraphs),
    ...closingProposals(text),
  ];
}

/** "tỉnh", "huyện", "quận": what the body that issues the plan is of, as the document calls it most. */
function issuerOf(text: string): string | null {
  const named = [...text.matchAll(/ban thường vụ (?:lđlđ|liên đoàn lao động) (tỉnh|huyện|quận|thành phố|thị xã)/giu)];
  const counts = new Map<string, number>();
  for (const [, of = ''] of named) counts.set(of.toLowerCase(), (counts.get(of.toLowerCase()) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
