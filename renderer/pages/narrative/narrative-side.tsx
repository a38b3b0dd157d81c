import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { RecipientPart } from './recipient-part.tsx';
import type { SideProps } from './side-props.ts';
import { TemplatePart } from './template-part.tsx';

const PARTS = ['templates', 'recipients'] as const;
export type SidePart = (typeof PARTS)[number];

interface NarrativeSideProps extends SideProps {
  readonly part: SidePart;
  readonly onPart: (part: SidePart) => void;
}

/** Beside the text: how sentences are written, and who gets which. */
export function NarrativeSide({ part, onPart, ...props }: NarrativeSideProps) {
  return (
    <section className="narrative-side" aria-label={said.side}>
      <fieldset className="segments">
        <legend className="only-read">{said.side}</legend>
        {PARTS.map((one) => (
          <label key={one}>
            <input type="radio" name="narrative-part" checked={part === one} onChange={() => onPart(one)} />
            <span>{said.parts[one]}</span>
          </label>
        ))}
      </fieldset>
      {part === 'templates' ? <TemplatePart {...props} /> : <RecipientPart {...props} />}
    </section>
  );
}
