import type { Indicator } from '../indicator.ts';
import type { Obligation, Plan, Registration, Signature } from '../plan.ts';
import type { EmulationPeriod, ReportingPeriodDeadline } from '../reporting-period.ts';

/** An indicator as the document seems to give it; codes are given when it is taken into a plan. */
export type ProposedIndicator = Omit<Indicator, 'code' | 'measureId'>;

/** What the document says of itself; a day is an ISO day. */
export interface DocumentFact {
  readonly field: keyof Pick<Plan, 'documentType' | 'documentNumber' | 'issuedOn' | 'place' | 'title'>;
  readonly value: string;
}

/** Something that a plan's document says, to be accepted, mended or dropped by a person. `sentence` is where it was read. */
export type Proposal =
  | { readonly kind: 'fact'; readonly sentence: string; readonly fact: DocumentFact }
  | { readonly kind: 'registration'; readonly sentence: string; readonly registration: Registration }
  | { readonly kind: 'recipients'; readonly sentence: string; readonly recipients: readonly string[] }
  | { readonly kind: 'signature'; readonly sentence: string; readonly signature: Signature }
  | { readonly kind: 'period'; readonly sentence: string; readonly period: EmulationPeriod }
  | { readonly kind: 'report-deadline'; readonly sentence: string; readonly deadline: ReportingPeriodDeadline }
  | { readonly kind: 'obligation'; readonly sentence: string; readonly obligation: Obligation }
  | { readonly kind: 'indicator'; readonly sentence: string; readonly indicator: ProposedIndicator };
