import type { ListWords } from '../forms/form-words.ts';
import { type ListPage, listPages } from '../forms/report-form.ts';
import type { ReturnedList } from '../reading/forms/returned-lists.ts';
import { across, keptWithNext, numberCell, row, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { ReportLayout, SheetLayout } from './report-layout.ts';
import { sheet, TABLE_WIDTH } from './sheet.ts';

/** One unit's lists. */
export interface ListsOfUnit {
  readonly unit: string;
  readonly lists: readonly ReturnedList[];
}

/** What the workbook of lists says of its own. */
export interface ListsWords {
  readonly title: string;
  /** Over the column of units. */
  readonly unit: string;
  readonly creator: string;
  readonly lists: Readonly<Record<ListPage, ListWords>>;
}

/** What units listed, one sheet for each kind of list that has a line; the texts are theirs, nothing is counted or changed. */
export const listsReport = (units: readonly ListsOfUnit[], words: ListsWords): ReportLayout => ({
  report: 'lists',
  title: words.title,
  creator: words.creator,
  sheets: listPages.flatMap((page) => listSheetOf(page, units, words) ?? []),
});

function listSheetOf(page: ListPage, units: readonly ListsOfUnit[], words: ListsWords): SheetLayout | null {
  const { sheet: name, title, ordinal, columns } = words.lists[page];
  const lines = units.flatMap(({ unit, lists }) =>
    lists.filter((list) => list.page === page).flatMap((list) => list.lines.map(({ texts }) => [unit, ...texts])),
  );
  if (lines.length === 0) return null;
  const needs = [{ minInMm: 11, share: 0 }, { minInMm: 40, share: 2 }, ...columns.map(({ share }) => ({ minInMm: 18, share }))];
  const headings = [ordinal, words.unit, ...columns.map(({ heading }) => heading)];
  return sheet({
    name,
    columnsInMm: columnWidths(needs, TABLE_WIDTH),
    tableFontSize: 11,
    opening: [keptWithNext(row(across(textCell('title', title), needs.length))), row([], 6)],
    header: [row(headings.map((heading) => textCell('header', heading)))],
    body: lines.map((texts, index) => row([numberCell('ordinal', index + 1), ...texts.map((text) => textCell('text', text))])),
    closing: [],
    titleColumns: 2,
    isFirstOfForm: true,
    tableRows: lines.length,
  });
}
