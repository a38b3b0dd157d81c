import { across, keptWithNext, linkTo, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { SheetLayout } from './report-layout.ts';
import type { ReportWords } from './report-words.ts';
import { sheet } from './sheet.ts';
import { type SheetFrame, tableWidth } from './sheet-frame.ts';

const TABLE_FONT = 12;
const columns = [
  { heading: 'ordinal', minInMm: 14, share: 0 },
  { heading: 'sheet', minInMm: 84, share: 1 },
  { heading: 'title', minInMm: 90, share: 3 },
  { heading: 'pages', minInMm: 28, share: 0 },
] as const;

/** A sheet and what stands on it, as the contents name it. */
export interface ContentsEntry {
  readonly sheet: SheetLayout;
  readonly title: string;
}

/** Mục lục: every sheet with a link to it, and the pages that it prints on. */
export function contentsSheet(
  entries: readonly ContentsEntry[],
  subtitle: string,
  sizes: SheetFrame['sizes'],
  words: ReportWords,
): SheetLayout {
  const { contents } = words.annexes;
  const frame: SheetFrame = { orientation: 'landscape', sizes };
  const wide = (style: 'title' | 'subtitle', text: string) => row(across(textCell(style, text), columns.length));
  const pages = entries.reduce((sum, { sheet: one }) => sum + pagesOf(one), 0);
  return sheet({
    name: contents.sheet,
    columnsInMm: columnWidths([...columns], tableWidth(frame)),
    tableFontSize: TABLE_FONT,
    frame,
    opening: [wide('title', contents.title), wide('subtitle', subtitle), row([], 6)],
    header: [row(columns.map(({ heading }) => textCell('header', contents.headings[heading])))],
    body: entries.map((entry, index) => entryLine(index + 1, entry)),
    closing: [keptWithNext(row(across(textCell('summary', contents.pagesTogether(pages)), columns.length)))],
    titleColumns: 0,
    isFirstOfForm: true,
    tableRows: 0,
  });
}

/** Known, because every page but the last ends at a break of our own. */
const pagesOf = ({ breaksAfter }: SheetLayout): number => breaksAfter.length + 1;

const entryLine = (number: number, { sheet: one, title }: ContentsEntry): RowDraft =>
  row([
    numberCell('ordinal', number),
    linkTo(textCell('text', one.name), one.name),
    textCell('text', title),
    numberCell('mark', pagesOf(one)),
  ]);
