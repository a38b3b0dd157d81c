import { address, type Cell, parseAddress, type SheetGrid } from '../../grid.ts';
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
const LAST_COLUMN = 6;
const columnOf: Readonly<Record<TypedCell, number>> = { numerator: 2, denominator: 3, percent: 4 };

/** Where a cell of the document stands ("E9"), by its row's place among the document's rows. */
export const typedAddress = (place: number, cell: TypedCell): string => address(FIRST_ROW + place, columnOf[cell]);

/** Which of a row's cells stands at an address ("E9"); null where none of them does. */
export function typedCellAt(at: string | null): TypedCell | null {
  const column = parseAddress(at ?? '')?.column;
  return typedCells.find((cell) => columnOf[cell] === column) ?? null;
}

/** What the sheet says besides what was typed. */
export interface TypedSheetWords {
  /** Title, unit, how it came: lines above the table. */
  readonly lines: readonly string[];
  /** Number, name, the three cells, unit of measure, target. */
  readonly headings: readonly [string, string, string, string, string, string, string];
}

/** A typed report as a sheet, so that it is looked at like any other. */
export function typedSheet({ rows }: TypedDocument, plan: Pick<Plan, 'indicators'>, words: TypedSheetWords): SheetGrid {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const body = rows.flatMap((row, place) => {
    const indicator = indicators.get(row.indicator);
    const target = indicator?.target ? displayTarget(indicator.target, indicator.measure) : '';
    const texts = [String(place + 1), indicator?.name ?? row.indicator, ...typedCells.map((cell) => row[cell])];
    return cellsOf(FIRST_ROW + place, [...texts, indicator?.unitOfMeasure ?? '', target]);
  });
  return {
    name: TYPED_SHEET,
    visibility: 'visible',
    cells: [...words.lines.flatMap((line, row) => cellsOf(row, ['', line])), ...cellsOf(HEADING_ROW, words.headings), ...body],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: { 0: 4, 1: 27, 2: 11, 3: 9, 4: 8, 5: 13, 6: 11 },
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
  area: { top: HEADING_ROW, left: 0, bottom: FIRST_ROW + rows.length - 1, right: LAST_COLUMN },
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
