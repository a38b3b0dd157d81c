import type { IndicatorRow, TableUnit, UnitFigure } from '../consolidation/indicator-table.ts';
import { blocksOf, inBlocks } from './blocks.ts';
import { across, blankCell, keptWithNext, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { Letter } from './letter.ts';
import { widthBesideHead } from './letter-halves.ts';
import { closing, continuedOpening, headLines, opening } from './letter-rows.ts';
import type { ReportInput } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import { isHidden } from './report-options.ts';
import type { ReportWords } from './report-words.ts';
import { CELL_PADDING } from './row-heights.ts';
import { sheet } from './sheet.ts';
import { frameOf, type SheetFrame, tableWidth } from './sheet-frame.ts';
import { reportingUnits, shownUnits, unitsNote } from './shown-units.ts';
import { styleOf } from './styles.ts';
import { wrappedLines } from './text-width.ts';
import { judgementCell } from './unit-columns.ts';

const TABLE_FONT = 11;
const ORDINAL = 9;
const INDICATOR_NAME = 58;
/** Where the letter's head needs the width, the wording takes more lines instead. */
const LEAST_INDICATOR_NAME = 50;
const COUNT = 13;
const UNIT = 9.6;
/** Unit names stand sideways on at most two lines, in points. */
const SIDEWAYS = { least: 80, most: 170, lines: 2, slack: 1.06, step: 4 };

/** Biểu 03, who reaches which target: indicators are lines, so that their wording reads; units are narrow columns in blocks. */
export function attainmentMatrix(input: ReportInput, letter: Letter, words: ReportWords): SheetLayout[] {
  const { table, options } = input;
  const all = reportingUnits(table);
  const shown = shownUnits(input);
  const indicators = table.indicators.filter((indicator) => isJudgedByUnit(indicator, all));
  const frame = frameOf(input, letter, { leastInMm: leastWidth(input) + UNIT, smallestFont: TABLE_FONT - 1 });
  const sizes = blocksOf(
    shown.map(() => UNIT),
    unitRoom(tableWidth(frame) - leastWidth(input), options?.unitsPerSheet),
  );
  const blocks = inBlocks(shown, sizes);
  return blocks.map((units, index) =>
    matrixSheet({ indicators, units, index, blocks: blocks.length, frame, input, letter, words }),
  );
}

/** What the columns beside the units take. */
const leastWidth = (input: ReportInput): number => ORDINAL + INDICATOR_NAME + COUNT * totalColumns(input).length;

/** Millimetres for columns of units: of the page, or of as many units as were asked for. */
const unitRoom = (onPage: number, unitsPerSheet: number | undefined): number =>
  unitsPerSheet === undefined ? onPage : Math.min(onPage, unitsPerSheet * UNIT + 0.001);

const totalColumns = (input: ReportInput): readonly Total[] =>
  (['unitsMeeting', 'population'] as const).filter((column) => !isHidden(input, column));

/** Targets that a unit can reach by itself; a sum for the whole province that is not allocated is judged in Biểu 01 only. */
function isJudgedByUnit({ target, aggregation, units }: IndicatorRow, all: readonly TableUnit[]): boolean {
  if (target === null || !units.some((figure) => all.some(({ code }) => code === figure.unit))) return false;
  const isForEachUnit = aggregation === 'per_unit_yes_no' || aggregation === 'per_unit_min' || aggregation === 'ratio_of_sums';
  return isForEachUnit || units.some(({ meetsTarget }) => meetsTarget !== null);
}

interface MatrixBlock {
  readonly indicators: readonly IndicatorRow[];
  readonly units: readonly TableUnit[];
  readonly index: number;
  readonly blocks: number;
  readonly frame: SheetFrame;
  readonly input: ReportInput;
  readonly letter: Letter;
  readonly words: ReportWords;
}

function matrixSheet(block: MatrixBlock): SheetLayout {
  const { indicators, units, index, blocks, frame, input, letter, words } = block;
  const { table } = input;
  const form = words.forms['bieu-03'];
  const isLast = index === blocks - 1;
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: table.basis });
  const titles = { title: form.title(table.year), subtitle, tree: words.tree(table.tree) };
  const totals = isLast ? totalColumns(input) : [];
  const columnsInMm = widthsOf(units.length, totals.length, tableWidth(frame), Math.max(...headLines(letter, words)));
  return sheet({
    name: blocks === 1 ? form.sheet : `${form.sheet} (${index + 1})`,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    frame,
    opening: index === 0 ? opening(letter, words, form, titles, columnsInMm) : continuedOpening(form, titles, columnsInMm.length),
    header: [header(units, reportingUnits(table), totals, words)],
    body: [
      ...indicators.map((indicator, line) => indicatorLine(line + 1, indicator, units, totals, words)),
      ...unitTotals(indicators, units, totals, words),
    ],
    closing: isLast ? [...legend(input, columnsInMm.length, words), ...closing(letter, words.letter, columnsInMm)] : [],
    titleColumns: 2,
    isFirstOfForm: index === 0,
    tableRows: index === 0 ? indicators.length : 0,
  });
}

type Total = 'unitsMeeting' | 'population';

/** The wording takes what is left, but for what the right side of the letter's head needs: it can only end where a column does. */
function widthsOf(units: number, totals: number, width: number, rightOfHead: number): number[] {
  const others = UNIT * units + COUNT * totals;
  const room = width - ORDINAL;
  const name = widthBesideHead(room, { least: LEAST_INDICATOR_NAME, others, rightOfHead });
  return columnWidths(
    [
      { minInMm: ORDINAL, share: 0 },
      { minInMm: name, share: 0 },
      ...Array.from({ length: units }, () => ({ minInMm: UNIT, share: 1 })),
      ...Array.from({ length: totals }, () => ({ minInMm: COUNT, share: 1 })),
    ],
    width,
  );
}

function header(units: readonly TableUnit[], all: readonly TableUnit[], totals: readonly Total[], words: ReportWords): RowDraft {
  const { headings } = words;
  return row(
    [
      textCell('header', headings.ordinal),
      textCell('header', headings.indicator),
      ...units.map(({ name }) => textCell('header-sideways', name)),
      ...totals.map((total) => textCell('header', headings[total])),
    ],
    sidewaysHeight(all),
  );
}

function sidewaysHeight(units: readonly TableUnit[]): number {
  const font = styleOf('header-sideways', TABLE_FONT);
  const fits = (height: number) =>
    units.every(({ name }) => wrappedLines(name, (height - CELL_PADDING) / SIDEWAYS.slack, font) <= SIDEWAYS.lines);
  let height = SIDEWAYS.least;
  while (height < SIDEWAYS.most && !fits(height)) height += SIDEWAYS.step;
  return height;
}

function indicatorLine(
  number: number,
  indicator: IndicatorRow,
  units: readonly TableUnit[],
  totals: readonly Total[],
  words: ReportWords,
): RowDraft {
  const figures = new Map(indicator.units.map((figure) => [figure.unit, figure]));
  const meeting = indicator.units.filter(({ meetsTarget }) => meetsTarget === true).length;
  const counts: Record<Total, number> = { unitsMeeting: meeting, population: askedIn(indicator) };
  return row([
    numberCell('ordinal', number),
    textCell('text', indicator.name),
    ...units.map(({ code }) => judgementCell(figures.get(code), words)),
    ...totals.map((total) => numberCell('number', counts[total])),
  ]);
}

/** Restated, the units of that day are judged; coverage is of those that reported. */
const askedIn = ({ units, population }: IndicatorRow): number =>
  units.some(({ reportedBy }) => reportedBy !== undefined) ? units.length : population;

/** Below each unit: targets that it reaches, and those that it was judged by. */
function unitTotals(
  indicators: readonly IndicatorRow[],
  units: readonly TableUnit[],
  totals: readonly Total[],
  words: ReportWords,
): RowDraft[] {
  const count = ({ code }: TableUnit, counts: (figure: UnitFigure) => boolean) =>
    indicators.filter(({ units: figures }) => figures.some((figure) => figure.unit === code && counts(figure))).length;
  const line = (heading: string, counts: (figure: UnitFigure) => boolean) =>
    keptWithNext(
      row([
        blankCell('total-text'),
        textCell('total-text', heading),
        ...units.map((unit) => numberCell('total-mark', count(unit, counts))),
        ...totals.map(() => blankCell('total-text')),
      ]),
    );
  return [
    line(words.headings.indicatorsMet, ({ meetsTarget }) => meetsTarget === true),
    line(words.headings.indicatorsJudged, ({ meetsTarget }) => meetsTarget !== null),
  ];
}

function legend(input: ReportInput, columns: number, words: ReportWords): RowDraft[] {
  const { planVersion, tree } = input.table;
  const none = { provisional: false, derived: false, corrected: false, telephoned: false };
  const shows = { ...none, restated: tree.kind === 'restated', planVersion };
  return [...words.notes.legend('bieu-03', shows), ...unitsNote(input, words)].map((line) =>
    keptWithNext(row(across(textCell('note', line), columns))),
  );
}
