import { useMemo, useState } from 'react';
import type { SheetGrid } from '#core/domain/grid.ts';
import type { RecognisedRow, RecognisedTable } from '#core/domain/submissions/review.ts';
import { words } from '#core/text/vi-window.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useNames } from '../../workspace/use-names.ts';
import { Failure } from '../failure.tsx';
import { sheetOverlay } from './sheet-overlay.ts';
import { type CellMark, SheetView } from './sheet-view.tsx';

interface SubmissionSheetProps {
  readonly submissionId: string;
  /** The sheet to open with, null for the fullest visible one. */
  readonly sheet: string | null;
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly focus: string | null;
  /** What was recognised in the workbook; nothing where only a figure's source is shown. */
  readonly tables?: readonly RecognisedTable[];
  /** A row is to be read otherwise. */
  readonly onPickRow?: ((sheet: string, row: RecognisedRow) => void) | undefined;
}

const NO_TABLES: readonly RecognisedTable[] = [];
const NO_MARKS: ReadonlyMap<string, CellMark> = new Map();

/** The report itself is the sheet with most in it; covers and notes come before it as often as after. */
const fullest = (sheets: readonly SheetGrid[]): SheetGrid | undefined =>
  sheets.toSorted((a, b) => b.cells.length - a.cells.length)[0];

/** A submission's original workbook. Marks belong to the sheet it opens with. */
export function SubmissionSheet({ submissionId, sheet, marks, focus, tables = NO_TABLES, onPickRow }: SubmissionSheetProps) {
  const names = useNames();
  const sheets = useAnswer('submissions.sheets', { submissionId }, 0);
  const [other, setOther] = useState<{ of: string; name: string } | null>(null);
  const place = `${submissionId} ${sheet} ${focus}`;
  const visible = sheets.value?.filter(({ visibility }) => visibility === 'visible') ?? [];
  const first = tables.find((table) => visible.some((one) => one.name === table.sheet))?.sheet;
  const name = other?.of === place ? other.name : (sheet ?? first ?? fullest(visible)?.name);
  const grid = sheets.value?.find((one) => one.name === name) ?? visible[0];
  const shown = grid?.name;
  const overlay = useMemo(
    () => (shown === undefined ? null : sheetOverlay(tables, shown, names.indicator)),
    [tables, shown, names],
  );
  const pickRow = useMemo(
    () => (onPickRow && shown !== undefined ? (row: RecognisedRow) => onPickRow(shown, row) : undefined),
    [onPickRow, shown],
  );
  if (sheets.error) return <Failure error={sheets.error} />;
  if (!sheets.value || !sheets.isCurrent) return <p className="sheet-wait">{words.openingSheet}</p>;
  if (!grid) return <p className="sheet-wait">{words.noSheets}</p>;
  const isMarked = grid.name === sheet;
  return (
    <div className="sheets">
      <SheetView
        grid={grid}
        marks={isMarked ? marks : NO_MARKS}
        focus={isMarked ? focus : null}
        overlay={overlay}
        onPickRow={pickRow}
      />
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
