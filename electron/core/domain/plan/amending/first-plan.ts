import { fold } from '../../reading/fold.ts';
import type { Letterhead, Plan, Signature } from '../plan.ts';
import { nothingEntered } from './next-year.ts';

/** What is known of an office before its document is read. */
export interface FirstPlanFacts {
  readonly id: string;
  readonly year: number;
  readonly documentType: string;
  readonly issuer: string;
  readonly letterhead: Letterhead;
  readonly signature: Signature;
}

const LONGEST_NAME = 90;

/** "ldld-tinh-a-2026": short enough for a plan's id, the same for the same office and year. */
export function idOfFirstPlan(office: string, year: number): string {
  const name = fold(office)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_NAME);
  return name === '' ? `ke-hoach-${year}` : `${name}-${year}`;
}

/** A plan before anything of its document is entered. */
export const firstPlan = (facts: FirstPlanFacts): Plan => ({
  ...facts,
  ...nothingEntered,
  documentNumber: null,
  issuedOn: null,
  place: null,
  legalBases: [],
  recipients: [],
  sourceNotes: [],
});
