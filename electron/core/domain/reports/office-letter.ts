import { documentNumberText } from '../office/document-number.ts';
import { basesOn } from '../office/legal-basis.ts';
import type { OfficeSettings } from '../office/office-settings.ts';
import { isInOffice, type Signer, signerOn } from '../office/signer.ts';
import type { Signature } from '../plan/plan.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Letter } from './letter.ts';
import { type AttachedTo, documentOf, type ReportOptions } from './report-options.ts';

/** What a letter is made of beside the plan's own head. */
export interface LetterFacts {
  readonly settings: OfficeSettings;
  readonly options: ReportOptions;
  readonly planId: string;
  readonly period: string;
  /** ISO day that stands for the report's own while it has none: who is in office and which bases hold is told by it. */
  readonly today: string;
}

/** The signer who was chosen is not in the list (any more), or not in office on the report's day. */
export interface SignerRefusal {
  readonly code: 'signer-unknown' | 'signer-not-in-office';
  /** Name, or what was asked for. */
  readonly signer: string;
  /** ISO day. */
  readonly on: string;
}

/** The letter over what the plan gives: the office's settings first, then what was chosen for the report. */
export function officeLetter(base: Letter, facts: LetterFacts, words: OfficeLetterWords): Result<Letter, SignerRefusal> {
  const { settings, options } = facts;
  const document = documentOf(options, facts);
  const day = document?.signedOn ?? base.signedOn ?? facts.today;
  const signer = signerFor(facts, day);
  if (!signer.ok) return signer;
  const letterhead = letterheadOf(base, settings, options);
  const attachedTo = document?.attachedTo ?? null;
  return ok({
    ...base,
    letterhead,
    documentNumber: documentNumberText(settings.numbering, document?.number ?? null) ?? base.documentNumber,
    signedOn: document?.signedOn ?? base.signedOn,
    attachedTo: attachedTo === null ? base.attachedTo : words.attachedTo(attachedTo, letterhead.issuingBody),
    signature: signer.value === null ? base.signature : signatureOf(signer.value),
    recipients: options.recipients ?? base.recipients,
    ...lookOf(settings, basesOn(options.bases ?? [], day)),
  });
}

/** The sentence that names the document an annex goes with. */
export interface OfficeLetterWords {
  attachedTo(document: AttachedTo, issuingBody: string): string;
}

/** Fields that are absent where nothing is set, so that a letter of before comes out as it did. */
const lookOf = ({ sizes, logo, department }: OfficeSettings, bases: readonly string[]): Partial<Letter> => ({
  ...(bases.length > 0 ? { bases } : {}),
  ...(Object.keys(sizes).length > 0 ? { sizes } : {}),
  ...(logo === null ? {} : { logo }),
  ...(department === null ? {} : { department }),
});

const letterheadOf = ({ letterhead }: Letter, settings: OfficeSettings, { place }: ReportOptions): Letter['letterhead'] => ({
  parentBody: settings.parentBody ?? letterhead.parentBody,
  issuingBody: settings.issuingBody ?? letterhead.issuingBody,
  place: place ?? settings.places[0] ?? settings.province ?? letterhead.place,
});

/** Null where nobody is named: then the plan's own signature stands. */
function signerFor({ settings, options }: LetterFacts, on: string): Result<Signer | null, SignerRefusal> {
  const wanted = options.signer;
  if (wanted === undefined) return ok(signerOn(settings.signers, on));
  const signer = settings.signers.find(({ id }) => id === wanted);
  if (signer === undefined) return fail({ code: 'signer-unknown', signer: wanted, on });
  return isInOffice(signer, on) ? ok(signer) : fail({ code: 'signer-not-in-office', signer: signer.name, on });
}

const signatureOf = ({ authority, position, name }: Signer): Signature => ({ authority, position, name });
