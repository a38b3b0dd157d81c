import type { LegalBasis } from '#core/domain/office/legal-basis.ts';
import { dayOf } from '#core/domain/plan/day-text.ts';
import { type DocumentFacts, documentOf, withDocument } from '#core/domain/reports/report-options.ts';
import { optionWords } from '#core/text/vi-office.ts';
import { dayText } from '#core/text/vi-words.ts';
import { DayEntry } from '../../../components/day-entry.tsx';
import { LabelledChoice } from '../../../components/labelled-choice.tsx';
import { linesOf } from '../../../components/lines-of.ts';
import { WrittenField } from '../../../components/written-field.tsx';
import { useAnswer } from '../../../workspace/use-answer.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';
import type { OptionsProps } from './use-report-options.ts';

/** Who signs, where, under which number and day; bases and recipients. */
export function LetterOptions(props: OptionsProps) {
  const { options, change } = props;
  return (
    <>
      <div className="report-options-row">
        <SignerChoice {...props} />
        <WrittenField
          label={optionWords.place}
          hint={optionWords.usualPlace}
          value={options.place ?? ''}
          onWrite={(place) => change({ place: place === '' ? undefined : place.normalize('NFC') })}
        />
        <DocumentFields {...props} />
      </div>
      <WrittenField
        label={optionWords.bases}
        value={(options.bases ?? []).map(basisText).join('\n')}
        onWrite={(text) => change({ bases: orNone(linesOf(text).map(basisOf)) })}
        isLong
      />
      <WrittenField
        label={optionWords.recipients}
        value={(options.recipients ?? []).join('\n')}
        onWrite={(text) => change({ recipients: orNone(linesOf(text)) })}
        isLong
      />
    </>
  );
}

const orNone = <T,>(all: readonly T[]): readonly T[] | undefined => (all.length === 0 ? undefined : all);

const OF_THE_DAY = '';

function SignerChoice({ options, change }: OptionsProps) {
  const { revision } = useWorkspace();
  const office = useAnswer('office.get', {}, revision);
  const signers = office.value?.inForce?.settings.signers ?? [];
  const choices = signers.map(({ id, name, position }) => ({ value: id, label: `${name} – ${position}` }));
  const isGone = options.signer !== undefined && !signers.some(({ id }) => id === options.signer);
  const gone = isGone && options.signer !== undefined ? [{ value: options.signer, label: options.signer }] : [];
  return (
    <LabelledChoice
      label={optionWords.signer}
      value={options.signer ?? OF_THE_DAY}
      options={[{ value: OF_THE_DAY, label: optionWords.ofTheDay }, ...choices, ...gone]}
      onChoose={(id) => change({ signer: id === OF_THE_DAY ? undefined : id })}
    />
  );
}

/** Number, day and what it goes with, of this period's report. */
function DocumentFields({ chosen, options, put }: OptionsProps) {
  const place = { planId: chosen.plan.id, period: chosen.period.code };
  const facts = documentOf(options, place) ?? { ...place, number: null, signedOn: null, attachedTo: null };
  const state = (fields: Partial<DocumentFacts>) => put((before) => withDocument(before, { ...facts, ...fields }));
  const { attachedTo } = facts;
  return (
    <>
      <WrittenField
        label={optionWords.number}
        value={facts.number ?? ''}
        onWrite={(number) => state({ number: number === '' ? null : number })}
      />
      <DayEntry label={optionWords.signedOn} day={facts.signedOn} onWrite={(signedOn) => state({ signedOn })} />
      <WrittenField
        label={optionWords.attachedKind}
        hint={optionWords.attachedKindHint}
        value={attachedTo?.kind ?? ''}
        onWrite={(kind) => state({ attachedTo: kind === '' ? null : { number: null, on: null, ...attachedTo, kind } })}
      />
      {attachedTo ? (
        <>
          <WrittenField
            label={optionWords.attachedNumber}
            value={attachedTo.number ?? ''}
            onWrite={(number) => state({ attachedTo: { ...attachedTo, number: number === '' ? null : number } })}
          />
          <DayEntry
            label={optionWords.attachedOn}
            day={attachedTo.on}
            onWrite={(on) => state({ attachedTo: { ...attachedTo, on } })}
          />
        </>
      ) : null}
    </>
  );
}

const DAYS = /\s*\[([^[\].]*)\.\.([^[\].]*)\]$/;

/** "Căn cứ … [1/1/2024..31/12/2024]"; brackets that hold no days stay words. */
function basisOf(line: string): LegalBasis {
  const [, from = '', to = ''] = DAYS.exec(line) ?? [];
  const [first, last] = [dayOf(from), dayOf(to)];
  return first === null && last === null
    ? { text: line, from: null, to: null }
    : { text: line.replace(DAYS, ''), from: first, to: last };
}

const basisText = ({ text, from, to }: LegalBasis): string =>
  from === null && to === null ? text : `${text} [${from === null ? '' : dayText(from)}..${to === null ? '' : dayText(to)}]`;
