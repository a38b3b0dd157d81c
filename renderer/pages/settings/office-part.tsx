import { type SizedPart, sizeBounds, sizedParts } from '#core/domain/office/letter-sizes.ts';
import type { OfficeSettings, OfficeVersion } from '#core/domain/office/office-settings.ts';
import { officeWords } from '#core/text/vi-office.ts';
import { LabelledChoice } from '../../components/labelled-choice.tsx';
import { linesOf } from '../../components/lines-of.ts';
import { WrittenField } from '../../components/written-field.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { OfficeLogo } from './office-logo.tsx';
import { SignerTable } from './signer-table.tsx';
import { type OfficeChange, useOffice } from './use-office.ts';

const lineFields = ['parentBody', 'issuingBody', 'province', 'department', 'numbering'] as const;

/** The office's own head, signers, numbering, sizes and logo. */
export function OfficePart() {
  const { revision } = useWorkspace();
  const answer = useAnswer('office.get', {}, revision);
  return answer.value ? <Office inForce={answer.value.inForce} /> : null;
}

function Office({ inForce }: { inForce: OfficeVersion | null }) {
  const office = useOffice(inForce);
  return (
    <section className="office" aria-label={officeWords.title}>
      <h2>{officeWords.title}</h2>
      <p>{officeWords.hint}</p>
      <Lines {...office} />
      <SignerTable {...office} />
      <Sizes {...office} />
      <OfficeLogo {...office} />
      {inForce ? <p className="office-version">{officeWords.setBy(inForce.version, inForce.at, inForce.actor)}</p> : null}
    </section>
  );
}

const hintOf = (field: (typeof lineFields)[number]): string => {
  if (field === 'numbering') return officeWords.numberingHint;
  return field === 'department' ? '' : officeWords.fromPlan;
};

function Lines({ settings, change }: OfficeChange) {
  return (
    <div className="office-lines">
      {lineFields.map((field) => (
        <WrittenField
          key={field}
          label={officeWords.fields[field]}
          hint={hintOf(field)}
          value={settings[field] ?? ''}
          onWrite={(text) => change({ [field]: text === '' ? null : text.normalize('NFC') })}
        />
      ))}
      <WrittenField
        label={officeWords.places}
        value={settings.places.join('\n')}
        onWrite={(text) => change({ places: linesOf(text) })}
        isLong
      />
    </div>
  );
}

const USUAL = 'usual';

function Sizes({ settings, change }: OfficeChange) {
  return (
    <fieldset className="office-sizes">
      <legend>{officeWords.sizes}</legend>
      {sizedParts.map((part) => (
        <LabelledChoice
          key={part}
          label={officeWords.sizeNames[part]}
          value={String(settings.sizes[part] ?? USUAL)}
          options={sizeOptions(part)}
          onChoose={(chosen) => change({ sizes: withSize(settings.sizes, part, chosen) })}
        />
      ))}
    </fieldset>
  );
}

function sizeOptions(part: SizedPart) {
  const [least, most] = sizeBounds[part];
  const sizes = [least, least + 0.5, most].map((size) => ({ value: String(size), label: String(size).replace('.', ',') }));
  return [{ value: USUAL, label: officeWords.usualSize }, ...sizes];
}

function withSize(sizes: OfficeSettings['sizes'], part: SizedPart, chosen: string): OfficeSettings['sizes'] {
  const { [part]: _, ...others } = sizes;
  return chosen === USUAL ? others : { ...others, [part]: Number(chosen) };
}
