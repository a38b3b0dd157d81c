import type { RecognisedRow } from '#core/domain/submissions/review.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import type { ReadAs, RowState } from './sheet-overlay.ts';

const SIGNS: Readonly<Record<RowState, string>> = { matched: '✓', open: '?', out: '–' };

interface ReadAsCellProps {
  readonly readAs: readonly ReadAs[] | undefined;
  readonly onPick: ((row: RecognisedRow) => void) | undefined;
}

/** Beside a row: the indicator that it was read as. A click says otherwise. */
export function ReadAsCell({ readAs, onPick }: ReadAsCellProps) {
  return (
    <td className="sheet-read-as">
      {readAs?.map((one) => (
        <RowLabel key={one.row.cell} readAs={one} onPick={onPick} />
      ))}
    </td>
  );
}

function RowLabel({ readAs: { row, state, name }, onPick }: { readAs: ReadAs; onPick: ReadAsCellProps['onPick'] }) {
  const said = name ?? reviewWords.rowStates[state];
  const label = (
    <>
      <span aria-hidden="true">{SIGNS[state]} </span>
      {state === 'matched' || name === null ? null : <span className="only-read">{reviewWords.rowStates[state]}: </span>}
      {said}
    </>
  );
  if (!onPick)
    return (
      <span className="row-label" data-state={state} title={said}>
        {label}
      </span>
    );
  return (
    // Reached by the questions themselves; hundreds of rows in the order of Tab would bury what comes after the sheet.
    <button
      type="button"
      className="row-label"
      data-state={state}
      tabIndex={-1}
      title={reviewWords.readAsRow(said)}
      onClick={() => onPick(row)}
    >
      {label}
    </button>
  );
}
