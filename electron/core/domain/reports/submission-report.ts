import { across, type CellDraft, dayCell, keptWithNext, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { Letter } from './letter.ts';
import { closing, opening } from './letter-rows.ts';
import type { ReportInput, SubmissionListUnit } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import { isHidden } from './report-options.ts';
import type { Heading, ReportWords } from './report-words.ts';
import { sheet } from './sheet.ts';
import { frameOf, tableWidth } from './sheet-frame.ts';
import { shownDeliveries } from './shown-units.ts';

const TABLE_FONT = 12;

const allColumns: readonly { heading: Heading; minInMm: number; share: number }[] = [
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
  const columns = columnsOf(input);
  const leastInMm = columns.reduce((sum, { minInMm }) => sum + minInMm, 0);
  const frame = frameOf(input, letter, { leastInMm, smallestFont: TABLE_FONT });
  const units = shownDeliveries(input);
  const form = words.forms['bieu-04'];
  const columnsInMm = columnWidths(columns, tableWidth(frame));
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: null });
  const wide = (cell: CellDraft) => keptWithNext(row(across(cell, columns.length)));
  return sheet({
    name: form.sheet,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    frame,
    opening: opening(letter, words, form, { title: form.title(table.year), subtitle, tree: null }, columnsInMm),
    header: [row(columns.map(({ heading }) => textCell('header', words.headings[heading])))],
    body: units.map((unit, index) => unitLine(index + 1, unit, input, words)),
    closing: [
      wide(textCell('summary', words.notes.submissions(submissions))),
      ...(units.length < submissions.units.length
        ? [wide(textCell('note', words.notes.someUnits(units.length, submissions.units.length)))]
        : []),
      ...closing(letter, words.letter, columnsInMm),
    ],
    titleColumns: 2,
    isFirstOfForm: true,
    tableRows: units.length,
  });
}

const columnsOf = (input: ReportInput) =>
  allColumns.filter(
    ({ heading }) => !((heading === 'dueOn' || heading === 'deliveries' || heading === 'issues') && isHidden(input, heading)),
  );

function unitLine(number: number, unit: SubmissionListUnit, input: ReportInput, words: ReportWords): RowDraft {
  return row(columnsOf(input).map(({ heading }) => cellUnder(heading, number, unit, input, words)));
}

function cellUnder(
  heading: Heading,
  number: number,
  unit: SubmissionListUnit,
  { submissions: { dueOn } }: ReportInput,
  words: ReportWords,
): CellDraft {
  const isThere = unit.deliveries > 0;
  const none = textCell('mark', words.marks.notApplicable);
  switch (heading) {
    case 'ordinal':
      return numberCell('ordinal', number);
    case 'unit':
      return textCell('text', unit.name);
    case 'dueOn':
      return dueOn === null ? none : dayCell('mark', dueOn);
    case 'receivedOn':
      return unit.receivedAt === null ? none : dayCell('mark', dayInVietnam(unit.receivedAt));
    case 'deliveries':
      return isThere ? numberCell('mark', unit.deliveries) : none;
    case 'state':
      return textCell('mark', words.submissionState(unit.state));
    case 'issues':
      return isThere ? numberCell('mark', unit.issues) : none;
    default:
      return textCell('text', unit.isLate ? words.notes.late : '');
  }
}

const HOURS_AHEAD = 7;

/** The day of an instant as a Vietnamese calendar has it: seven hours ahead all year, whatever the machine is set to. */
export function dayInVietnam(instant: string): string {
  const moment = new Date(instant);
  moment.setUTCHours(moment.getUTCHours() + HOURS_AHEAD);
  return moment.toISOString().slice(0, 10);
}
