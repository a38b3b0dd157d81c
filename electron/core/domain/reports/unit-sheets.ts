import type { IndicatorRow, TableUnit, UnitFigure } from '../consolidation/indicator-table.ts';
import { targetOfUnit, unitCompletion } from '../consolidation/unit-completion.ts';
import { ALL, percentDecimals } from '../plan/percent-decimals.ts';
import { across, type CellDraft, keptWithNext, numberCell, percentCell, type RowDraft, row, textCell } from './cells.ts';
import { columnWidths, widthOfCells } from './column-widths.ts';
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
import { grouped } from './grouped.ts';
import type { Letter } from './letter.ts';
import { closing, opening } from './letter-rows.ts';
import type { ReportInput } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import { isHidden } from './report-options.ts';
import type { Heading, ReportWords } from './report-words.ts';
import { roman } from './roman.ts';
import { sheet } from './sheet.ts';
import { frameOf, tableWidth } from './sheet-frame.ts';
import { shownUnits } from './shown-units.ts';
import { judgementCell, type Part, unitCells } from './unit-columns.ts';

const TABLE_FONT = 12;

/** The report's headings, and the whole that the office speaks for: "Toàn tỉnh", "Toàn huyện". */
type UnitHeading = Heading | 'whole';

const allHeadings: readonly UnitHeading[] = [
  'ordinal',
  'indicator',
  'unitOfMeasure',
  'ownTarget',
  'total',
  'actual',
  'percent',
  'completion',
  'verdict',
  'whole',
  'note',
];

/** Phiếu số liệu: a sheet for each unit, its figures against its own targets, and the province beside them. */
export const unitSheets = (input: ReportInput, letter: Letter, words: ReportWords): SheetLayout[] =>
  shownUnits(input).map((unit) => unitSheet({ unit, input, letter, words, figures: figuresOf(input, unit) }));

interface UnitSheet {
  readonly unit: TableUnit;
  readonly input: ReportInput;
  readonly letter: Letter;
  readonly words: ReportWords;
  /** Of the indicators that the unit is asked. */
  readonly figures: readonly Asked[];
}

interface Asked {
  readonly indicator: IndicatorRow;
  readonly figure: UnitFigure;
}

const figuresOf = ({ table }: ReportInput, { code }: TableUnit): readonly Asked[] =>
  table.indicators.flatMap((indicator) => {
    const figure = indicator.units.find(({ unit }) => unit === code);
    return figure === undefined ? [] : [{ indicator, figure }];
  });

function unitSheet(of: UnitSheet): SheetLayout {
  const { unit, input, letter, words, figures } = of;
  const { table } = input;
  const form = words.forms['unit-sheets'];
  const headings = headingsOf(input);
  const lines = bodyRows(of);
  const columns = headings.map((heading, column) => needOf(heading, lines, column));
  const leastInMm = columns.reduce((sum, { minInMm }) => sum + minInMm, 0);
  const frame = frameOf(input, letter, { leastInMm, smallestFont: TABLE_FONT - 1 });
  const columnsInMm = columnWidths(columns, tableWidth(frame));
  const period = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: table.basis });
  const titles = { title: form.title(table.year), subtitle: `${unit.name}\n${period}`, tree: words.tree(table.tree) };
  return sheet({
    name: unit.name,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    frame,
    opening: opening(letter, words, form, titles, columnsInMm),
    header: [row(headings.map((heading) => textCell('header', headingText(heading, letter, words))))],
    body: lines,
    closing: [...legend(of, headings.length), ...closing(letter, words.letter, columnsInMm)],
    titleColumns: 2,
    isFirstOfForm: true,
    tableRows: figures.length,
  });
}

const headingText = (heading: UnitHeading, { letterhead }: Letter, words: ReportWords): string =>
  heading === 'whole' ? words.area(letterhead.issuingBody) : words.headings[heading];

const headingsOf = (input: ReportInput): readonly UnitHeading[] =>
  allHeadings.filter((heading) => {
    if (heading === 'whole') return !isHidden(input, 'province');
    return !((heading === 'unitOfMeasure' || heading === 'completion') && isHidden(input, heading));
  });

function needOf(heading: UnitHeading, lines: readonly RowDraft[], column: number) {
  switch (heading) {
    case 'ordinal':
      return { minInMm: 11, share: 0 };
    case 'indicator':
      return { minInMm: 46, share: 3 };
    case 'unitOfMeasure':
      return { minInMm: 21, share: 0 };
    case 'note':
      return { minInMm: 24, share: 1 };
    default:
      return { minInMm: Math.max(17, widest(lines, column)), share: 0 };
  }
}

const widest = (lines: readonly RowDraft[], column: number): number =>
  widthOfCells(
    lines.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell?.columnSpan === 1 ? [cell] : [];
    }),
    TABLE_FONT,
  );

function bodyRows(of: UnitSheet): RowDraft[] {
  const columns = headingsOf(of.input).length;
  let number = 0;
  return grouped(of.figures, ({ indicator }) => indicator.section).flatMap(({ key, members }, index) => [
    keptWithNext(
      row([textCell('group-ordinal', roman(index + 1)), ...across(textCell('group-text', of.words.section(key)), columns - 1)]),
    ),
    ...members.map((asked) => {
      number += 1;
      return row(headingsOf(of.input).map((heading) => cellUnder(heading, number, asked, of)));
    }),
  ]);
}

function cellUnder(heading: UnitHeading, number: number, { indicator, figure }: Asked, { input, words }: UnitSheet): CellDraft {
  switch (heading) {
    case 'ordinal':
      return numberCell('ordinal', number);
    case 'indicator':
      return textCell('text', indicator.name);
    case 'unitOfMeasure':
      return textCell('small-mark', indicator.unitOfMeasure);
    case 'ownTarget':
      return targetCell({ measure: indicator.measure, target: targetOfUnit(indicator, figure) }, words.marks.notApplicable);
    case 'total':
    case 'actual':
    case 'percent':
      return ownCell(heading, indicator, figure, input, words);
    case 'completion':
      return completionCell(indicator, figure, input, words);
    case 'verdict':
      return verdictCell(figure, input, words);
    case 'whole':
      return provinceCell(indicator, input, words);
    default:
      return textCell('small-text', figure.note ?? '');
  }
}

/** Counts and answers stand under "carried out"; only what has a denominator fills all three columns. */
function ownCell(
  heading: 'total' | 'actual' | 'percent',
  indicator: IndicatorRow,
  figure: UnitFigure,
  { options }: ReportInput,
  words: ReportWords,
): CellDraft {
  const hasParts = indicator.measure === 'ratio' || figure.denominator !== null;
  if (!hasParts && heading !== 'actual') return textCell('mark', '');
  const part: Part = heading === 'actual' && indicator.measure === 'yes-no' && !hasParts ? 'answer' : heading;
  const [cell] = unitCells({ indicator, parts: [part], percentDecimals: options?.percentDecimals }, figure, words);
  return cell ?? textCell('mark', '');
}

/** In words beside the mark where the unit is judged; a shortfall in the course of the year can still be made good. */
function verdictCell(figure: UnitFigure, { hasTimeLeft }: ReportInput, words: ReportWords): CellDraft {
  if (figure.meetsTarget === null || figure.notComparable !== undefined) return judgementCell(figure, words);
  const verdict = figure.meetsTarget ? 'met' : 'not-met';
  return textCell('mark', words.verdict({ verdict, provisional: hasTimeLeft && !figure.meetsTarget }, hasTimeLeft));
}

/** By the cumulative figure only, as the verdict is. */
function completionCell(indicator: IndicatorRow, figure: UnitFigure, input: ReportInput, { marks }: ReportWords): CellDraft {
  const isCumulative = input.isFromPlanStart || input.table.basis === 'cumulative';
  const completion = isCumulative ? unitCompletion(indicator, figure) : null;
  if (completion === null) return textCell('mark', marks.notApplicable);
  const percent = completion * 100;
  return percentCell('number', percent, percentDecimals(percent, [ALL]));
}

/** The province's own figure of the row: a percentage where it is one. */
function provinceCell(indicator: IndicatorRow, { options }: ReportInput, words: ReportWords): CellDraft {
  const look = plainLook(markWhereNone(indicator, words), options?.percentDecimals);
  if (indicator.denominator !== null)
    return percentOrMark(indicator.numerator === null ? null : indicator.value, indicator, look);
  return numberOrMark(indicator.numerator, indicator.decimals, look, originMarks(originOf(indicator, indicator), words));
}

function legend({ input, figures, words }: UnitSheet, columns: number): RowDraft[] {
  const { table } = input;
  const shows = {
    planVersion: table.planVersion,
    restated: table.tree.kind === 'restated',
    provisional: input.hasTimeLeft,
    derived: figures.some(({ figure, indicator }) => figure.derived || indicator.hasDerived),
    corrected: figures.some(({ figure, indicator }) => figure.corrected || indicator.hasCorrected),
    telephoned: figures.some(({ figure, indicator }) => isTold(figure) || indicator.units.some(isTold)),
  };
  return words.notes.legend('unit-sheets', shows).map((line) => keptWithNext(row(across(textCell('note', line), columns))));
}
