import type { IndicatorRow, IndicatorTable } from '../consolidation/indicator-table.ts';
import { across, type CellDraft, keptWithNext, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { type ColumnNeed, columnWidths, widthOfCells } from './column-widths.ts';
import { isTold, markWhereNone, numberOrMark, originMarks, originOf, percentOrMark, plainLook } from './figure-cells.ts';
import { grouped } from './grouped.ts';
import { differenceCell, differencePercentCell, lastYearCell, lastYearNote } from './last-year-cells.ts';
import type { Letter } from './letter.ts';
import { closing, opening } from './letter-rows.ts';
import type { ReportInput } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import { isHidden } from './report-options.ts';
import type { Heading, ReportWords } from './report-words.ts';
import { roman } from './roman.ts';
import { sheet } from './sheet.ts';
import { frameOf, tableWidth } from './sheet-frame.ts';

const TABLE_FONT = 12;

const allHeadings: readonly Heading[] = [
  'ordinal',
  'indicator',
  'unitOfMeasure',
  'lastYear',
  'actual',
  'difference',
  'differencePercent',
  'note',
];

const headingsOf = (input: ReportInput): readonly Heading[] =>
  allHeadings.filter(
    (heading) => !((heading === 'unitOfMeasure' || heading === 'differencePercent') && isHidden(input, heading)),
  );

/** Biểu 05, the period against the same days of last year: an indicator a line, on the basis of the table. */
export function lastYearReport(input: ReportInput, letter: Letter, words: ReportWords): SheetLayout {
  const { table } = input;
  const headings = headingsOf(input);
  const form = words.forms['bieu-05'];
  const lines = bodyRows(input, words);
  const columns = needs(lines, headings);
  const leastInMm = columns.reduce((sum, { minInMm }) => sum + minInMm, 0);
  const frame = frameOf(input, letter, { leastInMm, smallestFont: TABLE_FONT - 1 });
  const columnsInMm = columnWidths(columns, tableWidth(frame));
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: table.basis });
  const wide = (cell: CellDraft) => keptWithNext(row(across(cell, headings.length)));
  const shows = {
    provisional: false,
    derived: isSome(table, 'hasDerived'),
    corrected: isSome(table, 'hasCorrected'),
    telephoned: table.indicators.some(({ units }) => units.some(isTold)),
    restated: table.tree.kind === 'restated',
    planVersion: table.planVersion,
  };
  return sheet({
    name: form.sheet,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    frame,
    opening: opening(letter, words, form, { title: form.title(table.year), subtitle, tree: words.tree(table.tree) }, columnsInMm),
    header: [row(headings.map((heading) => textCell('header', words.headings[heading])))],
    body: lines,
    closing: [
      ...(hasLastYear(table) ? [] : [wide(textCell('note', `${words.notes.noLastYear}.`))]),
      ...words.notes.legend('bieu-05', shows).map((line) => wide(textCell('note', line))),
      ...closing(letter, words.letter, columnsInMm),
    ],
    titleColumns: 2,
    isFirstOfForm: true,
    tableRows: table.indicators.length,
  });
}

export const hasLastYear = ({ indicators }: IndicatorTable): boolean =>
  indicators.some(({ samePeriodLastYear }) => samePeriodLastYear !== undefined);

const isSome = ({ indicators }: IndicatorTable, mark: 'hasDerived' | 'hasCorrected'): boolean =>
  indicators.some((indicator) => indicator[mark]);

/** Wide enough for every figure on one line; the wording and the notes share what is left. */
function needs(lines: readonly RowDraft[], headings: readonly Heading[]): ColumnNeed[] {
  const widest = (column: number): number =>
    widthOfCells(
      lines.flatMap(({ cells }) => cells[column] ?? []),
      TABLE_FONT,
    );
  return headings.map((heading, column) => needOf(heading) ?? { minInMm: Math.max(23, widest(column)), share: 0 });
}

/** Null for columns of figures. */
function needOf(heading: Heading): ColumnNeed | null {
  switch (heading) {
    case 'ordinal':
      return { minInMm: 11.5, share: 0 };
    case 'indicator':
      return { minInMm: 60, share: 3 };
    case 'unitOfMeasure':
      return { minInMm: 22, share: 0 };
    case 'note':
      return { minInMm: 34, share: 1 };
    default:
      return null;
  }
}

function bodyRows(input: ReportInput, words: ReportWords): RowDraft[] {
  let number = 0;
  return grouped(input.table.indicators, ({ section }) => section).flatMap(({ key, members }, index) => [
    keptWithNext(
      row([
        textCell('group-ordinal', roman(index + 1)),
        ...across(textCell('group-text', words.section(key)), headingsOf(input).length - 1),
      ]),
    ),
    ...members.map((indicator) => {
      number += 1;
      return indicatorLine(number, indicator, input, words);
    }),
  ]);
}

function indicatorLine(number: number, indicator: IndicatorRow, input: ReportInput, words: ReportWords): RowDraft {
  return row([
    numberCell('ordinal', number),
    textCell('text', indicator.name),
    ...(isHidden(input, 'unitOfMeasure') ? [] : [textCell('small-mark', indicator.unitOfMeasure)]),
    lastYearCell(indicator, words),
    presentCell(indicator, input, words),
    differenceCell(indicator, words),
    ...(isHidden(input, 'differencePercent') ? [] : [differencePercentCell(indicator, words)]),
    // Where there is no last year at all, that is said once below the table.
    textCell('small-text', indicator.samePeriodLastYear === undefined ? '' : lastYearNote(indicator, words)),
  ]);
}

/** As last year's is given: a count by itself, everything else in percent. */
function presentCell(indicator: IndicatorRow, { options }: ReportInput, words: ReportWords): CellDraft {
  const look = plainLook(markWhereNone(indicator, words), options?.percentDecimals);
  if (indicator.denominator !== null) return percentOrMark(indicator.value, indicator, look);
  const marks = originMarks(originOf(indicator, indicator), words);
  return numberOrMark(indicator.numerator, indicator.decimals, look, marks);
}
