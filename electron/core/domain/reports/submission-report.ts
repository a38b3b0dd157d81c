import { across, type CellDraft, dayCell, keptWithNext, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { Letter } from './letter.ts';
import { closing, opening } from './letter-rows.ts';
import type { ReportInput, SubmissionList, SubmissionListUnit } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import type { Heading, ReportWords } from './report-words.ts';
import { sheet, TABLE_WIDTH } from './sheet.ts';

const TABLE_FONT = 12;

const columns: readonly { heading: Heading; minInMm: number; share: number }[] = [
  { heading: 'ordinal', minInMm: 11, share: 0 },
  { heading: 'unit', minInMm: 70, share: 2 },
  { heading: 'dueOn', minInMm: 28, share: 0 },
  { heading: 'receivedOn', minInMm: 28, share: 0 },
  { heading: 'deliveries', minInMm: 18, share: 0 },
  { heading: 'state', minInMm: 32, share: 0 },
  { heading: 'issues', minInMm: 18, share: 0 },
  { heading: 'note', minInMm: 36, share: 1 },
];

/** Biểu 04, who has sent the period's report, when, how often, and with how many issues. */
export function submissionReport(input: ReportInput, letter: Letter, words: ReportWords): SheetLayout {
  const { table, submissions } = input;
  const form = words.forms['bieu-04'];
  const columnsInMm = columnWidths(columns, TABLE_WIDTH);
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: null });
  const wide = (cell: CellDraft) => keptWithNext(row(across(cell, columns.length)));
  return sheet({
    name: form.sheet,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    opening: opening(letter, words, form, { title: form.title(table.year), subtitle, tree: null }, columnsInMm),
    header: [row(columns.map(({ heading }) => textCell('header', words.headings[heading])))],
    body: submissions.units.map((unit, index) => unitLine(index + 1, unit, submissions, words)),
    closing: [wide(textCell('summary', words.notes.submissions(submissions))), ...closing(letter, words.letter, columnsInMm)],
    titleColumns: 2,
    isFirstOfForm: true,
    tableRows: submissions.units.length,
  });
}

function unitLine(number: number, unit: SubmissionListUnit, { dueOn }: SubmissionList, words: ReportWords): RowDraft {
  const isThere = unit.deliveries > 0;
  const none = textCell('mark', words.marks.notApplicable);
  return row([
    numberCell('ordinal', number),
    textCell('text', unit.name),
    dueOn === null ? none : dayCell('mark', dueOn),
    unit.receivedAt === null ? none : dayCell('mark', dayInVietnam(unit.receivedAt)),
    isThere ? numberCell('mark', unit.deliveries) : none,
    textCell('mark', words.submissionState(unit.state)),
    isThere ? numberCell('mark', unit.issues) : none,
    textCell('text', unit.isLate ? words.notes.late : ''),
  ]);
}

const HOURS_AHEAD = 7;

/** The day of an instant as a Vietnamese calendar has it: seven hours ahead all year, whatever the machine is set to. */
export function dayInVietnam(instant: string): string {
  const moment = new Date(instant);
  moment.setUTCHours(moment.getUTCHours() + HOURS_AHEAD);
  return moment.toISOString().slice(0, 10);
}
