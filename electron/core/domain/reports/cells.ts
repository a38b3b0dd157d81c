import type { CellEntry, CellValue, NumberShape } from './report-layout.ts';
import type { StyleName } from './styles.ts';

/** A cell before its place in the sheet is known. */
export interface CellDraft {
  readonly value: CellValue;
  readonly style: StyleName;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly entry?: CellEntry;
  readonly link?: string;
}

/** One row before heights are known. `null` leaves a column free, or to a cell above or at its left that covers it. */
export interface RowDraft {
  readonly cells: readonly (CellDraft | null)[];
  /** Points; a row is never lower. */
  readonly minHeight: number;
  /** Stays on the same page as the row below it. */
  readonly keepWithNext: boolean;
}

/** Marks around a number that do not make it a text. */
export type Marks = Partial<Pick<NumberShape, 'prefix' | 'suffix'>>;

const single = { columnSpan: 1, rowSpan: 1 } as const;
const shape = (decimals: number, marks: Marks): NumberShape => ({ decimals, prefix: '', suffix: '', ...marks });

export const blankCell = (style: StyleName): CellDraft => ({ ...single, style, value: { kind: 'blank' } });

export const textCell = (style: StyleName, text: string): CellDraft => ({ ...single, style, value: { kind: 'text', text } });

export const numberCell = (style: StyleName, number: number, decimals = 0, marks: Marks = {}): CellDraft => ({
  ...single,
  style,
  value: { kind: 'number', number, ...shape(decimals, marks) },
});

/** `percent` as the table gives it: 85 is 85 %. */
export const percentCell = (style: StyleName, percent: number, decimals: number, marks: Marks = {}): CellDraft => ({
  ...single,
  style,
  value: { kind: 'percent', fraction: percent / 100, ...shape(decimals, marks) },
});

export const dayCell = (style: StyleName, day: string): CellDraft => ({ ...single, style, value: { kind: 'day', day } });

/** Nothing comes out of it as long as the cells that it names are blank. */
export const formulaCell = (style: StyleName, formula: string, shows: 'number' | 'percent', decimals: number): CellDraft => ({
  ...single,
  style,
  value: { kind: 'formula', formula, shows, decimals },
});

/** The same cell, to be written into. */
export const openFor = (cell: CellDraft, entry: CellEntry): CellDraft => ({ ...cell, entry });

/** The same cell, leading to a sheet of the report. */
export const linkTo = (cell: CellDraft, sheet: string): CellDraft => ({ ...cell, link: sheet });

/** The same cell over more columns, and rows. */
export const spanning = (cell: CellDraft, columnSpan: number, rowSpan = 1): CellDraft => ({ ...cell, columnSpan, rowSpan });

/** A cell and the columns that it covers, ready to be put into a row. */
export const across = (cell: CellDraft, columns: number): (CellDraft | null)[] =>
  columns < 1 ? [] : [spanning(cell, columns, cell.rowSpan), ...free(columns - 1)];

export const free = (columns: number): null[] => Array.from({ length: columns }, () => null);

export const row = (cells: readonly (CellDraft | null)[], minHeight = 0): RowDraft => ({
  cells,
  minHeight,
  keepWithNext: false,
});

export const keptWithNext = (draft: RowDraft): RowDraft => ({ ...draft, keepWithNext: true });
