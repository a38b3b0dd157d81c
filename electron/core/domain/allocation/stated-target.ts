import type { Decimal } from '../figures/scaled.ts';

/** What a unit's workbook says that it is to reach this year, in its own column "Kế hoạch". */
export interface StatedTarget {
  readonly indicator: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly amount: Decimal;
  /** The column it stands in: a column is of one kind. */
  readonly column: string;
}
