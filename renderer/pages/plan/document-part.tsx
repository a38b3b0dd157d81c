import type { Plan } from '#core/domain/plan/plan.ts';
import { planWords } from '#core/text/vi-plan.ts';
import { linesField, optionalDayField, optionalField, textField, wordsField } from '../../components/editing/edit-field.ts';
import type { PlanField } from './editing/plan-field.ts';
import { Facts } from './facts.tsx';
import type { PartProps } from './part-props.ts';

/** The document itself: number, day, who issued it, what it is about, its themes and bases. */
export const DocumentPart = ({ plan }: PartProps) => <Facts fields={documentFields(plan)} />;

function documentFields(plan: Plan): readonly PlanField[] {
  const { document: words } = planWords;
  const { letterhead } = plan;
  return [
    textField(words.documentType, plan.documentType, (documentType) => ({ ...plan, documentType })),
    optionalField(words.documentNumber, plan.documentNumber, (documentNumber) => ({ ...plan, documentNumber })),
    optionalDayField(words.issuedOn, plan.issuedOn, (issuedOn) => ({ ...plan, issuedOn })),
    optionalField(words.place, plan.place, (place) => ({ ...plan, place, letterhead: { ...letterhead, place } })),
    textField(words.issuer, plan.issuer, (issuer) => ({ ...plan, issuer })),
    wordsField(words.title, plan.title, (title) => ({ ...plan, title })),
    optionalField(words.theme, plan.theme, (theme) => ({ ...plan, theme })),
    linesField(words.legalBases, plan.legalBases, (legalBases) => ({ ...plan, legalBases })),
    textField(words.parentBody, letterhead.parentBody, (parentBody) => ({ ...plan, letterhead: { ...letterhead, parentBody } })),
    textField(words.issuingBody, letterhead.issuingBody, (issuingBody) => ({
      ...plan,
      letterhead: { ...letterhead, issuingBody },
    })),
  ];
}
