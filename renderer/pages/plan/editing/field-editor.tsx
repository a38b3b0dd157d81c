import { type KeyboardEvent, useRef, useState } from 'react';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import type { FieldInput, PlanField } from './plan-field.ts';
import { usePlanEdit } from './use-plan-edit.ts';

type Element = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Opened because it was asked for: typing goes into it at once. */
const focusAtOnce = (element: Element | null): void => {
  element?.focus();
  if (element instanceof HTMLInputElement) element.select();
};

/** A field being typed: Enter writes it, Esc leaves it as it was, leaving it writes it as a spreadsheet does. */
export function FieldEditor({ field, onDone }: { field: PlanField; onDone: () => void }) {
  const { amend } = usePlanEdit();
  const [typed, setTyped] = useState(field.raw);
  const [isUnread, setUnread] = useState(false);
  const isOver = useRef(false);
  const leave = () => {
    isOver.current = true;
    onDone();
  };
  const write = async (text: string) => {
    if (isOver.current) return;
    if (text === field.raw) return leave();
    const next = field.write(text);
    if (next === null) return setUnread(true);
    isOver.current = true;
    if (await amend(next, field.label)) return onDone();
    isOver.current = false;
  };
  const press = (event: KeyboardEvent) => {
    // The page's own keys, and the cursor of the table around, stay out of what is typed.
    event.stopPropagation();
    if (event.key === 'Escape') leave();
    if (event.key !== 'Enter' || (field.input.kind === 'words' && !event.ctrlKey)) return;
    event.preventDefault();
    write(typed);
  };
  return (
    <span className="plan-editor">
      <FieldControl
        input={field.input}
        label={field.label}
        typed={typed}
        isUnread={isUnread}
        onType={(text) => {
          setUnread(false);
          setTyped(text);
        }}
        onKeyDown={press}
        onBlur={() => write(typed)}
      />
      {isUnread ? (
        <span role="alert" className="plan-unread">
          {field.hint}
        </span>
      ) : null}
      {field.input.kind === 'words' ? <span className="plan-keys">{planEditWords.longKeys}</span> : null}
    </span>
  );
}

interface FieldControlProps {
  readonly input: FieldInput;
  readonly label: string;
  readonly typed: string;
  readonly isUnread: boolean;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

function FieldControl({ input, label, typed, isUnread, onType, ...events }: FieldControlProps) {
  const shared = { ref: focusAtOnce, 'aria-label': label, 'aria-invalid': isUnread, value: typed, ...events };
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
  return <input {...shared} onChange={(event) => onType(event.target.value)} />;
}
