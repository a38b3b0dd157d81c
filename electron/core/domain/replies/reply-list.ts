import { across, keptWithNext, numberCell, type RowDraft, row, textCell } from '../reports/cells.ts';
import { columnWidths } from '../reports/column-widths.ts';
import type { ReportLayout } from '../reports/report-layout.ts';
import { sheet, TABLE_WIDTH } from '../reports/sheet.ts';
import type { Doubt, UnitIssue } from './doubts.ts';

/** What a person is told about one issue: what stands there, what is needed instead. */
export interface Remark {
  readonly found: string;
  readonly needed: string;
}

export const listColumns = ['ordinal', 'sheet', 'cell', 'found', 'needed'] as const;

/** What the list says besides its remarks. */
export interface ReplyListWords {
  readonly sheet: string;
  readonly title: string;
  /** To whom, about which report and file. */
  readonly subtitle: string;
  readonly office: string;
  readonly headings: Readonly<Record<(typeof listColumns)[number], string>>;
  /** Where an issue names no sheet or no cell. */
  readonly nowhere: string;
  readonly closing: string;
  remark(issue: UnitIssue): Remark;
}

const widths = [
  { minInMm: 12, share: 0 },
  { minInMm: 35, share: 0 },
  { minInMm: 18, share: 0 },
  { minInMm: 60, share: 1 },
  { minInMm: 60, share: 1 },
];
const TABLE_FONT = 12;
const GAP = 6;

/** The doubts as a workbook of their own, for reports that cannot be marked themselves. */
export function replyList(doubts: readonly Doubt[], words: ReplyListWords): ReportLayout {
  const wide = (style: 'issuing-body' | 'title' | 'subtitle' | 'note', text: string) =>
    row(across(textCell(style, text), listColumns.length));
  const body = listRows(doubts, words);
  const list = sheet({
    name: words.sheet,
    columnsInMm: columnWidths(widths, TABLE_WIDTH),
    tableFontSize: TABLE_FONT,
    opening: [wide('issuing-body', words.office), wide('title', words.title), wide('subtitle', words.subtitle), row([], GAP)],
    header: [row(listColumns.map((column) => textCell('header', words.headings[column])))],
    body,
    closing: [keptWithNext(row([], GAP)), wide('note', words.closing)],
    titleColumns: 1,
    isFirstOfForm: true,
    tableRows: body.length,
  });
  return { report: 'tra-loi', title: words.title, creator: words.office, sheets: [list] };
}

function listRows(doubts: readonly Doubt[], words: ReplyListWords): readonly RowDraft[] {
  const issues = doubts.flatMap((doubt) => doubt.issues);
  return issues.map((issue, index) => {
    const { found, needed } = words.remark(issue);
    return row([
      numberCell('ordinal', index + 1),
      issue.sheet === null ? textCell('mark', words.nowhere) : textCell('text', issue.sheet),
      textCell('mark', issue.cell ?? words.nowhere),
      textCell('text', found),
      textCell('text', needed),
    ]);
  });
}
