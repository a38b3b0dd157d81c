import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { columnListWords } from '#core/text/vi-columns.ts';
import { columnText, tableViewWords } from '#core/text/vi-table-view.ts';
import { canMove } from './columns-at-hand.ts';

interface ColumnListProps {
  /** Names, as the columns stand. */
  readonly columns: readonly string[];
  readonly hidden: readonly string[];
  readonly onHide: (column: string, isHidden: boolean) => void;
  /** Before its neighbour (-1) or behind it (1). */
  readonly onMove: (column: string, by: -1 | 1) => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** The official table's columns, ticked where they are shown, each to be moved by its buttons or Alt with an arrow. */
export function ColumnList({ columns, hidden, onHide, onMove }: ColumnListProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  const [moved, setMoved] = useState<{ readonly column: string; readonly control: string } | null>(null);
  // A line that changes places takes the focus along.
  useEffect(() => {
    const line = moved && list.current?.querySelector(`[data-column="${moved.column}"]`);
    const control =
      line?.querySelector<HTMLElement>(`[data-control="${moved?.control}"]:enabled`) ?? line?.querySelector('input');
    control?.focus();
  }, [moved]);
  const move = (column: string, by: -1 | 1, control: string) => {
    onMove(column, by);
    setMoved({ column, control });
  };
  const press = (event: KeyboardEvent, column: string) => {
    const by = STEPS[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    if (canMove(column)) move(column, by, 'check');
  };
  const movable = columns.filter(canMove);
  return (
    <fieldset className="check-list column-list" ref={list}>
      <legend>{tableViewWords.shownColumns}</legend>
      {columns.map((column) => (
        <div key={column} className="column-line" data-column={column}>
          <label className="check">
            <input
              type="checkbox"
              data-control="check"
              checked={!hidden.includes(column)}
              onChange={(event) => onHide(column, !event.target.checked)}
              onKeyDown={(event) => press(event, column)}
            />
            {columnText(column, String)}
          </label>
          {canMove(column) ? (
            <MoveButtons column={column} place={movable.indexOf(column)} last={movable.length - 1} onMove={move} />
          ) : null}
        </div>
      ))}
      <p role="status" className="only-read">
        {moved ? columnListWords.place(columnText(moved.column, String), columns.indexOf(moved.column) + 1, columns.length) : ''}
      </p>
    </fieldset>
  );
}

interface MoveButtonsProps {
  readonly column: string;
  /** From 0. */
  readonly place: number;
  readonly last: number;
  readonly onMove: (column: string, by: -1 | 1, control: string) => void;
}

function MoveButtons({ column, place, last, onMove }: MoveButtonsProps) {
  const name = columnText(column, String);
  const button = (by: -1 | 1, sign: string, said: string, isAtEnd: boolean) => (
    <button
      type="button"
      className="quiet"
      data-control={sign}
      title={said}
      aria-label={said}
      disabled={isAtEnd}
      onClick={() => onMove(column, by, sign)}
    >
      {sign}
    </button>
  );
  return (
    <>
      {button(-1, '↑', columnListWords.before(name), place === 0)}
      {button(1, '↓', columnListWords.behind(name), place === last)}
    </>
  );
}
