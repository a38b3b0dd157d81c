import type { Basis } from '#core/domain/plan/reporting-period.ts';
import type { TypedCell } from '#core/domain/submissions/typed-report.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import type { AskedRow } from './asked-rows.ts';
import type { FormPlace } from './form-state.ts';

/** Name of a cell on the page, by which it is found and focused. */
const cellId = ({ basis, indicator, cell }: FormPlace): string => `cell ${basis} ${indicator} ${cell}`;

/** Puts the cursor into a cell, its text chosen as in a spreadsheet. */
export function focusCell(place: FormPlace | null): void {
  const field = place && document.getElementById(cellId(place));
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

interface FormCellProps {
  readonly row: AskedRow;
  readonly basis: Basis;
  /** As it is told where the form asks for both; null where there is one. */
  readonly basisName: string | null;
  readonly cell: TypedCell;
  readonly text: string;
  readonly isWrong: boolean;
  readonly messages: string | undefined;
  readonly onText: (place: FormPlace, text: string) => void;
}

/** One cell: plain text, read by the rules for units' own cells. */
export function FormCell({ row, basis, basisName, cell, text, isWrong, messages, onText }: FormCellProps) {
  const { indicator, kind } = row;
  const place: FormPlace = { basis, indicator: indicator.code, cell };
  const example = kind === 'by-category' ? enterWords.categories(indicator.categories) : enterWords.examples[kind];
  return (
    <input
      id={cellId(place)}
      className="form-cell"
      data-cell={cell}
      data-kind={kind}
      autoComplete="off"
      maxLength={500}
      value={text}
      placeholder={cell === 'numerator' ? example : ''}
      aria-label={enterWords.cellLabel(indicator.name, cell, basisName)}
      aria-invalid={isWrong}
      aria-describedby={messages}
      onChange={(event) => onText(place, spoken(text, event.target.value))}
    />
  );
}

/** "?" in an empty cell is short for words that say so. */
const spoken = (before: string, typed: string): string => (before === '' && typed === '?' ? enterWords.notYet : typed);
