import { memo } from 'react';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';
import { unitPageWords } from '#core/text/vi-unit-page.ts';
import { FieldEditor } from '../../components/editing/field-editor.tsx';
import { type CellPlace, type EditedColumn, type FieldChoices, shownIn, unitField } from './unit-fields.ts';
import type { UnitWork } from './use-unit-work.ts';

interface UnitRowProps {
  readonly unit: UnitProfile;
  readonly nameOf: FieldChoices['nameOf'];
  readonly hasEvents: boolean;
  /** Far from it only the code is drawn. */
  readonly isInSight: boolean;
  readonly isChosen: boolean;
  /** The field of this unit that is being typed; null where none is. */
  readonly editing: EditedColumn | null;
  /** Only while a field is being typed. */
  readonly choices: FieldChoices | null;
  readonly onOpen: (unit: string) => void;
  readonly onEdit: UnitWork['edit'];
  readonly onStop: (place: CellPlace) => void;
}

const EDITED = (Object.keys(unitPageWords.columns) as (keyof typeof unitPageWords.columns)[]).filter(
  (column): column is EditedColumn => column !== 'code',
);

/** One unit. */
export const UnitRow = memo(function UnitRow(row: UnitRowProps) {
  const { unit, hasEvents, isInSight, isChosen, onOpen } = row;
  const history = unitPageWords.openHistory(unit.name, hasEvents);
  return (
    <tr data-unit={unit.code} aria-selected={isChosen}>
      <td tabIndex={-1} data-cell="row" data-column="code" data-text={unit.code}>
        {unit.code}
        <button
          type="button"
          className="units-open"
          tabIndex={-1}
          title={history}
          aria-label={history}
          onClick={() => onOpen(unit.code)}
        >
          {hasEvents ? '◆' : '▸'}
        </button>
      </td>
      {isInSight ? EDITED.map((column) => <FieldCell key={column} {...row} column={column} />) : <td colSpan={EDITED.length} />}
    </tr>
  );
});

function FieldCell({ unit, column, nameOf, editing, choices, onEdit, onStop }: UnitRowProps & { column: EditedColumn }) {
  const Cell = column === 'name' ? 'th' : 'td';
  const shown = shownIn(column, unit, nameOf);
  const isTyped = editing === column && choices !== null;
  return (
    <Cell
      scope={column === 'name' ? 'row' : undefined}
      tabIndex={-1}
      data-cell="cell"
      data-column={column}
      title={isTyped ? undefined : (shown ?? undefined)}
    >
      {isTyped ? (
        <FieldEditor
          field={unitField(column, unit, choices)}
          put={(fields, what) => onEdit(unit, fields, what)}
          onDone={() => onStop({ unit: unit.code, column })}
        />
      ) : (
        <span className="units-text">{shown ?? ''}</span>
      )}
    </Cell>
  );
}
