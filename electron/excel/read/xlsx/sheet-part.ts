import { type Area, type Cell, parseAddress } from '#core/domain/grid.ts';
import { shiftFormula } from '#core/domain/reading/formulas/shift-formula.ts';
import { RefusedFile } from '../refused-file.ts';
import type { CellCount, FoundSheet } from '../sheet-cells.ts';
import { XmlScanner } from '../xml-scanner.ts';
import { contentOf, type RawCell, stringOf, type WorkbookContext } from './cell-content.ts';
import { type RichText, readRichText } from './rich-text.ts';
import { type CellStyle, plainStyle } from './styles.ts';
import { isTrue } from './workbook-part.ts';

/** What sheets take from the rest of their workbook. */
export interface SheetContext extends WorkbookContext {
  readonly styles: readonly CellStyle[];
  readonly count: CellCount;
}

type SheetBody = Omit<FoundSheet, 'name' | 'visibility'>;

const rowLimit = 1_048_576;
const columnLimit = 16_384;

/** Reads one worksheet part. Rows and cells without an address follow the one before them. */
export const readSheetPart = (text: string, part: string, context: SheetContext): SheetBody =>
  new SheetPart(new XmlScanner(text, part), part, context).read();

class SheetPart {
  readonly #xml: XmlScanner;
  readonly #part: string;
  readonly #context: SheetContext;
  readonly #cells: Cell[] = [];
  readonly #merges: Area[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  readonly #columnWidths: Record<number, number> = {};
  readonly #shared = new Map<string, { formula: string; row: number; column: number }>();
  #row = -1;
  #column = -1;
  #isProtected = false;

  constructor(xml: XmlScanner, part: string, context: SheetContext) {
    this.#xml = xml;
    this.#part = part;
    this.#context = context;
  }

  read(): SheetBody {
    for (let token = this.#xml.next(); token !== 'end'; token = this.#xml.next()) {
      if (token === 'open') this.#element();
    }
    return {
      cells: this.#cells,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      columnWidths: this.#columnWidths,
      isProtected: this.#isProtected,
    };
  }

  #element(): void {
    const { name } = this.#xml;
    if (name === 'c') this.#takeCell();
    else if (name === 'row') this.#takeRow();
    else if (name === 'col') this.#takeColumns();
    else if (name === 'mergeCell') this.#takeMerge();
    else if (name === 'sheetProtection') this.#isProtected = isTrue(this.#xml.attribute('sheet'));
    else if (name === 'extLst' || name === 'AlternateContent') this.#xml.skip();
  }

  #takeRow(): void {
    const number = this.#xml.attribute('r');
    this.#row = number === null ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    this.#checkPlace();
    if (isTrue(this.#xml.attribute('hidden')) || isZero(this.#xml.attribute('ht'))) this.#hiddenRows.push(this.#row);
  }

  #takeColumns(): void {
    const first = Math.max(0, Number(this.#xml.attribute('min')) - 1);
    const last = Math.min(Number(this.#xml.attribute('max')), columnLimit) - 1;
    const width = this.#xml.attribute('width');
    const isHidden = isTrue(this.#xml.attribute('hidden')) || isZero(width);
    for (let column = first; column <= last; column += 1) {
      if (isHidden) this.#hiddenColumns.push(column);
      // A width over all columns to the sheet's edge says nothing about this table.
      else if (width !== null && last - first < 256) this.#columnWidths[column] = Number(width);
    }
  }

  #takeMerge(): void {
    const [from = '', to = from] = (this.#xml.attribute('ref') ?? '').split(':');
    const first = parseAddress(from);
    const last = parseAddress(to);
    if (first && last) this.#merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }

  #takeCell(): void {
    this.#place(this.#xml.attribute('r'));
    if (this.#xml.isEmpty) return;
    const cell = this.#rawCell();
    const content = contentOf(cell, this.#context);
    if (content === null) return;
    this.#context.count.add();
    const font = stringOf(cell, this.#context)?.font ?? cell.style.font;
    this.#cells.push({ row: this.#row, column: this.#column, content, font });
  }

  #rawCell(): RawCell {
    const type = this.#xml.attribute('t') ?? '';
    const style = this.#context.styles[Number(this.#xml.attribute('s') ?? 0)] ?? plainStyle;
    let value: string | null = null;
    let formula: string | null = null;
    let inline: RichText | null = null;
    for (let token = this.#xml.next(); !(token === 'close' && this.#xml.name === 'c'); token = this.#xml.next()) {
      if (token !== 'open') continue;
      if (this.#xml.name === 'v') value = this.#xml.textInside();
      else if (this.#xml.name === 'f') formula = this.#formula();
      else if (this.#xml.name === 'is') inline = readRichText(this.#xml, 'is');
    }
    return { type: type === 'n' ? '' : type, value, formula, inline, style };
  }

  // Of a shared formula only the first cell has the text; the others say how far they stand from it.
  #formula(): string {
    const group = this.#xml.attribute('t') === 'shared' ? this.#xml.attribute('si') : null;
    const formula = this.#xml.textInside();
    if (group === null) return formula;
    const first = this.#shared.get(group);
    if (formula === '' && first) return shiftFormula(first.formula, this.#row - first.row, this.#column - first.column);
    if (formula !== '') this.#shared.set(group, { formula, row: this.#row, column: this.#column });
    return formula;
  }

  #place(reference: string | null): void {
    if (reference === null) this.#column += 1;
    else {
      const letters = lettersOf(reference);
      this.#row = Number(reference.slice(letters)) - 1;
      this.#column = columnOf(reference, letters);
    }
    this.#checkPlace();
  }

  #checkPlace(): void {
    const isInside = this.#row >= 0 && this.#row < rowLimit && this.#column < columnLimit && Number.isInteger(this.#row);
    if (!isInside) throw new RefusedFile('damaged-file', this.#part);
  }
}

// An address is taken apart by hand here: it is done for every cell, and a regular expression is half of its cost.
function lettersOf(reference: string): number {
  let at = 0;
  while (reference.charCodeAt(at) >= 65) at += 1;
  return at;
}

function columnOf(reference: string, letters: number): number {
  let column = 0;
  for (let at = 0; at < letters; at += 1) column = column * 26 + reference.charCodeAt(at) - 64;
  return column - 1;
}

const isZero = (size: string | null): boolean => size !== null && Number(size) === 0;
