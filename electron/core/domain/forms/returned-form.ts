import type { FormCode } from './form-code.ts';
import type { FormColumn } from './form-columns.ts';

/** A text and where it stands ("E9"). */
export interface PlacedText {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What came back of a form beside its figures: to be compared with what was sent. */
export interface ReturnedForm {
  readonly code: FormCode;
  readonly headings: readonly (PlacedText & { readonly column: FormColumn })[];
  readonly rows: readonly ReturnedRow[];
  readonly outside: readonly OutsideFigure[];
  /** Sheets whose protection was taken off. */
  readonly unprotected: readonly string[];
  /** Codes that are not as they were written. */
  readonly damagedCodes: readonly PlacedText[];
}

/** A row that carries an indicator's code. */
export interface ReturnedRow {
  readonly indicator: string;
  readonly label: PlacedText;
  /** Null where the form has no such column; empty where nothing stands there. */
  readonly unitOfMeasure: PlacedText | null;
  readonly target: PlacedText | null;
  readonly previous: PlacedText | null;
  /** A person has said which indicator it is. */
  readonly isAnswered: boolean;
}

/** A number where the form asks none. */
export interface OutsideFigure extends PlacedText {
  /** Whose row it stands in; null outside all of them. */
  readonly indicator: string | null;
  /** The row's own cells are blank: it may be the figure. */
  readonly isAlone: boolean;
}
