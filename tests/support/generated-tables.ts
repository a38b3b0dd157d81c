import { type Area, address } from '#core/domain/grid.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Dice } from './generated-choices.ts';

/** What a unit wants to say about an indicator; null where it left the row blank. */
export type GeneratedValue =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'yes-no'; readonly yes: boolean };

/** A row to write: an indicator's, or one that only sounds like it. */
export interface GeneratedRow {
  readonly label: string;
  readonly indicator: Indicator | null;
  readonly value: GeneratedValue | null;
  /** Stands under the heading before it, and has no number of its own. */
  readonly isPart?: boolean;
}

export type NumberStyle = 'numbers' | 'text' | 'with-words' | 'mixed';

/** What stands behind an indicator: its value, and the cells that hold it. */
export interface Truth {
  readonly value: GeneratedValue;
  readonly sheet: string;
  readonly cell: string;
  readonly denominatorCell: string | null;
}

/** A sheet being written. */
export class Page {
  readonly name: string;
  readonly merges: Area[] = [];
  readonly #cells = new Map<string, { row: number; column: number; value: string | number }>();
  #bottom = -1;

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, value: string | number | null): void {
    if (value === null || value === '') return;
    this.#cells.set(address(row, column), { row, column, value });
    this.#bottom = Math.max(this.#bottom, row);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  /** The first row below all that has been written. */
  get next(): number {
    return this.#bottom + 1;
  }

  get cells() {
    return [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** A count as an office types it. */
export function writtenCount(value: number, style: NumberStyle, dice: Dice, word: string): string | number {
  const own = style === 'mixed' ? dice.pick(['numbers', 'text', 'with-words'] as const) : style;
  if (own === 'numbers') return value;
  const digits = value < 10 && dice.chance(0.5) ? `0${value}` : grouped(value);
  return own === 'text' ? digits : `${digits} ${word}`;
}

export const writtenYesNo = (yes: boolean, dice: Dice): string =>
  yes ? dice.pick(['x', 'Có', 'Đã thực hiện', 'Đạt']) : dice.pick(['Không', 'Chưa', 'Chưa thực hiện']);

/** What is counted, as a short word behind the number. */
export const wordOf = (indicator: Indicator | null): string => {
  const word = indicator?.unitOfMeasure.split(/[,/(]/)[0]?.trim() ?? '';
  return /^\p{L}[\p{L} ]{1,14}$/u.test(word) ? word : 'đ/c';
};

export const ratioText = (numerator: number, denominator: number, dice: Dice): string =>
  dice.pick([`${grouped(numerator)}/${grouped(denominator)}`, `${grouped(numerator)} / ${grouped(denominator)}`]);

export const percentOf = (numerator: number, denominator: number): number => Math.round((1000 * numerator) / denominator) / 10;
