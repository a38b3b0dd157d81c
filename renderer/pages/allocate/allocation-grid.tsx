import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type RefObject, useCallback } from 'react';
import type { AllocationTable } from '#core/domain/allocation/allocation-table.ts';
import type { GridPlace } from '#core/domain/allocation/paste.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { useGridCursor } from '../../components/grid-cursor.ts';
import { AllocationRow } from './allocation-row.tsx';
import { GridHead } from './grid-head.tsx';
import { type Editing, useCellEditing } from './use-cell-editing.ts';
import { useRowCells } from './use-row-cells.ts';

interface GridProps {
  readonly table: AllocationTable;
  readonly locked: ReadonlySet<string>;
  readonly onLock: (unit: string) => void;
  /** Whether the text could be taken; what is wrong with it has been told then. */
  readonly onTyped: (place: GridPlace, text: string) => boolean;
  readonly onEmptied: (place: GridPlace) => void;
  readonly onPasted: (place: GridPlace, text: string) => void;
  readonly onPlace: (place: GridPlace) => void;
  /** Somebody wants to change what is locked. */
  readonly onRefused: () => void;
}

/** Units by indicators, typed into and pasted over as in Excel; headings, sums and names stay in sight. */
export function AllocationGrid({ table, locked, onLock, onTyped, onEmptied, onPasted, onPlace, onRefused }: GridProps) {
  // A grid is one to be typed into unless it says otherwise.
  const { 'aria-readonly': _, ...cursor } = useGridCursor();
  const moveFrom = useMoves(cursor.ref);
  const lines = useRowCells(table);
  const { editing, begin, cell } = useCellEditing(onTyped, moveFrom);
  const unlessLocked =
    <Rest extends readonly unknown[]>(work: (place: GridPlace, ...rest: Rest) => void) =>
    (place: GridPlace, ...rest: Rest) =>
      locked.has(place.unit) ? onRefused() : work(place, ...rest);
  const onKeyDown = (event: KeyboardEvent) => {
    const head = headOf(event.target);
    if (head !== null && (event.key === ' ' || event.key === 'Enter')) {
      event.preventDefault();
      return onLock(head);
    }
    const place = placeOf(event.target);
    if (
      place !== null &&
      !event.ctrlKey &&
      !event.altKey &&
      !event.metaKey &&
      startsTyping(event, place, unlessLocked(begin), unlessLocked(onEmptied))
    )
      return;
    cursor.onKeyDown(event);
  };
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target);
    if (place === null || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    onPasted(place, event.clipboardData.getData('text/plain'));
  };
  const onFocus = (event: FocusEvent) => {
    cursor.onFocus(event);
    const place = placeOf(event.target);
    if (place !== null) onPlace(place);
  };
  return (
    <div className="table-scroll">
      <table
        {...cursor}
        aria-label={allocateWords.grid(table.year)}
        className="allocation"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onPaste={onPaste}
        onDoubleClick={(event) => {
          const place = placeOf(event.target);
          if (place !== null) unlessLocked(begin)(place, textOf(event.target), true);
        }}
      >
        <GridHead columns={table.indicators} units={table.units} />
        <tbody>
          {table.units.map((unit, index) => (
            <AllocationRow
              key={unit.code}
              unit={unit}
              number={index + 1}
              indicators={lines.indicators}
              cells={lines.cells.get(unit.code) ?? NO_CELLS}
              isLocked={locked.has(unit.code)}
              editing={ofRow(editing, unit.code)}
              cell={cell}
              onLock={onLock}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const NO_CELLS: readonly undefined[] = [];

const ofRow = (editing: Editing | null, unit: string): Editing | null => (editing?.place.unit === unit ? editing : null);

/** Unit and column of the cell in which something happens; null for headings and names. */
function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-cell]') : null;
  const unit = cell?.closest('tr')?.dataset.unit;
  const column = cell?.dataset.column;
  return unit !== undefined && column !== undefined ? { unit, column } : null;
}

/** The unit on whose name the cursor is. */
const headOf = (target: EventTarget): string | null =>
  target instanceof HTMLElement && target.matches('th[data-cell]') ? (target.closest('tr')?.dataset.unit ?? null) : null;

const textOf = (target: EventTarget): string => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-cell]') : null;
  return cell?.dataset.inherited === 'true' ? '' : (cell?.textContent ?? '');
};

/** A letter or figure begins anew, Enter and F2 go on with what is there, Delete empties. */
function startsTyping(
  event: KeyboardEvent,
  place: GridPlace,
  begin: (place: GridPlace, text: string, selectsAll: boolean) => void,
  empty: (place: GridPlace) => void,
): boolean {
  const isEntry = event.key === 'Enter' || event.key === 'F2';
  const isEmptying = event.key === 'Delete' || event.key === 'Backspace';
  if (!isEntry && !isEmptying && event.key.length !== 1) return false;
  event.preventDefault();
  if (isEmptying) empty(place);
  else begin(place, isEntry ? textOf(event.target) : event.key, isEntry);
  return true;
}

/** Puts the cursor beside a cell, over what the other keys do. */
function useMoves(ref: RefObject<HTMLTableElement | null>) {
  return useCallback(
    ({ unit, column }: GridPlace, step: 'down' | 'up' | 'right' | 'left' | 'stay') => {
      const row = ref.current?.querySelector<HTMLElement>(`tr[data-unit="${CSS.escape(unit)}"]`);
      const cell = row?.querySelector<HTMLElement>(`td[data-column="${CSS.escape(column)}"]`);
      const sameColumn = (other: Element | null | undefined) =>
        other?.querySelector<HTMLElement>(`td[data-column="${CSS.escape(column)}"]`);
      const next = {
        stay: () => cell,
        down: () => sameColumn(row?.nextElementSibling),
        up: () => sameColumn(row?.previousElementSibling),
        right: () => cell?.nextElementSibling,
        left: () => cell?.previousElementSibling,
      }[step]();
      (next instanceof HTMLElement ? next : cell)?.focus();
    },
    [ref],
  );
}
