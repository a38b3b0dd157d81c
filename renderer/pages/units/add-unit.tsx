import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';
import { unitPageWords } from '#core/text/vi-unit-page.ts';
import { kindKey, kindOfKey, kindText, namedKinds } from './kinds.ts';
import { nextCode } from './next-code.ts';
import type { UnitWork } from './use-unit-work.ts';

interface AddUnitProps {
  readonly units: readonly UnitProfile[];
  readonly onAdd: UnitWork['add'];
  readonly onDone: () => void;
}

/** A line for one unit more; it stays open for the next until it is left. */
export function AddUnit({ units, onAdd, onDone }: AddUnitProps) {
  const kinds = namedKinds(units);
  const [typedCode, setCode] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState(() => (kinds[0] ? kindKey(kinds[0]) : ''));
  const code = typedCode ?? nextCode(units.map((unit) => unit.code));
  const chosen = kindOfKey(kind, kinds);
  const canAdd = code.trim() !== '' && name.trim() !== '' && chosen !== null;
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!canAdd || !(await onAdd(code.trim(), name.trim().normalize('NFC'), chosen))) return;
    setName('');
    setCode(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
  };
  const words = unitPageWords.columns;
  return (
    <form className="tools units-add" aria-label={unitPageWords.addTitle} onSubmit={add} onKeyDown={press}>
      <label>
        {words.code}
        <input className="units-code" value={code} onChange={(event) => setCode(event.target.value)} />
      </label>
      <label>
        {words.name}
        <input ref={focusOnce} className="units-name" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        {words.kind}
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          {kinds.map((one) => (
            <option key={kindKey(one)} value={kindKey(one)}>
              {kindText(one)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="primary" disabled={!canAdd}>
        {unitPageWords.doAdd}
      </button>
      <button type="button" onClick={onDone}>
        {unitPageWords.cancel}
      </button>
    </form>
  );
}

const focusOnce = (input: HTMLInputElement | null): void => input?.focus();
