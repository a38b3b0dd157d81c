import { useState } from 'react';
import type { SheetGrid } from '#core/domain/grid.ts';
import { words } from '#core/text/vi-window.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { Failure } from '../failure.tsx';
import { type CellMark, SheetView } from './sheet-view.tsx';

interface SubmissionSheetProps {
  readonly submissionId: string;
  /** The sheet to open with, null for the fullest visible one. */
  readonly sheet: string | null;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly focus: string | null;
}

const NO_MARKS: ReadonlyMap<string, CellMark> = new Map();

/** The report itself is the sheet with most in it; covers and notes come before it as often as after. */
const fullest = (sheets: readonly SheetGrid[]): SheetGrid | undefined =>
  sheets.toSorted((a, b) => b.cells.length - a.cells.length)[0];

/** A submission's original workbook. Marks belong to the sheet it opens with. */
export function SubmissionSheet({ submissionId, sheet, marks, focus }: SubmissionSheetProps) {
  const sheets = useAnswer('submissions.sheets', { submissionId }, 0);
  const [other, setOther] = useState<{ of: string; name: string } | null>(null);
  if (sheets.error) return <Failure error={sheets.error} />;
  if (!sheets.value || !sheets.isCurrent) return <p className="sheet-wait">{words.openingSheet}</p>;
  const visible = sheets.value.filter(({ visibility }) => visibility === 'visible');
  const place = `${submissionId} ${sheet} ${focus}`;
  const name = other?.of === place ? other.name : (sheet ?? fullest(visible)?.name);
  const grid = sheets.value.find((one) => one.name === name) ?? visible[0];
  if (!grid) return <p className="sheet-wait">{words.noSheets}</p>;
  const isMarked = grid.name === sheet;
  return (
    <div className="sheets">
      <SheetView grid={grid} marks={isMarked ? marks : NO_MARKS} focus={isMarked ? focus : null} />
      {visible.length > 1 ? (
        <div className="sheet-tabs" role="toolbar" aria-label={words.sheets}>
          {visible.map((one) => (
            <button
              key={one.name}
              type="button"
              aria-pressed={one.name === grid.name}
              onClick={() => setOther({ of: place, name: one.name })}
            >
              {one.name}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
