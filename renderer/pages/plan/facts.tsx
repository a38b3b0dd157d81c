import { planWords } from '#core/text/vi-plan.ts';

/** A named fact of the plan; text null where the document does not state it. */
export interface Fact {
  readonly label: string;
  readonly text: string | null;
}

/** Facts under each other, their names at the left. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="plan-facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <FactText text={fact.text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the document states, or that it does not. */
export const FactText = ({ text, none = planWords.notStated }: { text: string | null; none?: string }) =>
  text === null || text === '' ? <span className="plan-none">{none}</span> : <span className="plan-text">{text}</span>;
