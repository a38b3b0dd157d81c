import type { Owed } from '../progress/owed.ts';
import type { ReminderWay } from '../progress/reminder.ts';
import { across, type CellDraft, dayCell, keptWithNext, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { Letter } from './letter.ts';
import { closing, opening } from './letter-rows.ts';
import type { ReportLayout } from './report-layout.ts';
import type { ReportWords } from './report-words.ts';
import { sheet, TABLE_WIDTH } from './sheet.ts';
import { dayInVietnam } from './submission-report.ts';

const TABLE_FONT = 12;

const columns = [
  { heading: 'ordinal', minInMm: 11, share: 0 },
  { heading: 'unit', minInMm: 80, share: 2 },
  { heading: 'dueOn', minInMm: 28, share: 0 },
  { heading: 'daysLate', minInMm: 24, share: 0 },
  { heading: 'reminded', minInMm: 48, share: 1 },
  { heading: 'note', minInMm: 40, share: 1 },
] as const;

type Heading = (typeof columns)[number]['heading'];

/** What the list says. */
export interface MissingWords {
  readonly sheet: string;
  /** "Tính đến ngày …" */
  readonly asOf: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly nobody: string;
  count(units: number, late: number): string;
  /** `at` is an ISO day. */
  reminded(times: number, at: string, way: ReminderWay): string;
  readonly refused: string;
  telephoned(figures: number): string;
}

/** Danh sách đơn vị chưa nộp: who owes an obligation, since when, and whether they were reminded. */
export function missingReport(
  owed: readonly Owed[],
  letter: Letter,
  words: ReportWords & { readonly missing: MissingWords },
): ReportLayout {
  const { missing } = words;
  const columnsInMm = columnWidths([...columns], TABLE_WIDTH);
  const wide = (cell: CellDraft) => keptWithNext(row(across(cell, columns.length)));
  const late = owed.filter(({ daysLate }) => daysLate > 0).length;
  const sum = owed.length === 0 ? missing.nobody : missing.count(owed.length, late);
  const laidOut = sheet({
    name: missing.sheet,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    opening: opening(letter, words, { name: missing.asOf }, { ...missing, tree: null }, columnsInMm),
    header: [row(columns.map(({ heading }) => textCell('header', missing.headings[heading])))],
    body: owed.map((unit, index) => unitLine(index + 1, unit, missing, words.marks.notApplicable)),
    closing: [wide(textCell('summary', sum)), ...closing(letter, words.letter, columnsInMm)],
    titleColumns: 2,
    isFirstOfForm: true,
    tableRows: owed.length,
  });
  return { report: 'missing', title: missing.title, creator: letter.letterhead.issuingBody, sheets: [laidOut] };
}

function unitLine(number: number, unit: Owed, words: MissingWords, nothing: string): RowDraft {
  const { dueOn, daysLate } = unit;
  const none = textCell('mark', nothing);
  return row([
    numberCell('ordinal', number),
    textCell('text', unit.name),
    dueOn === null ? none : dayCell('mark', dueOn),
    daysLate === 0 ? none : numberCell('mark', daysLate),
    textCell('text', remindedText(unit, words)),
    textCell('text', noteText(unit, words)),
  ]);
}

/** How often and when it was reminded last; empty where it never was. */
export function remindedText({ reminders }: Owed, words: MissingWords): string {
  const last = reminders.at(-1);
  return last === undefined ? '' : words.reminded(reminders.length, dayInVietnam(last.at), last.way);
}

/** What came of it: a file that was no use, figures told by telephone, the last answer. */
export function noteText({ wasRefused, telephoned, reminders }: Owed, words: MissingWords): string {
  const parts = [
    wasRefused ? words.refused : '',
    telephoned > 0 ? words.telephoned(telephoned) : '',
    reminders.findLast(({ answer }) => answer !== null)?.answer ?? '',
  ];
  return parts.filter(Boolean).join('; ');
}
