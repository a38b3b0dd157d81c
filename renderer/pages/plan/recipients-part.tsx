import { planWords } from '#core/text/vi-plan.ts';
import { Facts } from './facts.tsx';
import type { PartProps } from './part-props.ts';

/** Who receives the document, and who signs it. */
export function RecipientsPart({ plan: { recipients, signature } }: PartProps) {
  const words = planWords.signature;
  return (
    <div className="plan-closing">
      <div>
        <h3>{planWords.recipients}</h3>
        <ul className="plan-list">
          {recipients.map((recipient) => (
            <li key={recipient}>{recipient}</li>
          ))}
        </ul>
      </div>
      <Facts
        facts={[
          { label: words.authority, text: signature.authority },
          { label: words.position, text: signature.position },
          { label: words.name, text: signature.name },
        ]}
      />
    </div>
  );
}
