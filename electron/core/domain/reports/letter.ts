import type { ClosedNote } from '../closing/closed-note.ts';
import type { LetterSizes } from '../office/letter-sizes.ts';
import type { Logo } from '../office/office-settings.ts';
import type { Letterhead, Plan, Signature } from '../plan/plan.ts';

/** What surrounds a table on paper. Dates, numbers and names are settings that the office confirms before it prints. */
export interface Letter {
  readonly letterhead: Letterhead;
  /** "05/BC-LĐLĐ"; null leaves room to write it by hand. */
  readonly documentNumber: string | null;
  /** ISO day; null leaves room. */
  readonly signedOn: string | null;
  /** The document that the table goes with, as it is to be printed after "Kèm theo"; null for none. */
  readonly attachedTo: string | null;
  readonly signature: Signature;
  readonly recipients: readonly string[];
  /** By whom, when and by what the figures were closed; only where they were. */
  readonly closed?: ClosedNote;
  /** Mã tra cứu: under which it stands in the register; left out where it is in none. */
  readonly releaseCode?: string;
  /** "Căn cứ …" lines as they are printed; only where there are some. */
  readonly bases?: readonly string[];
  /** Only where the office has set some. */
  readonly sizes?: LetterSizes;
  readonly logo?: Logo;
  readonly department?: string;
  /** Number of the annex that the form is; only of forms that go with a document as annexes. */
  readonly annex?: number;
}

/** What changes from one document to the next; the rest of a letter is the plan's. */
export type LetterChoices = Partial<Pick<Letter, 'documentNumber' | 'signedOn' | 'attachedTo' | 'signature' | 'recipients'>>;

/** The letter that the plan's office writes: its letterhead, signature and recipients unless others are chosen. */
export const letterOf = (plan: Pick<Plan, 'letterhead' | 'signature' | 'recipients'>, choices: LetterChoices): Letter => ({
  letterhead: plan.letterhead,
  documentNumber: null,
  signedOn: null,
  attachedTo: null,
  signature: plan.signature,
  recipients: plan.recipients,
  ...choices,
});
