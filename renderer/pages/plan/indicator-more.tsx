import type { Indicator } from '#core/domain/plan/indicator.ts';
import { planWords } from '#core/text/vi-plan.ts';
import { type Fact, Facts } from './facts.tsx';

/** What the table of indicators has no column for. */
export function IndicatorMore({ indicator }: { indicator: Indicator }) {
  const { more: words } = planWords;
  const facts: readonly Fact[] = [
    { label: words.sentence, text: indicator.quotation.sentence },
    { label: words.subject, text: indicator.subject },
    { label: words.qualifier, text: indicator.qualifier },
    { label: words.numerator, text: indicator.numerator },
    { label: words.denominator, text: indicator.denominator },
    { label: words.categories, text: indicator.categories.join(', ') || null },
    { label: words.decimals, text: String(indicator.decimals) },
    { label: words.measureId, text: indicator.measureId },
    { label: words.groupId, text: indicator.groupId },
    { label: words.note, text: indicator.note },
    { label: words.ambiguity, text: indicator.ambiguity },
  ];
  return <Facts facts={facts.filter(({ text }) => text !== null)} />;
}
