import { planWords } from '#core/text/vi-plan.ts';
import { linesField, optionalField, textField } from '../../components/editing/edit-field.ts';
import { Facts } from './facts.tsx';
import type { PartProps } from './part-props.ts';

/** Who receives the document, and who signs it. */
export function RecipientsPart({ plan }: PartProps) {
  const { recipients, signature } = plan;
  const words = planWords.signature;
  const sign = (change: Partial<typeof signature>) => ({ ...plan, signature: { ...signature, ...change } });
  return (
    <Facts
      fields={[
        linesField(planWords.recipients, recipients, (next) => ({ ...plan, recipients: next })),
        textField(words.authority, signature.authority, (authority) => sign({ authority })),
        textField(words.position, signature.position, (position) => sign({ position })),
        optionalField(words.name, signature.name, (name) => sign({ name })),
      ]}
    />
  );
}
