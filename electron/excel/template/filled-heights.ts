import { cellText } from '#core/domain/reports/number-text.ts';
import type { CellValue } from '#core/domain/reports/report-layout.ts';
import { wrappedLines } from '#core/domain/reports/text-width.ts';
import type { CellShape, SheetShape } from '../package/sheet-shape.ts';
import { attribute } from './cell-content.ts';
import type { CellLook } from './cell-looks.ts';
import { areaOf } from './filling.ts';

const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 5;
const SAFETY = 0.96;
const ONE_LINE = 1.2;
const FURTHER_LINE = 1.27;
const ROW_PADDING = 1;
const USUAL_WIDTH = 9;
const USUAL_HEIGHT = 15;

/** Heights of rows that are filled: nobody fits a wrapped row that was written into the package. In points. */
export class FilledHeights {
  readonly #shape: SheetShape;
  readonly #lookOf: (style: number) => CellLook;
  /** By the first cell of each merge in one row: the last column. */
  readonly #merged = new Map<string, number>();
  /** By the first cell of each merge over several rows. */
  readonly #tall = new Map<string, { readonly right: number; readonly rows: number }>();

  constructor(text: string, shape: SheetShape, lookOf: (style: number) => CellLook) {
    this.#shape = shape;
    this.#lookOf = lookOf;
    const merges = shape.children.find(({ name }) => name === 'mergeCells')?.place;
    const written = merges ? text.slice(merges.openedAt, merges.end) : '';
    for (const [, ref = ''] of written.matchAll(/\sref\s*=\s*"([^"]*)"/g)) {
      const area = areaOf(ref);
      if (area && area.top === area.bottom) this.#merged.set(`${area.top}/${area.left}`, area.right);
      else if (area) this.#tall.set(`${area.top}/${area.left}`, { right: area.right, rows: area.bottom - area.top + 1 });
    }
  }

  /** What the row needs for these texts; null where one line as always will do. */
  needed(row: number, filled: readonly { readonly cell: CellShape; readonly value: CellValue }[]): number | null {
    const heights = filled.map(({ cell, value }) => this.#heightOf(row, cell, value));
    const height = Math.max(0, ...heights);
    return height <= this.#usual() ? null : Math.ceil(height * 4) / 4;
  }

  #heightOf(row: number, cell: CellShape, value: CellValue): number {
    const { font, wraps } = this.#lookOf(cell.style);
    const text = cellText(value);
    if (value.kind !== 'text' || !wraps) return 0;
    const tall = this.#tall.get(`${row}/${cell.column}`);
    const last = tall?.right ?? this.#merged.get(`${row}/${cell.column}`) ?? cell.column;
    let width = 0;
    for (let column = cell.column; column <= last; column += 1) width += this.#widthOf(column) * POINTS_PER_CHARACTER;
    const lines = wrappedLines(text, (width - CELL_PADDING) * SAFETY, font);
    const needed = font.size * (ONE_LINE + FURTHER_LINE * (lines - 1)) + ROW_PADDING;
    // The first row takes what the others are not sure to have.
    return needed - ((tall?.rows ?? 1) - 1) * this.#usual();
  }

  #widthOf(column: number): number {
    const known = this.#shape.columns.find(({ first, last }) => column >= first && column <= last);
    return known?.width ?? USUAL_WIDTH;
  }

  #usual(): number {
    const format = this.#shape.children.find(({ name }) => name === 'sheetFormatPr')?.place.tag ?? '';
    return Number(attribute(format, 'defaultRowHeight') ?? USUAL_HEIGHT);
  }
}
