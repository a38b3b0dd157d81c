import { type KeyboardEvent, useRef, useState } from 'react';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import type { EditField } from './edit-field.ts';
import { FieldControl } from './field-control.tsx';

interface FieldEditorProps<Next> {
  readonly field: EditField<Next>;
  /** Writes what came of the field; false where it was refused. `what` names the change to the person. */
  readonly put: (next: Next, what: string) => Promise<boolean>;
  readonly onDone: () => void;
}

/** A field being typed: Enter writes it, Esc leaves it as it was, leaving it writes it as a spreadsheet does. */
export function FieldEditor<Next>({ field, put, onDone }: FieldEditorProps<Next>) {
  const [typed, setTyped] = useState(field.raw);
  const [isUnread, setUnread] = useState(false);
  const isOver = useRef(false);
  const leave = () => {
    isOver.current = true;
    onDone();
  };
  const write = async () => {
    if (isOver.current) return;
    if (typed === field.raw) return leave();
    const next = field.write(typed);
    if (next === null) return setUnread(true);
    isOver.current = true;
    if (await put(next, field.label)) return onDone();
    isOver.current = false;
  };
  const press = (event: KeyboardEvent) => {
    // The page's own keys, and the cursor of the table around, stay out of what is typed.
    event.stopPropagation();
    if (event.key === 'Escape') leave();
    if (event.key !== 'Enter' || (field.input.kind === 'words' && !event.ctrlKey)) return;
    event.preventDefault();
    write();
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
        onLeave={write}
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
