import type { IndicatorRow, IndicatorTable } from '../consolidation/indicator-table.ts';
import { blocksOf, inBlocks } from './blocks.ts';
import { across, type CellDraft, free, keptWithNext, type RowDraft, row, spanning, textCell } from './cells.ts';
import { columnWidths, widthForLines, widthOfCells } from './column-widths.ts';
import { isTold } from './figure-cells.ts';
import type { Letter } from './letter.ts';
import { widthBesideHead } from './letter-halves.ts';
import { closing, continuedOpening, headLines, opening } from './letter-rows.ts';
import type { ReportInput } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import type { ReportWords } from './report-words.ts';
import { sheet } from './sheet.ts';
import { frameOf, type SheetFrame, tableWidth } from './sheet-frame.ts';
import { reportingUnits, unitsNote } from './shown-units.ts';
import { styleOf } from './styles.ts';
import { columnsOf, type IndicatorColumns, type Part } from './unit-columns.ts';
import { rowOver, type UnitLine, unitLines } from './unit-lines.ts';

const TABLE_FONT = 11;
const ORDINAL = 9;
const UNIT_NAME = { least: 40, most: 64 };
/** Of the name, where it gives way to the letter’s head. */
const BESIDE_HEAD = 46;
/** An indicator's name over its columns is no higher than so many lines, as long as half a page's width is enough for that. */
const HEADING = { lines: 6, most: 110 };
const leastWidth: Record<Part, number> = {
  given: 14.5,
  total: 12.5,
  actual: 12.5,
  percent: 14.5,
  count: 20,
  answer: 20,
  meets: 14,
};

/**
 * Biểu 02, by units: units are lines, indicators columns. Units grow downwards, where pages repeat the header;
 * indicators are split into blocks that each fill the width of A4 landscape at full size, one sheet each with its own
 * header, so that nothing is shrunk and no page needs setting up.
 */
export function unitReport(input: ReportInput, letter: Letter, words: ReportWords): SheetLayout[] {
  const lines = unitLines(input, words);
  const { options } = input;
  const columns = input.table.indicators.filter((one) => isByUnit(one, input.table)).map((one) => columnsOf(one, options));
  const nameWidth = nameColumn(lines);
  const needs = columns.map((one) => partWidths(one, lines));
  const widestBlock = Math.max(0, ...needs.map((parts) => parts.reduce((sum, width) => sum + width, 0)));
  const frame = frameOf(input, letter, { leastInMm: ORDINAL + nameWidth + widestBlock, smallestFont: TABLE_FONT - 1 });
  const sizes = blocksOf(
    needs.map((parts) => parts.reduce((sum, width) => sum + width, 0)),
    tableWidth(frame) - ORDINAL - nameWidth,
  );
  const blocks = inBlocks(columns, sizes);
  const rightOfHead = Math.max(...headLines(letter, words));
  const widths = inBlocks(needs, sizes).map((parts) => blockWidths(parts.flat(), nameWidth, tableWidth(frame), rightOfHead));
  const portions = portionsOf(lines, options?.unitsPerSheet);
  const sheets = portions.length * blocks.length;
  return portions.flatMap((portion, part) =>
    blocks.map((block, index) =>
      blockSheet({
        block,
        index: part * blocks.length + index,
        sheets,
        isCounted: index === 0,
        columnsInMm: widths[index] ?? [],
        lines: portion,
        frame,
        input,
        letter,
        words,
      }),
    ),
  );
}

/** Lines of at most so many units each; the province's lines stand with the last of them, a group's with the first of its units. */
function portionsOf(lines: readonly UnitLine[], unitsPerSheet: number | undefined): readonly (readonly UnitLine[])[] {
  if (unitsPerSheet === undefined) return [lines];
  const portions: UnitLine[][] = [[]];
  let units = 0;
  for (const [at, line] of lines.entries()) {
    const opensUnit = line.kind === 'unit' || (line.kind === 'group' && lines[at + 1]?.kind === 'unit');
    if (opensUnit && units >= unitsPerSheet) {
      portions.push([]);
      units = 0;
    }
    portions.at(-1)?.push(line);
    if (line.kind === 'unit') units += 1;
  }
  return portions;
}

/** Some unit of the table answers for it; what the office or clusters answer stands in Biểu 01 only. */
const isByUnit = ({ units }: IndicatorRow, table: IndicatorTable): boolean =>
  units.some((figure) => reportingUnits(table).some(({ code }) => code === figure.unit));

const nameColumn = (lines: readonly UnitLine[]): number => {
  const names = lines.flatMap(({ lead }) => lead.slice(1));
  return Math.min(UNIT_NAME.most, Math.max(UNIT_NAME.least, widthOfCells(names, TABLE_FONT)));
};

/** No figure may be wider than its column, no name so high that its table has no room below. */
function partWidths(columns: IndicatorColumns, lines: readonly UnitLine[]): number[] {
  const parts = figureWidths(columns, lines);
  const least = parts.reduce((sum, width) => sum + width, 0);
  const font = styleOf('header-small', TABLE_FONT);
  const more = widthForLines([columns.indicator.name], { ...HEADING, font, least }) - least;
  return parts.map((width) => width + more / parts.length);
}

function figureWidths(columns: IndicatorColumns, lines: readonly UnitLine[]): number[] {
  const cells = lines.map((line) => line.cellsUnder(columns));
  return columns.parts.map((part, index) => {
    const own = cells
      .flatMap((line) => line[index] ?? [])
      .filter(({ value, columnSpan }) => value.kind !== 'text' && columnSpan === 1);
    return Math.max(leastWidth[part], widthOfCells(own, TABLE_FONT));
  });
}

function blockWidths(parts: readonly number[], nameWidth: number, width: number, rightOfHead: number): number[] {
  const columns = parts.map((minInMm) => ({ minInMm, share: 1 }));
  const even = columnWidths([{ minInMm: ORDINAL, share: 0 }, { minInMm: nameWidth, share: 1 }, ...columns], width);
  const [ordinal = 0, name = 0] = even;
  const others = width - ordinal - name;
  const narrower = widthBesideHead(width - ordinal, { least: BESIDE_HEAD, others, rightOfHead });
  return columnWidths([{ minInMm: ordinal, share: 0 }, { minInMm: narrower, share: 0 }, ...columns], width);
}

interface Block {
  readonly block: readonly IndicatorColumns[];
  /** Place among all sheets of the form. */
  readonly index: number;
  readonly sheets: number;
  /** Its lines are counted on this sheet. */
  readonly isCounted: boolean;
  readonly frame: SheetFrame;
  readonly columnsInMm: readonly number[];
  readonly lines: readonly UnitLine[];
  readonly input: ReportInput;
  readonly letter: Letter;
  readonly words: ReportWords;
}

function blockSheet({ block, index, sheets, isCounted, columnsInMm, lines, frame, input, letter, words }: Block): SheetLayout {
  const { table } = input;
  const form = words.forms['bieu-02'];
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: table.basis });
  const titles = { title: form.title(table.year), subtitle, tree: words.tree(table.tree) };
  const isFirst = index === 0;
  const isLast = index === sheets - 1;
  const isOnly = sheets === 1;
  return sheet({
    name: isOnly ? form.sheet : `${form.sheet} (${index + 1})`,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    frame,
    opening: isFirst ? opening(letter, words, form, titles, columnsInMm) : continuedOpening(form, titles, columnsInMm.length),
    header: header(block, words),
    body: lines.map((line) => rowOver(line, block)),
    closing: isLast ? [...legend(input, columnsInMm.length, words), ...closing(letter, words.letter, columnsInMm)] : [],
    titleColumns: 2,
    isFirstOfForm: isFirst,
    tableRows: isCounted ? lines.filter(({ kind }) => kind === 'unit').length : 0,
  });
}

/** The indicators' names over what they consist of. */
function header(block: readonly IndicatorColumns[], words: ReportWords): RowDraft[] {
  const tall = (text: string) => spanning(textCell('header', text), 1, 2);
  return [
    row([
      tall(words.headings.ordinal),
      tall(words.headings.unit),
      ...block.flatMap(({ indicator, parts }) => across(textCell('header-small', indicator.name), parts.length)),
    ]),
    row([...free(2), ...block.flatMap((columns) => columns.parts.map((part) => partHeading(part, columns, words)))]),
    row([textCell('column-number', '(A)'), textCell('column-number', '(B)'), ...columnNumbers(block)]),
  ];
}

function partHeading(part: Part, { indicator }: IndicatorColumns, { headings }: ReportWords): CellDraft {
  switch (part) {
    case 'count':
      return textCell('header-note', indicator.unitOfMeasure);
    case 'given':
    case 'total':
    case 'actual':
    case 'percent':
    case 'answer':
    case 'meets':
      return textCell('header-note', headings[part]);
  }
}

const columnNumbers = (block: readonly IndicatorColumns[]): CellDraft[] =>
  block.flatMap(({ parts }) => parts).map((_, index) => textCell('column-number', `(${index + 1})`));

function legend(input: ReportInput, columns: number, words: ReportWords): RowDraft[] {
  const { table } = input;
  const figures = table.indicators.flatMap(({ units }) => units);
  const shows = {
    planVersion: table.planVersion,
    restated: table.tree.kind === 'restated',
    provisional: table.indicators.some(({ provisional }) => provisional),
    derived: figures.some(({ derived }) => derived),
    corrected: figures.some(({ corrected }) => corrected),
    telephoned: figures.some(isTold),
  };
  const elsewhere = table.indicators.filter((indicator) => !isByUnit(indicator, table)).length;
  const lines = [
    ...words.notes.legend('bieu-02', shows),
    ...(elsewhere === 0 ? [] : [words.notes.officeOnly(elsewhere)]),
    ...unitsNote(input, words),
  ];
  return lines.map((line) => keptWithNext(row(across(textCell('note', line), columns))));
}
