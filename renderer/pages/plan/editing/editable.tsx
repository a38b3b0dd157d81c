import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { planWords } from '#core/text/vi-plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { FieldEditor } from '../../../components/editing/field-editor.tsx';
import type { PlanField } from './plan-field.ts';
import { usePlanEdit } from './use-plan-edit.ts';

/** What the document states, or that it does not. */
const Shown = ({ text, none = planWords.notStated }: { text: string | null; none?: string | undefined }) =>
  text === null || text === '' ? <span className="plan-none">{none}</span> : <span className="plan-text">{text}</span>;

/** Opens and closes the editor; where the cursor was it is again afterwards. */
function useEditing<Place extends HTMLElement>() {
  const place = useRef<Place>(null);
  const [isEditing, setEditing] = useState(false);
  const close = () => {
    const hadFocus = document.activeElement?.closest('.plan-editor') !== null;
    setEditing(false);
    if (hadFocus) requestAnimationFrame(() => place.current?.focus());
  };
  return { place, isEditing, open: () => setEditing(true), close };
}

/** A field in running text: a button that becomes its editor. */
export function Editable({ field, none }: { field: PlanField; none?: string }) {
  const { place, isEditing, open, close } = useEditing<HTMLButtonElement>();
  const { amend } = usePlanEdit();
  if (isEditing) return <FieldEditor field={field} put={amend} onDone={close} />;
  return (
    <button ref={place} type="button" className="plan-editable" title={planEditWords.edit(field.label)} onClick={open}>
      <Shown text={field.shown} none={none} />
    </button>
  );
}

interface EditableCellProps {
  readonly field: PlanField;
  readonly column: string;
  readonly isHead?: boolean;
  /** What stands below the field's own text. */
  readonly children?: ReactNode;
}

/** A field as a cell of a table with a cursor: Enter, F2 or a double click opens its editor. */
export function EditableCell({ field, column, isHead = false, children }: EditableCellProps) {
  const { place, isEditing, open, close } = useEditing<HTMLTableCellElement>();
  const { amend } = usePlanEdit();
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== 'F2')) return;
    event.preventDefault();
    open();
  };
  const Cell = isHead ? 'th' : 'td';
  return (
    <Cell
      ref={place}
      scope={isHead ? 'row' : undefined}
      data-cell="cell"
      data-column={column}
      tabIndex={-1}
      onKeyDown={isEditing ? undefined : press}
      onDoubleClick={isEditing ? undefined : open}
    >
      {isEditing ? <FieldEditor field={field} put={amend} onDone={close} /> : <Shown text={field.shown} none="–" />}
      {children}
    </Cell>
  );
}
