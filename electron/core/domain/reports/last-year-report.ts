import type { IndicatorRow, IndicatorTable } from '../consolidation/indicator-table.ts';
import { across, type CellDraft, keptWithNext, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { type ColumnNeed, columnWidths, widthOfCells } from './column-widths.ts';
import { markWhereNone, numberOrMark, originMarks, percentOrMark, plainLook } from './figure-cells.ts';
import { grouped } from './grouped.ts';
import { differenceCell, differencePercentCell, lastYearCell, lastYearNote } from './last-year-cells.ts';
import type { Letter } from './letter.ts';
import { closing, opening } from './letter-rows.ts';
import type { ReportInput } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import type { Heading, ReportWords } from './report-words.ts';
import { roman } from './roman.ts';
import { sheet, TABLE_WIDTH } from './sheet.ts';

const TABLE_FONT = 12;

const headings: readonly Heading[] = [
  'ordinal',
  'indicator',
  'unitOfMeasure',
  'lastYear',
  'actual',
  'difference',
  'differencePercent',
  'note',
];

/** Biểu 05, the period against the same days of last year: an indicator a line, on the basis of the table. */
export function lastYearReport({ table }: ReportInput, letter: Letter, words: ReportWords): SheetLayout {
  const form = words.forms['bieu-05'];
  const lines = bodyRows(table, words);
  const columnsInMm = columnWidths(needs(lines), TABLE_WIDTH);
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: table.basis });
  const wide = (cell: CellDraft) => keptWithNext(row(across(cell, headings.length)));
  const shows = {
    provisional: false,
    derived: isSome(table, 'hasDerived'),
    corrected: isSome(table, 'hasCorrected'),
    restated: table.tree.kind === 'restated',
    planVersion: table.planVersion,
  };
  return sheet({
    name: form.sheet,
    columnsInMm,
    tableFontSize: TABLE_FONT,
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

const hasLastYear = ({ indicators }: IndicatorTable): boolean =>
  indicators.some(({ samePeriodLastYear }) => samePeriodLastYear !== undefined);

const isSome = ({ indicators }: IndicatorTable, mark: 'hasDerived' | 'hasCorrected'): boolean =>
  indicators.some((indicator) => indicator[mark]);

/** Wide enough for every figure on one line; the wording and the notes share what is left. */
function needs(lines: readonly RowDraft[]): ColumnNeed[] {
  const atLeast = (minInMm: number, column: number): ColumnNeed => ({
    minInMm: Math.max(
      minInMm,
      widthOfCells(
        lines.flatMap(({ cells }) => cells[column] ?? []),
        TABLE_FONT,
      ),
    ),
    share: 0,
  });
  return [
    { minInMm: 11.5, share: 0 },
    { minInMm: 60, share: 3 },
    { minInMm: 22, share: 0 },
    ...[3, 4, 5, 6].map((column) => atLeast(23, column)),
    { minInMm: 34, share: 1 },
  ];
}

function bodyRows(table: IndicatorTable, words: ReportWords): RowDraft[] {
  let number = 0;
  return grouped(table.indicators, ({ section }) => section).flatMap(({ key, members }, index) => [
    keptWithNext(
      row([
        textCell('group-ordinal', roman(index + 1)),
        ...across(textCell('group-text', words.section(key)), headings.length - 1),
      ]),
    ),
    ...members.map((indicator) => {
      number += 1;
      return indicatorLine(number, indicator, words);
    }),
  ]);
}

function indicatorLine(number: number, indicator: IndicatorRow, words: ReportWords): RowDraft {
  return row([
    numberCell('ordinal', number),
    textCell('text', indicator.name),
    textCell('small-mark', indicator.unitOfMeasure),
    lastYearCell(indicator, words),
    presentCell(indicator, words),
    differenceCell(indicator, words),
    differencePercentCell(indicator, words),
    // Where there is no last year at all, that is said once below the table.
    textCell('small-text', indicator.samePeriodLastYear === undefined ? '' : lastYearNote(indicator, words)),
  ]);
}

/** As last year's is given: a count by itself, everything else in percent. */
function presentCell(indicator: IndicatorRow, words: ReportWords): CellDraft {
  const look = plainLook(markWhereNone(indicator, words));
  if (indicator.denominator !== null) return percentOrMark(indicator.value, indicator, look);
  const marks = originMarks(indicator.hasDerived, indicator.hasCorrected, words);
  return numberOrMark(indicator.numerator, indicator.decimals, look, marks);
}
