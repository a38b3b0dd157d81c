import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react';
import { recordWords } from '#core/text/vi-unit-page.ts';
import { type NameableUnits, suggested, unitNamed } from './called-units.ts';
import { isSameUnit, type NamedUnit } from './event-draft.ts';

interface UnitPickerProps {
  readonly label: string;
  readonly units: readonly NamedUnit[];
  readonly nameable: NameableUnits;
  /** A name that nobody has yet is a unit to be founded. */
  readonly mayFound: boolean;
  readonly onUnits: (units: readonly NamedUnit[]) => void;
  /** Several lines or columns were pasted. */
  readonly onPasted: (text: string) => void;
}

interface Option {
  readonly unit: NamedUnit;
  readonly beside: string;
}

/** Units by name: typed with suggestions, or pasted; each can be dropped again. */
export function UnitPicker({ label, units, nameable, mayFound, onUnits, onPasted }: UnitPickerProps) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const options = optionsFor(text, nameable, mayFound).filter(({ unit }) => !units.some((one) => isSameUnit(one, unit)));
  const pick = (unit: NamedUnit) => {
    onUnits([...units, unit]);
    type('');
  };
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const isTaken = keyTaken(event, { options, active, setActive, pick, close: () => type('') });
    if (!isTaken && event.key === 'Backspace' && text === '' && units.length > 0) onUnits(units.slice(0, -1));
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\r\n\t;]/.test(pasted.trim())) return;
    event.preventDefault();
    onPasted(pasted);
  };
  return (
    <div className="unit-picker">
      <Chips units={units} onUnits={onUnits} />
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        value={text}
        placeholder={mayFound ? recordWords.findOrFound : recordWords.find}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onPaste={paste}
        onBlur={() => type('')}
      />
      <Options id={list} label={label} options={options} active={active} onPick={pick} />
    </div>
  );
}

function optionsFor(text: string, nameable: NameableUnits, mayFound: boolean): readonly Option[] {
  const name = text.trim().normalize('NFC');
  const known = suggested(name, nameable);
  const isNew = mayFound && name !== '' && unitNamed(name, nameable, false) === null;
  return isNew ? [...known, { unit: { kind: 'new', name }, beside: recordWords.isNew }] : known;
}

interface Keys {
  readonly options: readonly Option[];
  readonly active: number;
  readonly setActive: (place: number) => void;
  readonly pick: (unit: NamedUnit) => void;
  readonly close: () => void;
}

/** Arrow keys choose, Enter takes, Esc closes the list; false for keys that mean something else. */
function keyTaken(event: KeyboardEvent, { options, active, setActive, pick, close }: Keys): boolean {
  const option = options[active];
  if (!option || event.ctrlKey) return false;
  const step = (by: number) => setActive((active + by + options.length) % options.length);
  if (event.key === 'ArrowDown') step(1);
  else if (event.key === 'ArrowUp') step(-1);
  else if (event.key === 'Enter') pick(option.unit);
  else if (event.key === 'Escape') close();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function Chips({ units, onUnits }: Pick<UnitPickerProps, 'units' | 'onUnits'>) {
  return units.map((unit) => (
    <span key={`${unit.kind} ${unit.kind === 'known' ? unit.identity : unit.name}`} className="unit-chip" data-kind={unit.kind}>
      {unit.name}
      {unit.kind === 'new' ? <em>{recordWords.isNew}</em> : null}
      <button
        type="button"
        aria-label={recordWords.drop(unit.name)}
        onClick={() => onUnits(units.filter((one) => !isSameUnit(one, unit)))}
      >
        ✕
      </button>
    </span>
  ));
}

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly onPick: (unit: NamedUnit) => void;
}

function Options({ id, label, options, active, onPick }: OptionsProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className="unit-options" hidden={options.length === 0}>
      {options.map(({ unit, beside }, place) => (
        <div
          key={`${beside} ${unit.name}`}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          // Before the field is left, which would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(unit);
          }}
        >
          {unit.kind === 'new' ? recordWords.found(unit.name) : unit.name} <span>{beside}</span>
        </div>
      ))}
    </div>
  );
}
