/** What a template cannot do, and where. `found` is what stands there; `nearest` a name that may have been meant. */
export interface TemplateMistake {
  readonly code: TemplateMistakeCode;
  /** Null where it concerns the file. */
  readonly sheet: string | null;
  /** "E9"; null where it concerns the sheet. */
  readonly cell: string | null;
  readonly found: string;
  readonly nearest?: string;
}

export type TemplateMistakeCode =
  /** Another kind of file: .xls, .xlsb, .ods, with macros, damaged, encrypted. */
  | 'not-a-template'
  | 'nothing-to-fill'
  | 'unknown-placeholder'
  | 'cut-placeholder'
  | 'repeat-not-closed'
  | 'repeat-not-opened'
  | 'repeats-cross'
  /** Indicators inside indicators, a group inside a section … */
  | 'repeat-in-repeat'
  /** Speaks of "the" indicator or unit where nothing repeats it. */
  | 'outside-repeat'
  | 'in-formula'
  /** In the name of a sheet, a heading of pages, a picture's text, a chart, a note: nothing is filled there. */
  | 'outside-cells'
  | 'torn-merge'
  | 'torn-array'
  | 'torn-table'
  | 'in-table-heading'
  /** A formula takes one cell of a row that becomes many, or many where one is wanted. */
  | 'one-becomes-many'
  /** A formula names cells in a text, so that they cannot be followed. */
  | 'text-reference'
  | 'several-sheets'
  /** Something on the sheet that cannot be moved with its rows: `found` says what. */
  | 'immovable'
  | 'too-many-lines'
  | 'indicator-not-in-plan'
  | 'unit-not-in-plan';

/** Where a mistake is; cells count from 0. */
export const mistakeAt = (
  code: TemplateMistakeCode,
  at: { readonly sheet: string | null; readonly cell: string | null },
  found: string,
  nearest: string | null = null,
): TemplateMistake => ({ code, sheet: at.sheet, cell: at.cell, found, ...(nearest === null ? {} : { nearest }) });
