import type { KeyboardEvent, MouseEvent } from 'react';
import type { PlanProgress } from '#core/contract/progress-methods.ts';
import type { ObligationCell } from '#core/domain/progress/obligation.ts';
import type { BoardObligation } from '#core/domain/progress/progress-board.ts';
import { boardWords, cellSentence, cellText, obligationKindWords } from '#core/text/vi-board.ts';
import { obligationName } from '#core/text/vi-reminders.ts';
import { useGridCursor } from '../../components/grid-cursor.ts';
import type { BoardRow } from './board-filter.ts';

/** A unit and an obligation; without a unit the obligation as a whole. */
export interface BoardPlace {
  readonly obligation: string;
  readonly unit: string | null;
}

interface BoardTableProps {
  readonly progress: PlanProgress;
  readonly rows: readonly BoardRow[];
  readonly period: string;
  readonly chosen: BoardPlace | null;
  readonly onOpen: (place: BoardPlace) => void;
  /** Today's mark, or none any more. */
  readonly onMark: (place: BoardPlace, isReceived: boolean) => void;
}

/** Units by obligations, walked through by arrow keys; every cell says its state by a sign and in words. */
export function BoardTable({ progress, rows, period, chosen, onOpen, onMark }: BoardTableProps) {
  const cursor = useGridCursor();
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (place !== null && !event.ctrlKey && !event.altKey && !event.metaKey && actsOn(event, place, onOpen, onMark)) return;
    cursor.onKeyDown(event);
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place !== null) onOpen(place);
  };
  return (
    <div className="table-scroll">
      <table {...cursor} aria-label={boardWords.board} className="board" onKeyDown={onKeyDown} onClick={onClick}>
        <thead>
          <tr>
            <th scope="col" className="board-corner" data-cell tabIndex={-1}>
              {boardWords.unit}
            </th>
            {progress.obligations.map((obligation) => (
              <ObligationHead
                key={obligation.code}
                obligation={obligation}
                year={progress.year}
                isCurrent={obligation.code === period}
                isChosen={chosen?.unit === null && chosen.obligation === obligation.code}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnitRow key={row.unit.code} row={row} chosen={chosen} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="table-empty">{boardWords.nobodyMatches}</p> : null}
    </div>
  );
}

function placeOf(target: EventTarget): BoardPlace | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-obligation]') : null;
  const obligation = cell?.dataset.obligation;
  return obligation === undefined ? null : { obligation, unit: cell?.dataset.unit ?? null };
}

/** Enter opens, X marks as received today, Delete takes the mark back; false for keys that do nothing here. */
function actsOn(
  event: KeyboardEvent,
  place: BoardPlace,
  open: BoardTableProps['onOpen'],
  mark: BoardTableProps['onMark'],
): boolean {
  const key = event.key.toLowerCase();
  const isMark = key === 'x' || key === 'delete';
  if (key !== 'enter' && !(isMark && place.unit !== null)) return false;
  event.preventDefault();
  if (isMark) mark(place, key === 'x');
  else open(place);
  return true;
}

interface HeadProps {
  readonly obligation: BoardObligation;
  readonly year: number;
  readonly isCurrent: boolean;
  readonly isChosen: boolean;
}

function ObligationHead({ obligation, year, isCurrent, isChosen }: HeadProps) {
  const { code, kind, done, asked, overdue, dueOn } = obligation;
  const name = obligationName(obligation, year);
  return (
    <th
      scope="col"
      className="board-head"
      data-cell
      tabIndex={-1}
      data-obligation={code}
      data-kind={kind}
      data-current={isCurrent}
      data-chosen={isChosen}
      title={name}
    >
      <span className="board-kind">{obligationKindWords[kind]}</span>
      <span className="board-what">{kind === 'report' ? obligation.what : name}</span>
      <span className="board-due">{dueOn === null ? boardWords.noDeadline : boardWords.dueShort(dueOn, year)}</span>
      <span className="board-count" data-overdue={overdue > 0}>
        {asked === 0 ? boardWords.nobodyAsked : boardWords.done(done, asked)}
      </span>
    </th>
  );
}

interface RowProps {
  readonly row: BoardRow;
  readonly chosen: BoardPlace | null;
}

function UnitRow({ row: { unit, cells }, chosen }: RowProps) {
  return (
    <tr>
      <th scope="row" className="board-unit" data-cell="row" tabIndex={-1} title={unit.name}>
        {unit.name === '' ? boardWords.office : unit.name}
      </th>
      {cells.map((cell) => (
        <StateCell
          key={cell.obligation}
          cell={cell}
          isChosen={chosen?.unit === cell.unit && chosen.obligation === cell.obligation}
        />
      ))}
    </tr>
  );
}

function StateCell({ cell, isChosen }: { cell: ObligationCell; isChosen: boolean }) {
  const { obligation, unit, state, extension, telephoned, reminders } = cell;
  return (
    <td
      className="board-cell"
      data-cell
      tabIndex={-1}
      data-obligation={obligation}
      data-unit={unit}
      data-state={state}
      data-chosen={isChosen}
      title={cellSentence(cell)}
    >
      <span aria-hidden="true">
        {cellText(cell)}
        {extension ? ' ↷' : ''}
        {telephoned > 0 ? ' ☎' : ''}
        {reminders.length > 0 ? ` ✉${reminders.length}` : ''}
      </span>
      <span className="only-read">{cellSentence(cell)}</span>
    </td>
  );
}
