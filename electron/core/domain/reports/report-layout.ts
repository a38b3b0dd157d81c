import type { LetterSizes } from '../office/letter-sizes.ts';
import type { Orientation } from './report-options.ts';
import type { StyleName } from './styles.ts';

/** A report as it comes out, free of any workbook library: what the workbook writer and print both take. */
export interface ReportLayout {
  /** "bieu-01" */
  readonly report: string;
  /** Document properties. */
  readonly title: string;
  readonly creator: string;
  /** ISO instant from which a closed report is, so that it is the same whenever it is written; else the moment of writing. */
  readonly madeAt?: string;
  readonly sheets: readonly SheetLayout[];
  /** What names the workbook to the program: kept out of sight in it, and in its properties. */
  readonly identity?: { readonly sheet: string; readonly lines: readonly string[] };
}

/** One sheet. Rows and columns are counted from 0. */
export interface SheetLayout {
  readonly name: string;
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  /** Size of the words and figures inside the table, in points; styles of the table follow it. */
  readonly tableFontSize: number;
  /** The office's own sizes of the letter around the table; styles follow them. */
  readonly sizes?: LetterSizes;
  readonly pictures?: readonly PictureLayout[];
  /** Header rows, repeated on every page, first and last inclusive. */
  readonly titleRows: RowSpan | null;
  /** First columns repeated on every page. */
  readonly titleColumns: number;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** A page ends after each of these rows. */
  readonly breaksAfter: readonly number[];
  /** What is printed: always from the first cell. */
  readonly printArea: { readonly rows: number; readonly columns: number };
  readonly page: PageLayout;
  /** Rows of figures or of units, without headings, groups and totals; none in a further block of the same rows. */
  readonly tableRows: number;
  /** Only cells with an `entry` may be written into. */
  readonly isProtected?: boolean;
}

/** A picture over the cells; its bytes are kept under the hash. */
export interface PictureLayout {
  readonly sha256: string;
  readonly kind: 'png' | 'jpeg';
  readonly row: number;
  readonly leftInMm: number;
  readonly widthInMm: number;
  readonly heightInMm: number;
}

export interface ColumnLayout {
  readonly widthInMm: number;
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface RowLayout {
  readonly heightInPoints: number;
  /** From left to right; cells covered by another's span do not stand here. */
  readonly cells: readonly CellLayout[];
}

export interface CellLayout {
  readonly column: number;
  /** 1 where the cell is not merged. */
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly value: CellValue;
  readonly style: StyleName;
  /** What may be written into it, where the sheet is protected. */
  readonly entry?: CellEntry;
  /** Name of the sheet of the same report that the cell leads to. */
  readonly link?: string;
}

/** What a cell takes from the person who fills the sheet in. */
export type CellEntry =
  | { readonly kind: 'free' }
  /** A number from 0; `atMost` and `atLeast` are cells ("F9") that it is held against once they are filled in. */
  | ({
      readonly kind: 'number';
      readonly decimals: number;
      readonly atMost: string | null;
      readonly atLeast: string | null;
    } & EntryWords)
  | ({ readonly kind: 'choice'; readonly options: readonly string[] } & EntryWords)
  | ({ readonly kind: 'text' } & EntryWords);

/** Said beside the cell when it is chosen, and when what was typed is refused. */
export interface EntryWords {
  readonly hint: string;
  readonly refusal: string;
}

/** Numbers stay numbers: marks around them ("≥ 1.200", "35ƒ", "14/16") belong to the format. */
export type CellValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'number'; readonly number: number } & NumberShape)
  /** 0.855 is 85,5 %. */
  | ({ readonly kind: 'percent'; readonly fraction: number } & NumberShape)
  /** ISO day. */
  | { readonly kind: 'day'; readonly day: string }
  /** Worked out by the workbook, in English and without "="; `shows` is what comes out as long as nothing is filled in. */
  | { readonly kind: 'formula'; readonly formula: string; readonly shows: 'number' | 'percent'; readonly decimals: number };

export interface NumberShape {
  readonly decimals: number;
  readonly prefix: string;
  readonly suffix: string;
}

export interface PageLayout {
  readonly paper: 'A4';
  readonly orientation: Orientation;
  readonly marginsInMm: Margins;
  /** Never wider than one page. */
  readonly fitToWidth: true;
  /** The number stands at the top, centred; the first page of a document carries none (NĐ 30/2020, Phụ lục I). */
  /** At the foot of every page, at the left. */
  readonly foot?: string;
  readonly pageNumber: { readonly sizeInPoints: number; readonly isOnFirstPage: boolean; readonly startsAtOne: boolean };
}

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** From the paper's edge to the page number. */
  readonly header: number;
  readonly footer: number;
}
