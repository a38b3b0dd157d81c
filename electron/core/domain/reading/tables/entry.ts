import type { FigureCells, LocatedCell } from '../../figures/located-cell.ts';
import type { Area } from '../../grid.ts';
import type { RowShape, Wording } from '../../matching/assign-rows.ts';
import type { Basis } from '../../plan/reporting-period.ts';
import type { TableColumn } from './header.ts';

/** One thing a workbook says a figure about, whatever the shape of its table. */
export interface Entry {
  readonly sheet: string;
  /** Where its label stands ("B9"): a person's answers name it. */
  readonly cell: string;
  readonly label: string;
  readonly parentLabel: string | null;
  /** What it may say as well, where nobody can tell which rows belong together. */
  readonly orElse?: readonly Wording[];
  readonly cells: FigureCells;
  readonly shape: RowShape;
  /** What the table's own words say its figures cover, null where they say nothing. */
  readonly basis: Basis | null;
}

/** A table as it was seen: how far it reaches, what its columns were taken for, what it says. */
export interface TableFrame {
  readonly sheet: string;
  readonly shape: 'rows' | 'columns' | 'sentences';
  readonly area: Area;
  readonly columns: readonly FramedColumn[];
  readonly entries: readonly Entry[];
  readonly sums: readonly SumRow[];
  /** Figures of rows without a label: nobody can tell what they count. */
  readonly unlabelled?: readonly LocatedCell[];
}

/** Rows that should add up: a row "Cộng" with those above it, or an indicator's row with its "trong đó". */
export interface SumRow {
  readonly kind: 'total' | 'parts';
  readonly whole: LocatedCell;
  readonly addends: readonly LocatedCell[];
  /** Keys of the entries it is about. */
  readonly entries: readonly string[];
}

/** A column, and what it was read as; null where it was left alone. */
export interface FramedColumn extends TableColumn {
  readonly readAs: 'label' | 'numerator' | 'denominator' | 'percent' | null;
}

/** Why a table was found but not read. */
export type TableDoubt =
  /** Its figures are of other times than the report's. */
  { readonly kind: 'other-period'; readonly sheet: string; readonly cell: string; readonly found: string } | LayoutDoubt;

/** Which column or row holds the figures cannot be told: a person may choose one of these. */
export interface LayoutDoubt {
  readonly kind: 'layout';
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  /** Columns that could hold what was done. */
  readonly columns: readonly TableColumn[];
  /** Rows that could be the unit's, where columns are indicators; they count from 0. */
  readonly rows: readonly { readonly row: number; readonly name: string }[];
}

export interface TableReading {
  readonly frames: readonly TableFrame[];
  readonly doubts: readonly TableDoubt[];
}

/** "Số liệu!B9": how answers name a row or a cell. */
export const entryKey = (entry: Pick<Entry, 'sheet' | 'cell'>): string => `${entry.sheet}!${entry.cell}`;

/** A row as matching sees it. */
export const labelled = (entry: Entry) => ({
  key: entryKey(entry),
  label: entry.label,
  parentLabel: entry.parentLabel,
  orElse: entry.orElse ?? [],
  shape: entry.shape,
});
