import { address, type Cell, type SheetGrid } from '../../grid.ts';
import type { Plan } from '../../plan/plan.ts';
import { displayTarget } from '../../plan/target-display.ts';
import type { RecognisedColumn, RecognisedTable } from '../../submissions/review.ts';
import type { Answers } from '../../submissions/submission.ts';
import type { TypedDocument } from '../../submissions/typed-document.ts';
import { type TypedCell, type TypedRow, typedCells } from '../../submissions/typed-report.ts';

/** Name of the sheet that a typed report is drawn as. Kept answers name it: it never changes. */
export const TYPED_SHEET = 'Nhập tay';

const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
const LABEL_COLUMN = 1;
const columnOf: Readonly<Record<TypedCell, number>> = { numerator: 4, denominator: 5, percent: 6 };

/** Where a cell of the document stands ("E9"), by its row's place among the document's rows. */
export const typedAddress = (place: number, cell: TypedCell): string => address(FIRST_ROW + place, columnOf[cell]);

/** What the sheet says besides what was typed. */
export interface TypedSheetWords {
  /** Title, unit, how it came: lines above the table. */
  readonly lines: readonly string[];
  /** Number, name, unit of measure, target, then the three cells. */
  readonly headings: readonly [string, string, string, string, string, string, string];
}

/** A typed report as a sheet, so that it is looked at like any other. */
export function typedSheet({ rows }: TypedDocument, plan: Pick<Plan, 'indicators'>, words: TypedSheetWords): SheetGrid {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const body = rows.flatMap((row, place) => {
    const indicator = indicators.get(row.indicator);
    const target = indicator?.target ? displayTarget(indicator.target, indicator.measure) : '';
    const texts = [String(place + 1), indicator?.name ?? row.indicator, indicator?.unitOfMeasure ?? '', target];
    return cellsOf(FIRST_ROW + place, [...texts, ...typedCells.map((cell) => row[cell])]);
  });
  return {
    name: TYPED_SHEET,
    visibility: 'visible',
    cells: [...words.lines.flatMap((line, row) => cellsOf(row, ['', line])), ...cellsOf(HEADING_ROW, words.headings), ...body],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: { 0: 5, 1: 54, 2: 14, 3: 12, 4: 16, 5: 12, 6: 12 },
  };
}

const cellsOf = (row: number, texts: readonly string[]): Cell[] =>
  texts.flatMap((text, column) => (text === '' ? [] : [{ row, column, content: { kind: 'text', text }, font: null } as const]));

const columns: readonly (readonly [column: number, readAs: RecognisedColumn['readAs']])[] = [
  [LABEL_COLUMN, 'label'],
  ...typedCells.map((cell) => [columnOf[cell], cell] as const),
];

/** The table in that sheet: every row is known, for nobody had to recognise it. */
export const typedTable = ({ rows }: TypedDocument, answers: Answers, words: TypedSheetWords): RecognisedTable => ({
  sheet: TYPED_SHEET,
  shape: 'rows',
  area: { top: HEADING_ROW, left: 0, bottom: FIRST_ROW + rows.length - 1, right: columnOf.percent },
  columns: columns.map(([column, readAs]) => ({ column, role: readAs, readAs, heading: words.headings[column] ?? '' })),
  rows: rows.map((row, place) => ({
    cell: address(FIRST_ROW + place, LABEL_COLUMN),
    label: row.indicator,
    indicator: row.indicator,
    candidates: [],
    isAnswered: false,
    figureCells: typedCells.filter((cell) => row[cell] !== '').map((cell) => typedAddress(place, cell)),
    answeredCells: typedCells.flatMap((cell) => answeredCell(row, place, cell, answers)),
  })),
});

const answeredCell = (row: TypedRow, place: number, cell: TypedCell, answers: Answers) => {
  const at = typedAddress(place, cell);
  return cellQuestion(at) in answers ? [{ cell: at, own: row[cell] }] : [];
};

/** How a cell of the sheet is named by answers. */
export const cellQuestion = (at: string): string => `cell:${TYPED_SHEET}!${at}`;
