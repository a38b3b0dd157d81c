import { readFormCode } from '../../forms/form-code.ts';
import type { ListWords } from '../../forms/form-words.ts';
import { type ListPage, listPages } from '../../forms/report-form.ts';
import { address, type Workbook } from '../../grid.ts';
import { fold } from '../fold.ts';
import { type SheetView, type ViewRow, viewSheet } from '../sheet-view.ts';
import { rawText } from '../text/raw-text.ts';

/** A page of lists that came back in a form, with the lines that the unit wrote. */
export interface ReturnedList {
  readonly page: ListPage;
  readonly sheet: string;
  readonly lines: readonly ReturnedLine[];
}

export interface ReturnedLine {
  /** The first cell of it: "B4". */
  readonly cell: string;
  /** As the cells show it, one for each of the page's headings; empty where the unit left a cell blank or took the column out. */
  readonly texts: readonly string[];
}

/** Fewer of a page's headings may stand over any other table. */
const LEAST_HEADINGS = 3;

/** Every page of lists in a workbook that has a line, found by its headings, wherever rows and columns were moved to. */
export function returnedLists(workbook: Workbook, words: Readonly<Record<ListPage, ListWords>>): readonly ReturnedList[] {
  return workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((grid) => {
      const view = viewSheet(grid);
      return listPages.flatMap((page) => listOn(view, page, words[page]) ?? []);
    })
    .filter(({ lines }) => lines.length > 0);
}

function listOn(view: SheetView, page: ListPage, { columns }: ListWords): ReturnedList | null {
  const wanted = columns.map(({ heading }) => fold(heading));
  const heads = view.rows.map((row) => ({ row, at: placesOf(row, wanted) }));
  // The first heading is the page's own: "Ghi chú" and the like stand over several.
  const head = heads.find(({ at }) => at[0] !== null && at.filter((column) => column !== null).length >= LEAST_HEADINGS);
  if (head === undefined) return null;
  const below = view.rows.filter(({ index }) => index > head.row.index);
  const end = below.findIndex(isFoot);
  const lines = (end === -1 ? below : below.slice(0, end)).flatMap((row) => lineOf(row, head.at) ?? []);
  return { page, sheet: view.name, lines };
}

const placesOf = ({ cells }: ViewRow, wanted: readonly string[]): readonly (number | null)[] =>
  wanted.map((heading) => cells.find(({ content }) => fold(rawText(content)) === heading)?.column ?? null);

/** The code at the foot ends the page. */
const isFoot = ({ cells }: ViewRow): boolean =>
  cells.some(({ content }) => content.kind === 'text' && readFormCode(content.text).kind !== 'none');

/** Null where nothing but a printed ordinal stands in the row. */
function lineOf({ cells, index }: ViewRow, at: readonly (number | null)[]): ReturnedLine | null {
  const texts = at.map((column) => {
    const cell = cells.find((one) => one.column === column);
    return cell === undefined ? '' : rawText(cell.content).trim();
  });
  const first = at.find((column) => column !== null) ?? 0;
  return texts.some((text) => text !== '') ? { cell: address(index, first), texts } : null;
}
