import type { Plan } from './plan.ts';

/** What the issuing office and the body above it are called: names that stand at the head of every report and are no unit's. */
export const officeNames = ({ letterhead, issuer }: Pick<Plan, 'letterhead' | 'issuer'>): readonly string[] => [
  letterhead.parentBody,
  letterhead.issuingBody,
  issuer,
];
