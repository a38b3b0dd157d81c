import { type FocusEvent, type KeyboardEvent, useId } from 'react';
import type { FieldInput } from './edit-field.ts';

type Element = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Opened because it was asked for: typing goes into it at once. */
const focusAtOnce = (element: Element | null): void => {
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
};

interface FieldControlProps {
  readonly input: FieldInput;
  readonly label: string;
  readonly typed: string;
  readonly isUnread: boolean;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The cursor goes elsewhere. */
  readonly onLeave: () => void;
}

/** What a field is typed or chosen in. */
export function FieldControl({ input, label, typed, isUnread, onType, onKeyDown, onLeave }: FieldControlProps) {
  const keys = { onKeyDown, onBlur: onLeave };
  const shared = { ref: focusAtOnce, 'aria-label': label, 'aria-invalid': isUnread, value: typed, ...keys };
  if (input.kind === 'choice')
    return (
      <select {...shared} onChange={(event) => onType(event.target.value)}>
        {input.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  if (input.kind === 'words') return <textarea {...shared} rows={4} onChange={(event) => onType(event.target.value)} />;
  if (input.kind === 'parts')
    return <Parts labels={input.labels} typed={typed} onType={onType} onKeyDown={onKeyDown} onLeave={onLeave} />;
  return <Line shared={shared} suggested={input.suggested ?? []} onType={onType} />;
}

interface LineProps {
  readonly shared: React.ComponentProps<'input'>;
  readonly suggested: readonly string[];
  readonly onType: (text: string) => void;
}

function Line({ shared, suggested, onType }: LineProps) {
  const list = useId();
  return (
    <>
      <input {...shared} list={suggested.length > 0 ? list : undefined} onChange={(event) => onType(event.target.value)} />
      {suggested.length > 0 ? (
        <datalist id={list}>
          {suggested.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}

interface PartsProps extends Pick<FieldControlProps, 'typed' | 'onType' | 'onKeyDown' | 'onLeave'> {
  readonly labels: readonly string[];
}

const PARTS = '.field-parts';

/** Named lines under each other; the first has the cursor. */
function Parts({ labels, typed, onType, onKeyDown, onLeave }: PartsProps) {
  const lines = typed.split('\n');
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const isAmongThem = relatedTarget instanceof Node && currentTarget.closest(PARTS)?.contains(relatedTarget);
    if (!isAmongThem) onLeave();
  };
  const put = (line: string, place: number) =>
    onType(labels.map((_, at) => (at === place ? line : (lines[at] ?? ''))).join('\n'));
  return (
    <span className="field-parts">
      {labels.map((label, place) => (
        <label key={label}>
          <span>{label}</span>
          <input
            ref={place === 0 ? focusOnce : undefined}
            value={lines[place] ?? ''}
            onChange={(event) => put(event.target.value, place)}
            onKeyDown={onKeyDown}
            onBlur={leave}
          />
        </label>
      ))}
    </span>
  );
}

/** Stable, so that typing in another line does not call the cursor back. */
const focusOnce = (element: HTMLInputElement | null): void => focusAtOnce(element);
