import type { FormCode } from './form-code.ts';

/** A form as it was sent: what a return is compared with. */
export interface SentForm {
  readonly code: FormCode;
  /** Over the columns that its code names, from left to right. */
  readonly headings: readonly string[];
  readonly rows: readonly SentRow[];
}

/** What stood in a row's locked cells, as printed. */
export interface SentRow {
  readonly indicator: string;
  readonly label: string;
  readonly unitOfMeasure: string;
  readonly target: string;
  readonly previous: string;
}
