import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';
import type { SomeUnitFields, UnitProfile } from '#core/domain/units/unit-profile.ts';
import { unitPageWords } from '#core/text/vi-unit-page.ts';
import { useGridCursor } from '../../components/grid-cursor.ts';
import type { CellPlace, FieldChoices, UnitColumn } from './unit-fields.ts';
import { UnitRow } from './unit-row.tsx';
import { useRowsInSight } from './use-rows-in-sight.ts';

interface UnitsTableProps {
  readonly year: number;
  readonly units: readonly UnitProfile[];
  readonly choices: FieldChoices;
  /** Identities to which something has happened. */
  readonly withEvents: ReadonlySet<string>;
  /** The code of the unit whose history is on show. */
  readonly chosen: string | null;
  readonly onOpen: (unit: string) => void;
  readonly onEdit: (unit: UnitProfile, fields: SomeUnitFields, what: string) => Promise<boolean>;
  readonly onClearFilter: () => void;
}

const COLUMNS = Object.entries(unitPageWords.columns);

/** The plan's units, each field edited in its cell. */
export function UnitsTable({ year, units, choices, withEvents, chosen, onOpen, onEdit, onClearFilter }: UnitsTableProps) {
  // A grid is one to be typed into unless it says otherwise.
  const { 'aria-readonly': _, ...cursor } = useGridCursor();
  const [editing, setEditing] = useState<CellPlace | null>(null);
  const { ref } = cursor;
  const sight = useRowsInSight();
  useGoToChosen(units, chosen, sight.goTo);
  const stop = useCallback(
    (place: CellPlace) => {
      const hadFocus = document.activeElement?.closest('.plan-editor, body') !== null;
      setEditing(null);
      if (hadFocus) requestAnimationFrame(() => cellAt(ref.current, place)?.focus());
    },
    [ref],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    const isEntry = event.key === 'Enter' || event.key === 'F2';
    if (place === null || !isEntry) {
      if (event.ctrlKey && event.key === 'Home') sight.goTo(0);
      if (event.ctrlKey && event.key === 'End') sight.goTo(units.length - 1);
      return cursor.onKeyDown(event);
    }
    event.preventDefault();
    if (place.column === 'code' || event.ctrlKey) onOpen(place.unit);
    else setEditing(place);
  };
  return (
    <div className="table-scroll" ref={sight.ref}>
      <table
        {...cursor}
        aria-rowcount={units.length + 1}
        className="units-table"
        aria-label={unitPageWords.grid(year)}
        onKeyDown={onKeyDown}
        onDoubleClick={(event) => {
          const place = placeOf(event.target);
          if (place && place.column !== 'code') setEditing(place);
        }}
      >
        <thead>
          <tr>
            {COLUMNS.map(([column, heading]) => (
              <th key={column} scope="col" data-column={column}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit, row) => (
            <UnitRow
              key={unit.code}
              unit={unit}
              nameOf={choices.nameOf}
              hasEvents={withEvents.has(unit.identity)}
              isInSight={sight.isInSight(row)}
              isChosen={chosen === unit.code}
              editing={editing?.unit === unit.code ? editing.column : null}
              choices={editing?.unit === unit.code ? choices : null}
              onOpen={onOpen}
              onEdit={onEdit}
              onStop={stop}
            />
          ))}
        </tbody>
      </table>
      {units.length === 0 ? (
        <p className="table-empty">
          {unitPageWords.nothingFound}{' '}
          <button type="button" onClick={onClearFilter}>
            {unitPageWords.clearFilter}
          </button>
        </p>
      ) : (
        <p className="units-keys">{unitPageWords.keys}</p>
      )}
    </div>
  );
}

/** The unit whose history is opened from elsewhere comes into sight. */
function useGoToChosen(units: readonly UnitProfile[], chosen: string | null, goTo: (row: number) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another unit is gone to, not the same one in a list that changed.
  useEffect(() => {
    const row = units.findIndex(({ code }) => code === chosen);
    if (row >= 0) queueMicrotask(() => goTo(row));
  }, [chosen]);
}

type AnyPlace = { readonly unit: string; readonly column: 'code' } | CellPlace;

/** The cell on which the cursor is; null within an editor, and outside of cells. */
function placeOf(target: EventTarget): AnyPlace | null {
  const cell =
    target instanceof Element && !target.closest('.plan-editor, button') ? target.closest<HTMLElement>('[data-cell]') : null;
  const unit = cell?.closest('tr')?.dataset.unit;
  const column = cell?.dataset.column;
  return unit !== undefined && isColumn(column) ? { unit, column } : null;
}

const isColumn = (name: string | undefined): name is UnitColumn =>
  name !== undefined && Object.hasOwn(unitPageWords.columns, name);

const cellAt = (table: HTMLTableElement | null, { unit, column }: CellPlace): HTMLElement | null =>
  table?.querySelector(`tr[data-unit="${CSS.escape(unit)}"] [data-column="${column}"]`) ?? null;
