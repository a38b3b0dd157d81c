import type { Signer } from '#core/domain/office/signer.ts';
import { officeWords } from '#core/text/vi-office.ts';
import { DayEntry } from '../../components/day-entry.tsx';
import { WrittenField } from '../../components/written-field.tsx';
import type { OfficeChange } from './use-office.ts';

/** Who may sign, in which authority and when; the first in office on a report's day does. */
export function SignerTable({ settings: { signers }, change }: OfficeChange) {
  const put = (place: number, fields: Partial<Signer>) =>
    change({ signers: signers.map((signer, at) => (at === place ? { ...signer, ...fields } : signer)) });
  const add = () => change({ signers: [...signers, newSigner(signers)] });
  return (
    <fieldset className="office-signers">
      <legend>{officeWords.signers}</legend>
      <p>{signers.length === 0 ? officeWords.noSigner : officeWords.signersHint}</p>
      {signers.map((signer, place) => (
        <SignerLine
          key={signer.id}
          signer={signer}
          number={place + 1}
          onPut={(fields) => put(place, fields)}
          onRemove={() => change({ signers: signers.filter((_, at) => at !== place) })}
        />
      ))}
      <button type="button" onClick={add}>
        {officeWords.addSigner}
      </button>
    </fieldset>
  );
}

interface SignerLineProps {
  readonly signer: Signer;
  readonly number: number;
  readonly onPut: (fields: Partial<Signer>) => void;
  readonly onRemove: () => void;
}

function SignerLine({ signer, number, onPut, onRemove }: SignerLineProps) {
  const { signerColumns, ofSigner } = officeWords;
  const label = (field: keyof typeof signerColumns) => ofSigner(signerColumns[field], number);
  return (
    <div className="office-signer">
      <WrittenField label={label('name')} value={signer.name} onWrite={(name) => onPut({ name: name.normalize('NFC') })} />
      <WrittenField
        label={label('authority')}
        value={signer.authority}
        onWrite={(authority) => onPut({ authority: authority.normalize('NFC') })}
        isLong
      />
      <WrittenField
        label={label('position')}
        value={signer.position}
        onWrite={(position) => onPut({ position: position.normalize('NFC') })}
      />
      <DayEntry label={label('from')} day={signer.from} onWrite={(from) => onPut({ from })} />
      <DayEntry label={label('to')} day={signer.to} onWrite={(to) => onPut({ to })} />
      <button type="button" aria-label={officeWords.removeSigner(signer.name)} onClick={onRemove}>
        {officeWords.remove}
      </button>
    </div>
  );
}

/** Its id is the lowest that no other signer has. */
function newSigner(signers: readonly Signer[]): Signer {
  let number = signers.length + 1;
  while (signers.some(({ id }) => id === `k${number}`)) number += 1;
  const { usualAuthority: authority, usualPosition: position } = officeWords;
  return { id: `k${number}`, name: '', authority, position, from: null, to: null };
}
