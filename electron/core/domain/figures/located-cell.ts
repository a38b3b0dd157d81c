import type { CellContent } from '../grid.ts';

/** A cell that was told to hold a figure, or the part of its text that does. */
export interface LocatedCell {
  readonly sheet: string;
  /** "E9" */
  readonly address: string;
  readonly content: CellContent;
  /** The unit's own, where a person has said what should stand there instead. */
  readonly own?: CellContent;
}

/** A row's cells by what they hold; null where the table has no such column or nothing stands there. */
export interface FigureCells {
  readonly numerator: LocatedCell | null;
  readonly denominator: LocatedCell | null;
  readonly percent: LocatedCell | null;
  /** A number in the row under a heading that nobody knows: what the row seems to lack may stand there. */
  readonly unnamed: LocatedCell | null;
  /** What the table says its money is counted in; absent where it speaks of no money. */
  readonly money?: StatedMoney;
}

/** "triệu đồng", as the table writes it: beside this very row, or for all of its rows and columns. */
export interface StatedMoney {
  readonly unit: string;
  readonly isOfRow: boolean;
}
