import { across, blankCell, keptWithNext, numberCell, openFor, type RowDraft, row, textCell } from '../reports/cells.ts';
import { columnWidths } from '../reports/column-widths.ts';
import type { SheetLayout } from '../reports/report-layout.ts';
import { sheet, TABLE_WIDTH } from '../reports/sheet.ts';
import type { ListWords } from './form-words.ts';

const LINES = 20;
const LINE_HEIGHT = 26;
const ORDINAL = 11;

/** A page of empty lines under headings; `foot` gives the last row for so many columns. */
export function listSheet({ sheet: name, title, ordinal, columns }: ListWords, foot: (columns: number) => RowDraft): SheetLayout {
  const needs = [{ minInMm: ORDINAL, share: 0 }, ...columns.map(({ share }) => ({ minInMm: 18, share }))];
  const width = needs.length;
  return sheet({
    name,
    columnsInMm: columnWidths(needs, TABLE_WIDTH),
    tableFontSize: 11,
    opening: [keptWithNext(row(across(textCell('title', title), width))), row([], 6)],
    header: [row([ordinal, ...columns.map(({ heading }) => heading)].map((text) => textCell('header', text)))],
    body: Array.from({ length: LINES }, (_, index) => line(index + 1, columns.length)),
    closing: [foot(width)],
    titleColumns: 1,
    isFirstOfForm: true,
    tableRows: LINES,
    isProtected: true,
  });
}

const line = (number: number, columns: number): RowDraft =>
  row(
    [numberCell('ordinal', number), ...Array.from({ length: columns }, () => openFor(blankCell('entry-text'), { kind: 'free' }))],
    LINE_HEIGHT,
  );
