import {
  type IndicatorNarrative,
  indicatorText,
  type Narrative,
  type NarrativeSection,
  sectionText,
} from '#core/domain/narrative/narrative.ts';
import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { useCopy } from './use-copy.ts';

interface ChoiceProps {
  /** Code of the indicator whose sentences are chosen. */
  readonly chosen: string | null;
  readonly onChoose: (indicator: string) => void;
}

/** The text as it will be read; each indicator's sentences can be chosen. */
export function NarrativeText({ narrative, ...choice }: ChoiceProps & { narrative: Narrative }) {
  const opening = narrative.opening.map(({ text }) => text).join(' ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className="narrative-text" aria-label={said.text} tabIndex={0}>
      <p className="narrative-opening">{opening}</p>
      {narrative.sections.map((section, index) => (
        <SectionText key={section.heading ?? index} section={section} {...choice} />
      ))}
    </section>
  );
}

function SectionText({ section, chosen, onChoose }: ChoiceProps & { section: NarrativeSection }) {
  const copy = useCopy();
  const heading = section.summary?.text ?? section.heading;
  return (
    <div className="narrative-section">
      {heading === null ? null : (
        <div className="narrative-section-head">
          <h2>{heading}</h2>
          <button
            type="button"
            className="quiet"
            aria-label={`${said.copySection}: ${section.heading}`}
            onClick={() => copy(sectionText(section))}
          >
            {said.copySection}
          </button>
        </div>
      )}
      <ul>
        {section.indicators.map((one) => (
          <Sentences key={one.indicator} one={one} isChosen={one.indicator === chosen} onChoose={onChoose} />
        ))}
      </ul>
    </div>
  );
}

interface SentencesProps {
  readonly one: IndicatorNarrative;
  readonly isChosen: boolean;
  readonly onChoose: (indicator: string) => void;
}

const Sentences = ({ one, isChosen, onChoose }: SentencesProps) => (
  <li>
    <button type="button" className="narrative-sentence" aria-pressed={isChosen} onClick={() => onChoose(one.indicator)}>
      {indicatorText(one)}
    </button>
  </li>
);
