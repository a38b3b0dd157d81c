import type { IndicatorRow, IndicatorTable, TableUnit, UnitFigure } from '../consolidation/indicator-table.ts';
import { blocksOf, inBlocks } from './blocks.ts';
import { across, blankCell, keptWithNext, numberCell, type RowDraft, row, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import type { Letter } from './letter.ts';
import { closing, continuedOpening, opening } from './letter-rows.ts';
import { type ReportInput, reportingUnits } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import type { ReportWords } from './report-words.ts';
import { sheet, TABLE_WIDTH } from './sheet.ts';
import { styleOf } from './styles.ts';
import { textWidth } from './text-width.ts';
import { judgementCell } from './unit-columns.ts';

const TABLE_FONT = 11;
const ORDINAL = 9;
const INDICATOR_NAME = 58;
const COUNT = 13;
const UNIT = 9.6;
/** Unit names stand sideways on at most two lines, in points. */
const SIDEWAYS = { least: 80, most: 170, lines: 2, slack: 1.15 };

/** Biểu 03, who reaches which target: indicators are lines, so that their wording reads; units are narrow columns in blocks. */
export function attainmentMatrix(input: ReportInput, letter: Letter, words: ReportWords): SheetLayout[] {
  const { table } = input;
  const all = reportingUnits(table);
  const indicators = table.indicators.filter((indicator) => isJudgedByUnit(indicator, all));
  const sizes = blocksOf(
    all.map(() => UNIT),
    TABLE_WIDTH - ORDINAL - INDICATOR_NAME - 2 * COUNT,
  );
  const blocks = inBlocks(all, sizes);
  return blocks.map((units, index) => matrixSheet({ indicators, units, index, blocks: blocks.length, input, letter, words }));
}

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
  readonly input: ReportInput;
  readonly letter: Letter;
  readonly words: ReportWords;
}

function matrixSheet(block: MatrixBlock): SheetLayout {
  const { indicators, units, index, blocks, letter, words } = block;
  const { table } = block.input;
  const form = words.forms['bieu-03'];
  const isLast = index === blocks - 1;
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: table.basis });
  const titles = { title: form.title(table.year), subtitle, tree: words.tree(table.tree) };
  const columnsInMm = widthsOf(units.length, isLast);
  return sheet({
    name: blocks === 1 ? form.sheet : `${form.sheet} (${index + 1})`,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    opening: index === 0 ? opening(letter, words, form, titles, columnsInMm) : continuedOpening(form, titles, columnsInMm.length),
    header: [header(units, reportingUnits(table), isLast, words)],
    body: [
      ...indicators.map((indicator, line) => indicatorLine(line + 1, indicator, units, isLast, words)),
      ...unitTotals(indicators, units, isLast, words),
    ],
    closing: isLast ? [...legend(table, columnsInMm.length, words), ...closing(letter, words.letter, columnsInMm)] : [],
    titleColumns: 2,
    isFirstOfForm: index === 0,
    tableRows: index === 0 ? indicators.length : 0,
  });
}

const widthsOf = (units: number, withTotals: boolean): number[] =>
  columnWidths(
    [
      { minInMm: ORDINAL, share: 0 },
      { minInMm: INDICATOR_NAME, share: 1 },
      ...Array.from({ length: units }, () => ({ minInMm: UNIT, share: 0.05 })),
      ...(withTotals ? [COUNT, COUNT] : []).map((minInMm) => ({ minInMm, share: 0 })),
    ],
    TABLE_WIDTH,
  );

function header(units: readonly TableUnit[], all: readonly TableUnit[], withTotals: boolean, words: ReportWords): RowDraft {
  const { headings } = words;
  return row(
    [
      textCell('header', headings.ordinal),
      textCell('header', headings.indicator),
      ...units.map(({ name }) => textCell('header-sideways', name)),
      ...(withTotals ? [textCell('header', headings.unitsMeeting), textCell('header', headings.population)] : []),
    ],
    sidewaysHeight(all),
  );
}

function sidewaysHeight(units: readonly TableUnit[]): number {
  const font = styleOf('header-sideways', TABLE_FONT);
  const longest = Math.max(0, ...units.map(({ name }) => textWidth(name, font)));
  return Math.min(SIDEWAYS.most, Math.max(SIDEWAYS.least, (longest / SIDEWAYS.lines) * SIDEWAYS.slack));
}

function indicatorLine(
  number: number,
  indicator: IndicatorRow,
  units: readonly TableUnit[],
  withTotals: boolean,
  words: ReportWords,
): RowDraft {
  const figures = new Map(indicator.units.map((figure) => [figure.unit, figure]));
  const meeting = indicator.units.filter(({ meetsTarget }) => meetsTarget === true).length;
  return row([
    numberCell('ordinal', number),
    textCell('text', indicator.name),
    ...units.map(({ code }) => judgementCell(figures.get(code), words)),
    ...(withTotals ? [numberCell('number', meeting), numberCell('number', askedIn(indicator))] : []),
  ]);
}

/** Restated, the units of that day are judged; coverage is of those that reported. */
const askedIn = ({ units, population }: IndicatorRow): number =>
  units.some(({ reportedBy }) => reportedBy !== undefined) ? units.length : population;

/** Below each unit: targets that it reaches, and those that it was judged by. */
function unitTotals(
  indicators: readonly IndicatorRow[],
  units: readonly TableUnit[],
  withTotals: boolean,
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
        ...(withTotals ? [blankCell('total-text'), blankCell('total-text')] : []),
      ]),
    );
  return [
    line(words.headings.indicatorsMet, ({ meetsTarget }) => meetsTarget === true),
    line(words.headings.indicatorsJudged, ({ meetsTarget }) => meetsTarget !== null),
  ];
}

const legend = ({ planVersion, tree }: IndicatorTable, columns: number, words: ReportWords): RowDraft[] =>
  words.notes
    .legend('bieu-03', { provisional: false, derived: false, corrected: false, restated: tree.kind === 'restated', planVersion })
    .map((line) => keptWithNext(row(across(textCell('note', line), columns))));
