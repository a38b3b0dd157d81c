import { fold } from '../reading/fold.ts';
import { type SheetView, textOf } from '../reading/sheet-view.ts';
import type { TableFrame } from '../reading/tables/entry.ts';
import type { PlainSheet } from './plain-tables.ts';

/**
 * All the headings and labels of a workbook's tables in one text: two workbooks of one layout give the same.
 * No figure and no address is in it, so other figures and blank rows change nothing; a changed label or heading,
 * one more or one less, or another order of columns does. Its hash is the layout's fingerprint.
 */
export const layoutText = (sheets: readonly PlainSheet[]): string =>
  JSON.stringify(sheets.map(({ key, view, frames }) => [key, frames.map((frame) => tableText(frame, view))]));

const tableText = (frame: TableFrame, view: SheetView) => [frame.shape, headingsOf(frame), labelsOf(frame, view)];

/** Left to right, each with all its levels. */
const headingsOf = ({ columns }: TableFrame): string[][] =>
  columns.map(({ path }) => path.map(fold)).filter((path) => path.length > 0);

/** Top down. Of a sentence only what stands before its figure is a label; where columns are indicators, rows have names. */
function labelsOf(frame: TableFrame, view: SheetView): string[] {
  if (frame.shape === 'sentences') return frame.entries.map(({ label }) => fold(label));
  const { top, bottom, left } = frame.area;
  const column = frame.columns.find(({ readAs }) => readAs === 'label')?.column ?? null;
  const inside = view.rows.filter(({ index }) => index >= top && index <= bottom);
  const texts = inside.map(({ index, cells }) =>
    column === null ? firstWords(cells.filter((cell) => cell.column <= left).map(textOf)) : textOf(view.own(index, column)),
  );
  return texts.flatMap((text) => (text === null ? [] : [fold(text)]));
}

const firstWords = (texts: readonly (string | null)[]): string | null =>
  texts.find((text) => text !== null && /\p{L}{2}/u.test(text)) ?? null;
