import type { ReactNode } from 'react';
import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { CopiedCell } from '../../../components/copy-cells.ts';

/** One cell as it is drawn and copied. */
export interface MatrixCell {
  /** Beside those that every cell has: `data-unit`, `data-state`, `title` … */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content?: ReactNode;
  readonly copied: CopiedCell;
}

/** A column over indicators: of a unit, a group, the whole province, or what stands before them. */
export interface MatrixColumn {
  /** By which it is sorted. */
  readonly key: string;
  readonly head: string;
  /** In px. */
  readonly width: number;
  readonly className: string;
  readonly cell: (row: DrawnRow) => MatrixCell;
}

/** A cell that shows words. */
export const wordsOf = (text: string): CopiedCell => ({ text, number: null });
