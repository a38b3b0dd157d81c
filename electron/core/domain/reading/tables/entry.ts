import type { FigureCells } from '../../figures/located-cell.ts';
import type { RowShape } from '../../matching/assign-rows.ts';
import type { Basis } from '../../plan/reporting-period.ts';

/** One thing a workbook says a figure about, whatever the shape of its table. */
export interface Entry {
  readonly sheet: string;
  /** Where its label stands ("B9"): a person's answers name it. */
  readonly cell: string;
  readonly label: string;
  readonly parentLabel: string | null;
  readonly cells: FigureCells;
  readonly shape: RowShape;
  /** What the table's own words say its figures cover, null where they say nothing. */
  readonly basis: Basis | null;
}

/** Why a table was found but not read. */
export type TableDoubt =
  /** Its figures are of other times than the report's. */
  | { readonly kind: 'other-period'; readonly sheet: string; readonly cell: string; readonly found: string }
  /** Which column or row holds the figures cannot be told. */
  | { readonly kind: 'layout'; readonly sheet: string; readonly cell: string; readonly found: string };

export interface TableReading {
  readonly entries: readonly Entry[];
  readonly doubts: readonly TableDoubt[];
}

/** "Số liệu!B9": how answers name a row or a cell. */
export const entryKey = (entry: Pick<Entry, 'sheet' | 'cell'>): string => `${entry.sheet}!${entry.cell}`;
