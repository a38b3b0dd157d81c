import { offered } from '../matching/assign-rows.ts';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../submissions/review.ts';
import { isAnsweredRow } from './answered.ts';
import type { Findings } from './findings.ts';
import { gather } from './gather.ts';
import type { ReadingInput } from './reading-input.ts';
import { type Entry, entryKey, type FramedColumn, labelled, type TableFrame } from './tables/entry.ts';
import { pathText } from './tables/figure-columns.ts';
import { rawText } from './text/raw-text.ts';

/** What is recognised in a workbook under the answers given so far: the same reading, shown instead of counted. */
export function reviewReading(input: ReadingInput): readonly RecognisedTable[] {
  const findings = gather(input);
  return findings.frames.map((frame) => recognisedTable(frame, findings));
}

const recognisedTable = (frame: TableFrame, findings: Findings): RecognisedTable => ({
  sheet: frame.sheet,
  shape: frame.shape,
  area: frame.area,
  columns: frame.columns.map(recognisedColumn),
  rows: frame.entries.map((entry) => recognisedRow(entry, findings)),
});

const recognisedColumn = (column: FramedColumn): RecognisedColumn => ({
  column: column.column,
  role: column.role,
  readAs: column.readAs,
  heading: pathText(column),
});

function recognisedRow(entry: Entry, { assignment, reader, input }: Findings): RecognisedRow {
  const candidates = offered(reader.rankRow(labelled(entry)));
  return {
    cell: entry.cell,
    label: entry.label.trim(),
    indicator: assignment.matched.get(entryKey(entry)) ?? null,
    candidates: candidates.map(({ code, explained }) => ({ code, agreement: Math.round(explained * 100) / 100 })),
    isAnswered: isAnsweredRow(entry, input.answers),
    figureCells: cellsOf(entry).map(({ address: place }) => place),
    answeredCells: cellsOf(entry).flatMap((cell) => (cell.own ? [{ cell: cell.address, own: rawText(cell.own) }] : [])),
  };
}

const cellsOf = ({ cells }: Entry) => [cells.numerator, cells.denominator, cells.percent].filter((cell) => cell !== null);
