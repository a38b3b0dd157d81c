/**
 * A sheet as its unit made it, free of any workbook library. Rows and columns count from 0.
 * Cells stand in row-major order; a cell that holds nothing is absent.
 */
export interface SheetGrid {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden';
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Widths in characters by column, where the workbook gives them; for drawing only. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Whether locked cells can be written into; absent where the format, or its reader, does not say. */
  readonly isProtected?: boolean;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** Name of the cell's font, null where the format does not say: legacy encodings are told by it. */
  readonly font: string | null;
}

/** Closed: whatever a workbook format can put into a cell arrives as one of these. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `format` is the number format's code ("0.0%", "#,##0"), null for General. `computed`: worked out by us, no value was stored. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null; readonly computed: boolean }
  /** A number under a date format: `day` is ISO yyyy-mm-dd. */
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  /** "#REF!", "#DIV/0!" … as the workbook shows it. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula (without its "=") whose result nobody stored. `format` as for a number, absent for General. */
  | { readonly kind: 'formula-without-value'; readonly formula: string; readonly format?: string }
  /** Covered by a merge: libraries repeat the master's value here, and counting it would double a figure. */
  | { readonly kind: 'covered' };

/** Inclusive on every side. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type WorkbookFormat = 'xlsx' | 'xls' | 'ods' | 'csv' | 'html' | 'docx';

export interface Workbook {
  readonly format: WorkbookFormat;
  readonly sheets: readonly SheetGrid[];
  /** Subject and keywords out of the document's properties. */
  readonly properties?: readonly string[];
}

/** 27 → "AB". */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** (8, 4) → "E9". */
export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "E9" → { row: 8, column: 4 }; null for anything that is no cell address. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
