import { planWords } from '#core/text/vi-plan.ts';
import { dayText } from '#core/text/vi-words.ts';
import { Facts } from './facts.tsx';
import type { PartProps } from './part-props.ts';

/** The document itself: number, day, who issued it, what it is about, its themes and bases. */
export function DocumentPart({ plan }: PartProps) {
  const { document: words } = planWords;
  return (
    <Facts
      facts={[
        { label: words.documentType, text: plan.documentType },
        { label: words.documentNumber, text: plan.documentNumber },
        { label: words.issuedOn, text: plan.issuedOn === null ? null : dayText(plan.issuedOn) },
        { label: words.place, text: plan.place },
        { label: words.year, text: String(plan.year) },
        { label: words.issuer, text: plan.issuer },
        { label: words.title, text: plan.title },
        { label: words.theme, text: plan.theme },
        { label: words.legalBases, text: plan.legalBases.join('\n') || null },
        { label: words.parentBody, text: plan.letterhead.parentBody },
        { label: words.issuingBody, text: plan.letterhead.issuingBody },
      ]}
    />
  );
}
