import type { Basis } from '../plan/reporting-period.ts';

/** The picture or PDF of a report on paper, kept by its SHA-256 like any file. */
export interface Scan {
  readonly sha256: string;
  /** The file's own name. */
  readonly file: string;
}

/** A report that no program can read: a person types it from paper, or as it is told. */
export interface TypedSource {
  readonly kind: 'paper' | 'telephone';
  /** ISO day on which it came to the office. */
  readonly receivedOn: string;
  /** Who brought or told it, in the officer's words; null where nobody was noted. */
  readonly toldBy: string | null;
  readonly scan: Scan | null;
}

/** How a report came: as a file that is read, or typed by a person. */
export type SubmissionSource = { readonly kind: 'file' } | TypedSource;

export const isTyped = (source: SubmissionSource): source is TypedSource => source.kind !== 'file';

/** What was typed for one indicator, cell by cell and as it was typed; empty where nothing was. */
export interface TypedRow {
  readonly indicator: string;
  /** The count, the yes or no, or the whole ratio. */
  readonly numerator: string;
  readonly denominator: string;
  readonly percent: string;
}

export type TypedCell = keyof Omit<TypedRow, 'indicator'>;

/** The cells of a row, from left to right. */
export const typedCells = ['numerator', 'denominator', 'percent'] as const satisfies readonly TypedCell[];

/** A row of the form, which may ask for the period's own figures and for the cumulative ones. */
export interface FormRow extends TypedRow {
  readonly basis: Basis;
}

/** A form as far as it is filled in. */
export interface TypedReport {
  readonly source: TypedSource;
  /** Rows with something in them, in any order. */
  readonly rows: readonly FormRow[];
}

/** A form that is not finished, under the report it is for; `unit` is null where none has been chosen. */
export interface Draft {
  readonly planId: string;
  readonly period: string;
  readonly unit: string | null;
  readonly report: TypedReport;
  /** ISO instant. */
  readonly savedAt: string;
}

export const isBlankRow = (row: TypedRow): boolean => typedCells.every((cell) => row[cell].trim() === '');
