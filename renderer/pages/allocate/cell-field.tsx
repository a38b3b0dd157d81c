import { useEffect, useRef } from 'react';
import type { Editing, EditingCell } from './use-cell-editing.ts';

/** The field over the cell that is being typed in. */
export function CellField({ editing, cell, label }: { editing: Editing; cell: EditingCell; label: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    if (editing.selectsAll) field.current?.select();
  }, [editing.selectsAll]);
  return (
    <input
      ref={field}
      className="allocation-field"
      aria-label={label}
      aria-invalid={editing.isWrong}
      value={editing.text}
      onChange={(event) => cell.type(event.target.value)}
      onKeyDown={cell.onFieldKey}
      onBlur={cell.leave}
    />
  );
}
