import type { IndicatorRow, IndicatorTable, ProvinceFigure, Verdict } from '../consolidation/indicator-table.ts';
import { ALL, percentDecimals } from '../plan/percent-decimals.ts';
import {
  across,
  blankCell,
  type CellDraft,
  keptWithNext,
  numberCell,
  percentCell,
  type RowDraft,
  row,
  textCell,
} from './cells.ts';
import { type ColumnNeed, columnWidths, widthForLines, widthOfCells } from './column-widths.ts';
import {
  isTold,
  markWhereNone,
  numberOrMark,
  originMarks,
  originOf,
  percentOrMark,
  plainLook,
  targetCell,
} from './figure-cells.ts';
import { type Group, grouped } from './grouped.ts';
import { figureColumns, indicatorHeader, lastYearHeadings } from './indicator-header.ts';
import { indicatorNote } from './indicator-note.ts';
import { differenceCell, lastYearCell, lastYearNote } from './last-year-cells.ts';
import type { Letter } from './letter.ts';
import { closing, opening } from './letter-rows.ts';
import { noteRows } from './note-rows.ts';
import type { ReportInput } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import { isHidden } from './report-options.ts';
import type { ReportWords } from './report-words.ts';
import { roman } from './roman.ts';
import { sheet } from './sheet.ts';
import { frameOf, tableWidth } from './sheet-frame.ts';
import { reportingUnits } from './shown-units.ts';
import { styleOf } from './styles.ts';

const WIDE_TABLE = 11;
const NARROW_TABLE = 12;
/** Millimetres; "(4=3/2)" above the percentages keeps to one line. */
const PERCENT = 14.2;
const VERDICT = { lines: 2, least: 24, most: 32 };

/** Biểu 01, results against the year's plan: an indicator a line, grouped by the plan's sections. */
export function indicatorReport(input: ReportInput, letter: Letter, words: ReportWords): SheetLayout {
  const { table } = input;
  const form = words.forms['bieu-01'];
  const figures = figureColumns(input);
  const tableFontSize = figures.length > 1 || input.isWithLastYear ? WIDE_TABLE : NARROW_TABLE;
  // A recipient's own order goes across the plan's sections.
  const sections =
    input.selection && !input.selection.isInPlanOrder
      ? [{ key: '', members: table.indicators }]
      : grouped(table.indicators, (indicator) => indicator.section);
  const lines = bodyRows(sections, input, words);
  const columns = needs(lines, input, words, tableFontSize);
  const leastInMm = columns.reduce((sum, { minInMm }) => sum + minInMm, 0);
  const frame = frameOf(input, letter, { leastInMm, smallestFont: tableFontSize - 1 });
  const columnsInMm = columnWidths(columns, tableWidth(frame));
  const period = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: null });
  return sheet({
    name: form.sheet,
    columnsInMm,
    tableFontSize,
    frame,
    opening: opening(
      letter,
      words,
      form,
      { title: form.title(table.year), subtitle: period, tree: headNote(input, words) },
      columnsInMm,
    ),
    header: indicatorHeader(input, words),
    body: lines,
    closing: [...below(table, columnsInMm.length, words), ...closing(letter, words.letter, columnsInMm)],
    titleColumns: 2,
    isFirstOfForm: true,
    tableRows: table.indicators.length,
  });
}

/** By which units it is told, and of which of the plan's indicators; null where neither needs saying. */
function headNote({ table, selection }: ReportInput, words: ReportWords): string | null {
  const notes = [words.tree(table.tree), selection ? words.selection(selection) : null];
  return notes.filter((note) => note !== null).join(' – ') || null;
}

/** Wide enough for every figure on one line; the wording and the notes share what is left. */
function needs(lines: readonly RowDraft[], input: ReportInput, words: ReportWords, tableFontSize: number): ColumnNeed[] {
  const fixed = (minInMm: number): ColumnNeed => ({ minInMm, share: 0 });
  const atLeast = (minInMm: number, column: number) => fixed(Math.max(minInMm, widestOf(lines, column, tableFontSize)));
  const ofFigures = 3 * figureColumns(input).length;
  const ofLastYear = lastYearHeadings(input).length;
  const figures = isHidden(input, 'unitOfMeasure') ? 3 : 4;
  return [
    fixed(11.5),
    { minInMm: 42, share: 3 },
    ...(isHidden(input, 'unitOfMeasure') ? [] : [fixed(20)]),
    fixed(19),
    ...Array.from({ length: ofFigures }, (_, part) => atLeast(part % 3 === 2 ? PERCENT : 13, figures + part)),
    ...Array.from({ length: ofLastYear }, (_, part) => atLeast(16, figures + ofFigures + part)),
    ...(isHidden(input, 'completion') ? [] : [atLeast(16, figures + ofFigures + ofLastYear)]),
    fixed(verdictWidth(input, words, tableFontSize)),
    { minInMm: 30, share: 2.5 },
  ];
}

/** "✗ Chưa đạt, còn thời gian" on two lines: on three it would make every row of an early period higher. */
function verdictWidth({ table, hasTimeLeft }: ReportInput, words: ReportWords, tableFontSize: number): number {
  const verdicts = table.indicators.map((indicator) => words.verdict(indicator, hasTimeLeft));
  return widthForLines(verdicts, { ...VERDICT, font: styleOf('mark', tableFontSize) });
}

const widestOf = (lines: readonly RowDraft[], column: number, tableFontSize: number): number =>
  widthOfCells(
    lines.flatMap(({ cells }) => cells[column] ?? []),
    tableFontSize,
  );

function bodyRows(sections: readonly Group<IndicatorRow>[], input: ReportInput, words: ReportWords): RowDraft[] {
  const hidden = (['unitOfMeasure', 'completion'] as const).filter((column) => isHidden(input, column)).length;
  const columns = 6 - hidden + 3 * figureColumns(input).length + lastYearHeadings(input).length;
  let number = 0;
  return sections.flatMap(({ key, members }, index) => [
    ...(key === '' ? [] : [sectionRow(roman(index + 1), words.section(key), columns)]),
    ...members.map((indicator) => {
      number += 1;
      return indicatorLine(number, indicator, input, words);
    }),
  ]);
}

const sectionRow = (numeral: string, name: string, columns: number): RowDraft =>
  keptWithNext(row([textCell('group-ordinal', numeral), ...across(textCell('group-text', name), columns)]));

function indicatorLine(number: number, indicator: IndicatorRow, input: ReportInput, words: ReportWords): RowDraft {
  return row([
    numberCell('ordinal', number),
    textCell('text', indicator.name),
    ...(isHidden(input, 'unitOfMeasure') ? [] : [textCell('small-mark', indicator.unitOfMeasure)]),
    targetCell(indicator, words.marks.notApplicable),
    ...figureColumns(input).flatMap((which) => figureCells(indicator[which], indicator, input, words)),
    ...(input.isWithLastYear ? [lastYearCell(indicator, words), differenceCell(indicator, words)] : []),
    ...(isHidden(input, 'completion') ? [] : [completionCell(indicator, words)]),
    textCell('mark', words.verdict(indicator, input.hasTimeLeft)),
    textCell('small-text', noteOf(indicator, input, words)),
  ]);
}

function noteOf(indicator: IndicatorRow, input: ReportInput, words: ReportWords): string {
  const notes = [indicatorNote(indicator, input.table, words), input.isWithLastYear ? lastYearNote(indicator, words) : ''];
  return notes.filter((note) => note !== '').join('\n');
}

/** Of all, carried out, per cent; a plain count stands alone. */
function figureCells(figure: ProvinceFigure, indicator: IndicatorRow, { options }: ReportInput, words: ReportWords): CellDraft[] {
  const look = plainLook(markWhereNone(figure, words), options?.percentDecimals);
  const marks = originMarks(originOf(figure, indicator), words);
  const actual = numberOrMark(figure.numerator, indicator.decimals, look, marks);
  if (isCount(indicator)) return [blankCell('mark'), actual, blankCell('mark')];
  return [
    numberOrMark(figure.denominator, indicator.decimals, look),
    actual,
    percentOrMark(figure.numerator === null ? null : figure.value, indicator, look),
  ];
}

const isCount = ({ aggregation }: IndicatorRow): boolean => aggregation === 'sum' || aggregation === 'issuer_only_count';

function completionCell({ completionRate }: IndicatorRow, words: ReportWords): CellDraft {
  if (completionRate === null) return textCell('mark', words.marks.notApplicable);
  const percent = completionRate * 100;
  return percentCell('number', percent, percentDecimals(percent, [ALL]));
}

/** Counted verdicts and the legend. */
function below(table: IndicatorTable, columns: number, words: ReportWords): RowDraft[] {
  const shows = {
    planVersion: table.planVersion,
    restated: table.tree.kind === 'restated',
    provisional: table.indicators.some((indicator) => indicator.provisional),
    derived: table.indicators.some(({ inPeriod, cumulative }) => inPeriod.hasDerived || cumulative.hasDerived),
    corrected: table.indicators.some(({ inPeriod, cumulative }) => inPeriod.hasCorrected || cumulative.hasCorrected),
    telephoned: table.indicators.some(({ units }) => units.some(isTold)),
  };
  const silent = silentUnits(table);
  const wide = (cell: CellDraft) => keptWithNext(row(across(cell, columns)));
  return [
    wide(textCell('summary', words.notes.verdicts(verdictCounts(table.indicators)))),
    ...(silent.length === 0 ? [] : noteRows(words.notes.silent(silent), columns)),
    ...words.notes.legend('bieu-01', shows).map((line) => wide(textCell('note', line))),
  ];
}

/** Names of units that are missing wherever they are asked; rows name only some of them. */
function silentUnits(table: IndicatorTable): string[] {
  // Restated, a unit's own answers are no longer to be seen in the rows.
  if (table.reporters) return [];
  const states = table.indicators.flatMap(({ units }) => units);
  const said = new Set(states.filter(({ state }) => state !== 'not-reported' && state !== 'not-due').map(({ unit }) => unit));
  const asked = new Set(states.filter(({ state }) => state === 'not-reported').map(({ unit }) => unit));
  return reportingUnits(table).flatMap(({ code, name }) => (asked.has(code) && !said.has(code) ? [name] : []));
}

function verdictCounts(indicators: readonly IndicatorRow[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { exceeded: 0, met: 0, 'not-met': 0, 'insufficient-data': 0, 'no-target': 0 };
  for (const { verdict } of indicators) counts[verdict] += 1;
  return counts;
}
