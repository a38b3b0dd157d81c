import type { IndicatorRow, IndicatorTable } from '../consolidation/indicator-table.ts';
import { blocksOf, inBlocks } from './blocks.ts';
import { across, type CellDraft, free, keptWithNext, type RowDraft, row, spanning, textCell } from './cells.ts';
import { columnWidths, widthOfCells } from './column-widths.ts';
import type { Letter } from './letter.ts';
import { closing, continuedOpening, opening } from './letter-rows.ts';
import { type ReportInput, reportingUnits } from './report-input.ts';
import type { SheetLayout } from './report-layout.ts';
import type { ReportWords } from './report-words.ts';
import { sheet, TABLE_WIDTH } from './sheet.ts';
import { columnsOf, type IndicatorColumns, type Part } from './unit-columns.ts';
import { rowOver, type UnitLine, unitLines } from './unit-lines.ts';

const TABLE_FONT = 11;
const ORDINAL = 9;
const UNIT_NAME = { least: 40, most: 64 };
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
  const columns = input.table.indicators.filter((indicator) => isByUnit(indicator, input.table)).map(columnsOf);
  const nameWidth = nameColumn(lines);
  const needs = columns.map((one) => partWidths(one, lines));
  const sizes = blocksOf(
    needs.map((parts) => parts.reduce((sum, width) => sum + width, 0)),
    TABLE_WIDTH - ORDINAL - nameWidth,
  );
  const blocks = inBlocks(columns, sizes);
  const widths = inBlocks(needs, sizes).map((parts) => blockWidths(parts.flat(), nameWidth));
  return blocks.map((block, index) =>
    blockSheet({ block, index, blocks, columnsInMm: widths[index] ?? [], lines, input, letter, words }),
  );
}

/** Some unit of the table answers for it; what the office or clusters answer stands in Biểu 01 only. */
const isByUnit = ({ units }: IndicatorRow, table: IndicatorTable): boolean =>
  units.some((figure) => reportingUnits(table).some(({ code }) => code === figure.unit));

const nameColumn = (lines: readonly UnitLine[]): number => {
  const names = lines.flatMap(({ lead }) => lead.slice(1));
  return Math.min(UNIT_NAME.most, Math.max(UNIT_NAME.least, widthOfCells(names, TABLE_FONT)));
};

/** No figure may be wider than its column. */
function partWidths(columns: IndicatorColumns, lines: readonly UnitLine[]): number[] {
  const cells = lines.map((line) => line.cellsUnder(columns));
  return columns.parts.map((part, index) => {
    const own = cells
      .flatMap((line) => line[index] ?? [])
      .filter(({ value, columnSpan }) => value.kind !== 'text' && columnSpan === 1);
    return Math.max(leastWidth[part], widthOfCells(own, TABLE_FONT));
  });
}

const blockWidths = (parts: readonly number[], nameWidth: number): number[] =>
  columnWidths(
    [{ minInMm: ORDINAL, share: 0 }, { minInMm: nameWidth, share: 1 }, ...parts.map((minInMm) => ({ minInMm, share: 1 }))],
    TABLE_WIDTH,
  );

interface Block {
  readonly block: readonly IndicatorColumns[];
  readonly index: number;
  readonly blocks: readonly (readonly IndicatorColumns[])[];
  readonly columnsInMm: readonly number[];
  readonly lines: readonly UnitLine[];
  readonly input: ReportInput;
  readonly letter: Letter;
  readonly words: ReportWords;
}

function blockSheet({ block, index, blocks, columnsInMm, lines, input, letter, words }: Block): SheetLayout {
  const { table } = input;
  const form = words.forms['bieu-02'];
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: table.basis });
  const titles = { title: form.title(table.year), subtitle, tree: words.tree(table.tree) };
  const isFirst = index === 0;
  const isLast = index === blocks.length - 1;
  const isOnly = blocks.length === 1;
  return sheet({
    name: isOnly ? form.sheet : `${form.sheet} (${index + 1})`,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    opening: isFirst ? opening(letter, words, form, titles, columnsInMm) : continuedOpening(form, titles, columnsInMm.length),
    header: header(block, words),
    body: lines.map((line) => rowOver(line, block)),
    closing: isLast ? [...legend(input, columnsInMm.length, words), ...closing(letter, words.letter, columnsInMm)] : [],
    titleColumns: 2,
    isFirstOfForm: isFirst,
    tableRows: isFirst ? reportingUnits(table).length : 0,
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

function legend({ table }: ReportInput, columns: number, words: ReportWords): RowDraft[] {
  const figures = table.indicators.flatMap(({ units }) => units);
  const shows = {
    planVersion: table.planVersion,
    restated: table.tree.kind === 'restated',
    provisional: table.indicators.some(({ provisional }) => provisional),
    derived: figures.some(({ derived }) => derived),
    corrected: figures.some(({ corrected }) => corrected),
  };
  const elsewhere = table.indicators.filter((indicator) => !isByUnit(indicator, table)).length;
  const lines = [...words.notes.legend('bieu-02', shows), ...(elsewhere === 0 ? [] : [words.notes.officeOnly(elsewhere)])];
  return lines.map((line) => keptWithNext(row(across(textCell('note', line), columns))));
}
