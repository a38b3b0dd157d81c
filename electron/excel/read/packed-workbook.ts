import type { Cell, CellContent, SheetGrid, Workbook } from '#core/domain/grid.ts';
import { assertNever } from '#core/domain/result.ts';

/**
 * A workbook on its way between threads: six numbers a cell and one string for all texts. Cloning every cell as an object
 * costs as much again as reading the file.
 */
export interface PackedWorkbook extends Pick<Workbook, 'format' | 'properties'> {
  readonly sheets: readonly (Omit<SheetGrid, 'cells'> & { readonly count: number })[];
  /** Row, column, kind, number or index of a text, index of the font, index of the format; index −1 is none. */
  readonly cells: Float64Array<ArrayBuffer>;
  readonly texts: string;
  readonly lengths: Uint32Array<ArrayBuffer>;
}

const width = 6;
const kinds = ['text', 'number', 'computed', 'date', 'yes-no', 'error', 'formula-without-value', 'covered'] as const;
type Kind = (typeof kinds)[number];

interface Packed {
  readonly kind: Kind;
  readonly number: number;
  readonly text: string | null;
  readonly format: string | null;
}

/** Packs for `postMessage`; `unpack` gives back an equal workbook. */
export function packWorkbook({ format, sheets, properties }: Workbook): PackedWorkbook {
  const texts = new TextTable();
  const cells = new Float64Array(width * sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0));
  let at = 0;
  for (const cell of sheets.flatMap((sheet) => sheet.cells)) {
    packCell(cell, cells, at, texts);
    at += width;
  }
  return {
    format,
    ...(properties === undefined ? {} : { properties }),
    sheets: sheets.map(({ cells: own, ...sheet }) => ({ ...sheet, count: own.length })),
    cells,
    ...texts.packed(),
  };
}

function packCell(cell: Cell, cells: Float64Array, at: number, texts: TextTable): void {
  const { kind, number, text, format } = packContent(cell.content);
  cells[at] = cell.row;
  cells[at + 1] = cell.column;
  cells[at + 2] = kinds.indexOf(kind);
  cells[at + 3] = text === null ? number : texts.indexOf(text);
  cells[at + 4] = texts.indexOf(cell.font);
  cells[at + 5] = texts.indexOf(format);
}

/** The workbook as it was packed. */
export function unpackWorkbook(packed: PackedWorkbook): Workbook {
  const texts = textsOf(packed);
  let at = 0;
  const next = (): Cell => {
    at += width;
    return unpackCell(packed.cells, at - width, texts);
  };
  const sheets = packed.sheets.map(({ count, ...sheet }) => ({ ...sheet, cells: Array.from({ length: count }, next) }));
  const { format, properties } = packed;
  return { format, sheets, ...(properties === undefined ? {} : { properties }) };
}

class TextTable {
  readonly #indexes = new Map<string, number>();

  indexOf(text: string | null): number {
    if (text === null) return -1;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  packed(): Pick<PackedWorkbook, 'texts' | 'lengths'> {
    const texts = [...this.#indexes.keys()];
    return { texts: texts.join(''), lengths: Uint32Array.from(texts, (text) => text.length) };
  }
}

function textsOf({ texts, lengths }: PackedWorkbook): readonly string[] {
  let at = 0;
  return Array.from(lengths, (length) => {
    at += length;
    return texts.slice(at - length, at);
  });
}

function packContent(content: CellContent): Packed {
  const nothing = { number: 0, text: null, format: null };
  switch (content.kind) {
    case 'text':
    case 'error':
      return { ...nothing, kind: content.kind, text: content.text };
    case 'number':
      return { ...nothing, kind: content.computed ? 'computed' : 'number', number: content.value, format: content.format };
    case 'date':
      return { ...nothing, kind: 'date', text: content.day };
    case 'yes-no':
      return { ...nothing, kind: 'yes-no', number: content.value ? 1 : 0 };
    case 'formula-without-value':
      return { ...nothing, kind: content.kind, text: content.formula, format: content.format ?? null };
    case 'covered':
      return { ...nothing, kind: 'covered' };
    default:
      return assertNever(content);
  }
}

function unpackCell(cells: Float64Array, at: number, texts: readonly string[]): Cell {
  const textAt = (offset: number): string | null => texts[cells[at + offset] ?? -1] ?? null;
  const kind = kinds[cells[at + 2] ?? 0] ?? 'covered';
  const content = unpackContent({ kind, number: cells[at + 3] ?? 0, text: textAt(3), format: textAt(5) });
  return { row: cells[at] ?? 0, column: cells[at + 1] ?? 0, content, font: textAt(4) };
}

function unpackContent({ kind, number, text, format }: Packed): CellContent {
  switch (kind) {
    case 'text':
    case 'error':
      return { kind, text: text ?? '' };
    case 'number':
    case 'computed':
      return { kind: 'number', value: number, format, computed: kind === 'computed' };
    case 'date':
      return { kind, day: text ?? '' };
    case 'yes-no':
      return { kind, value: number === 1 };
    case 'formula-without-value':
      return { kind, formula: text ?? '', ...(format === null ? {} : { format }) };
    case 'covered':
      return { kind };
    default:
      return assertNever(kind);
  }
}
