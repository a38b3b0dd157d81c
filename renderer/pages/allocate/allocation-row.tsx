import { memo } from 'react';
import type { AllocatedIndicator, AllocationUnit, KeptOutside } from '#core/domain/allocation/allocation-table.ts';
import { MEMBERS_COLUMN } from '#core/domain/allocation/paste.ts';
import { displayCount } from '#core/domain/plan/target-display.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { CellField } from './cell-field.tsx';
import { amountText, shownAmount } from './cell-text.ts';
import type { Editing, EditingCell } from './use-cell-editing.ts';
import type { RowCell } from './use-row-cells.ts';

interface RowProps {
  readonly unit: AllocationUnit;
  readonly number: number;
  readonly indicators: readonly AllocatedIndicator[];
  /** One for each indicator; undefined where the unit is not asked. */
  readonly cells: readonly RowCell[];
  readonly isLocked: boolean;
  /** Of this row; null where another one, or none, is being typed in. */
  readonly editing: Editing | null;
  readonly cell: EditingCell;
  readonly onLock: (unit: string) => void;
}

/** One unit's targets. */
export const AllocationRow = memo(function AllocationRow(row: RowProps) {
  const { unit, number, indicators, cells, isLocked, editing, cell, onLock } = row;
  const field = (column: string) =>
    editing?.place.column === column ? <CellField editing={editing} cell={cell} label={unit.name} /> : null;
  return (
    <tr data-unit={unit.code} data-locked={isLocked}>
      <th scope="row" className="allocation-unit" tabIndex={-1} data-cell="row" data-text={unit.name}>
        <span className="allocation-name">
          <button
            type="button"
            className="allocation-lock"
            aria-pressed={isLocked}
            aria-label={allocateWords.lock(unit.name)}
            title={allocateWords.lockHint}
            tabIndex={-1}
            onClick={() => onLock(unit.code)}
          >
            <LockSign isLocked={isLocked} />
          </button>
          <span className="allocation-number">{number}</span>
          <span className="name" title={unit.name}>
            {unit.name}
          </span>
        </span>
      </th>
      <td tabIndex={-1} data-cell="cell" data-column={MEMBERS_COLUMN} className="allocation-members">
        {field(MEMBERS_COLUMN) ?? (unit.members === null ? '' : displayCount(unit.members))}
      </td>
      {indicators.map((indicator, index) => (
        <AmountCell key={indicator.code} indicator={indicator} own={cells[index]} field={field(indicator.code)} />
      ))}
    </tr>
  );
});

function LockSign({ isLocked }: { isLocked: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.6">
      <rect x="3" y="7" width="10" height="7" rx="1" fill={isLocked ? 'currentColor' : 'none'} />
      <path d={isLocked ? 'M5 7V5a3 3 0 0 1 6 0v2' : 'M5 7V4a3 3 0 0 1 6-1'} />
    </svg>
  );
}

interface AmountProps {
  readonly indicator: AllocatedIndicator;
  readonly own: RowCell;
  /** While it is typed in. */
  readonly field: React.ReactNode;
}

function AmountCell({ indicator, own, field }: AmountProps) {
  const { code } = indicator;
  if (!own || 'kept' in own) return <OutsideCell indicator={indicator} kept={own?.kept ?? null} />;
  const { text, isOwn } = shownAmount(indicator, own);
  return (
    <td
      tabIndex={-1}
      data-cell="cell"
      data-column={code}
      data-inherited={!isOwn && text !== ''}
      title={isOwn || text === '' ? undefined : allocateWords.inherited}
    >
      {field ?? text}
    </td>
  );
}

/** The unit is not asked; what it had been given before is told, and that it does not count. */
function OutsideCell({ indicator, kept }: { indicator: AllocatedIndicator; kept: KeptOutside['kept'] | null }) {
  const text = kept === null ? null : amountText(kept, indicator.measure === 'ratio');
  return (
    <td
      tabIndex={-1}
      data-cell="cell"
      data-column={indicator.code}
      data-state="outside"
      title={text === null ? allocateWords.outside : allocateWords.keptOutside(text)}
    >
      {text === null ? null : (
        <>
          <del>{text}</del>
          <small>{allocateWords.outsideShort}</small>
        </>
      )}
    </td>
  );
}
