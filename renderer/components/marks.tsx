import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import { words } from '#core/text/vi-window.ts';
import { shortfallText, verdictWords } from '#core/text/vi-words.ts';
import { useHasTimeLeft } from '../workspace/workspace.ts';
import type { ShownFigure } from './figure-text.ts';

/** What is special about a figure: worked out from other periods, or changed by a person. */
export interface FigureMarks {
  readonly derived: boolean;
  readonly corrected: boolean;
}

/** A figure with its marks: ƒ derived, ✎ corrected. */
export function MarkedFigure({ text, derived, corrected }: FigureMarks & { text: string | null }) {
  return (
    <>
      {derived ? <Mark sign="ƒ" meaning={words.derived} /> : null}
      {corrected ? <Mark sign="✎" meaning={words.corrected} /> : null}
      {text}
    </>
  );
}

function Mark({ sign, meaning }: { sign: string; meaning: string }) {
  return (
    <span className="mark" title={meaning}>
      <span aria-hidden="true">{sign}</span>
      <span className="only-read">{meaning} </span>
    </span>
  );
}

/** Sign and word; the colour only repeats them. */
export function VerdictMark({ row }: { row: Pick<DrawnRow, 'verdict' | 'provisional'> }) {
  const hasTimeLeft = useHasTimeLeft();
  const isOpen = row.provisional && row.verdict === 'not-met';
  return (
    <span className="verdict" data-verdict={row.verdict} data-provisional={row.provisional}>
      {isOpen ? shortfallText(hasTimeLeft) : verdictWords[row.verdict]}
    </span>
  );
}

/** Attributes by which a cell's number is copied. */
export const copyAttributes = ({ number }: ShownFigure) =>
  number === null ? {} : { 'data-number': number.value, 'data-percent': number.isPercent };
