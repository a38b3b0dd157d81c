import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { Sort } from '#core/domain/table-view/table-view.ts';
import type { TableAnswers } from '../openable-cells.ts';
import type { MatrixColumn } from './matrix-column.ts';

/** What a matrix is made of, on screen and on paper. */
export interface MatrixProps extends TableAnswers {
  readonly label: string;
  /** `groups` for figures of several units, which take more room. */
  readonly kind: 'units' | 'groups';
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly DrawnRow[];
  /** How many columns at the beginning are the province's own, and always drawn. */
  readonly lead: number;
  /** How many of them stay in sight. */
  readonly pinned: number;
  readonly sort: Sort | null;
  /** How many lines the tallest figures take. */
  readonly lines: 2 | 3;
}
