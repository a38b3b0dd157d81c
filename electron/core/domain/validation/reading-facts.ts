import type { FigureState } from '../figures/figure.ts';
import type { Issue } from '../figures/issue.ts';
import type { LocatedCell } from '../figures/located-cell.ts';
import type { Indicator } from '../plan/indicator.ts';

/** What was read from one workbook, for rules that look at more than one cell. */
export interface ReadingFacts {
  readonly figures: readonly ReadFigure[];
  readonly sums: readonly SumFacts[];
}

/** A figure with where it stands. */
export interface ReadFigure {
  readonly indicator: Indicator;
  readonly value: FigureState;
  readonly sheet: string;
  readonly cell: string | null;
  readonly denominatorCell: string | null;
}

/** Rows that should add up: a row "Cộng" over the rows above it, or an indicator over its "trong đó". */
export interface SumFacts {
  readonly kind: 'total' | 'parts';
  readonly whole: LocatedCell;
  readonly addends: readonly LocatedCell[];
  /** What the rows are about, null for a row that nobody could place. */
  readonly indicators: readonly (Indicator | null)[];
}

/** A rule with a name: what it finds is told beside the figures and changes none of them. */
export interface ReadingRule {
  readonly name: string;
  readonly check: (facts: ReadingFacts) => readonly Issue[];
}
