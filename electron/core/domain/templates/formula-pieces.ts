import type { Area } from '../grid.ts';
import { columnName, parseAddress } from '../grid.ts';
import { LAST_COLUMN, LAST_ROW } from './sheet-map.ts';

/** Which ends of a reference carry "$". */
export interface Fixed {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** What a formula consists of; put together again, `text` of all pieces is the formula. */
export type FormulaPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** Names cells in a text that only the workbook can follow: INDIRECT. */
  | { readonly kind: 'text-reference'; readonly text: string }
  /** A sheet's cells through several sheets, "Một:Ba!A1". */
  | { readonly kind: 'several-sheets'; readonly text: string }
  | {
      readonly kind: 'reference';
      readonly text: string;
      /** "Biểu 01"; null for the formula's own. */
      readonly sheet: string | null;
      /** As written, with "!". */
      readonly sheetText: string;
      readonly area: Area;
      readonly fixed: Fixed;
      readonly shape: 'cell' | 'range' | 'columns' | 'rows';
      /** An argument by itself of a function that takes any number of areas: SUM, COUNT … */
      readonly isListed: boolean;
    };

const takesMany = new Set(['SUM', 'COUNT', 'COUNTA', 'AVERAGE', 'AVERAGEA', 'MIN', 'MINA', 'MAX', 'MAXA', 'PRODUCT', 'SUBTOTAL']);

const patterns = {
  text: /"(?:[^"]|"")*"/y,
  foreign: /\[\d+\][^!'"(),]*![$\w:.]+|'\[[^']*'![$\w:.]+/y,
  structured: /[\p{L}_][\p{L}\p{M}\p{N}_.]*\[(?:[^[\]]|\[[^\]]*\])*\]/uy,
  sheet: /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.]*)?)!/uy,
  cells: /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{M}\p{N}_.(])/iuy,
  columns: /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{M}\p{N}_.(])/iuy,
  rows: /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{M}\p{N}_.(])/uy,
  name: /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy,
  number: /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy,
} as const;

/** Cuts a formula (without "=") at its references. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  return new FormulaScanner(formula).pieces();
}

class FormulaScanner {
  readonly #formula: string;
  readonly #pieces: FormulaPiece[] = [];
  readonly #functions: string[] = [];
  #name = '';
  #before = '';
  #at = 0;

  constructor(formula: string) {
    this.#formula = formula;
  }

  pieces(): readonly FormulaPiece[] {
    while (this.#at < this.#formula.length) this.#step();
    return this.#pieces;
  }

  #step(): void {
    const plain = this.#match('text') ?? this.#match('foreign') ?? this.#match('structured');
    const sheet = plain === null ? (this.#match('sheet') ?? '') : '';
    const reference = plain === null ? this.#reference(sheet) : null;
    if (plain !== null) this.#put({ kind: 'text', text: plain });
    else if (reference !== null) this.#put(reference);
    else if (sheet !== '') this.#put({ kind: 'text', text: sheet });
    else this.#word(this.#match('name'));
  }

  #reference(sheet: string): FormulaPiece | null {
    const shape = (['cells', 'columns', 'rows'] as const).find((one) => this.#peek(one) !== null);
    if (shape === undefined) return null;
    const text = this.#match(shape) ?? '';
    const whole = sheet + text;
    const name = sheetName(sheet);
    if (name?.includes(':')) return { kind: 'several-sheets', text: whole };
    const place = placeOf(text.toUpperCase(), shape);
    if (place === null) return { kind: 'text', text: whole };
    return { kind: 'reference', text: whole, sheet: name, sheetText: sheet, ...place, isListed: this.#isListed() };
  }

  #isListed(): boolean {
    const after = /^\s*([,)])/.exec(this.#formula.slice(this.#at));
    return /[(,]/.test(this.#before) && after !== null && takesMany.has(this.#functions.at(-1) ?? '');
  }

  #word(text: string | null): void {
    if (text === null) {
      this.#sign(this.#match('number') ?? this.#next());
      return;
    }
    this.#name = text.toUpperCase().replace(/^_XLFN\./, '');
    const isCalled = /^\s*\(/.test(this.#formula.slice(this.#at));
    const kind = isCalled && this.#name === 'INDIRECT' ? 'text-reference' : 'text';
    if (!isCalled) this.#name = '';
    this.#pieces.push({ kind, text });
    this.#before = 'a';
  }

  #sign(text: string): void {
    if (text === '(') this.#functions.push(this.#name);
    if (text === ')') this.#functions.pop();
    if (text.trim() !== '') this.#name = '';
    this.#pieces.push({ kind: 'text', text });
    if (text.trim() !== '') this.#before = text;
  }

  #put(piece: FormulaPiece): void {
    this.#pieces.push(piece);
    this.#before = 'a';
  }

  #peek(name: keyof typeof patterns): string | null {
    const pattern = patterns[name];
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#formula)?.[0] ?? null;
  }

  #match(name: keyof typeof patterns): string | null {
    const found = this.#peek(name);
    if (found !== null) this.#at += found.length;
    return found;
  }

  #next(): string {
    this.#at += 1;
    return this.#formula.charAt(this.#at - 1);
  }
}

const sheetName = (written: string): string | null => {
  if (written === '') return null;
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};

type Place = Pick<Extract<FormulaPiece, { kind: 'reference' }>, 'area' | 'fixed' | 'shape'>;

function placeOf(text: string, kind: 'cells' | 'columns' | 'rows'): Place | null {
  const [first = '', second] = text.split(':');
  const last = second ?? first;
  const isFixed = (end: string) => end.startsWith('$');
  if (kind === 'columns') {
    const [left, right] = [parseAddress(`${first}1`), parseAddress(`${last}1`)];
    const fixed = { top: true, bottom: true, left: isFixed(first), right: isFixed(last) };
    if (left === null || right === null) return null;
    return { area: { top: 0, bottom: LAST_ROW, left: left.column, right: right.column }, fixed, shape: 'columns' };
  }
  if (kind === 'rows') {
    const fixed = { left: true, right: true, top: isFixed(first), bottom: isFixed(last) };
    const lineOf = (end: string) => Number(end.replace('$', '')) - 1;
    return { area: { left: 0, right: LAST_COLUMN, top: lineOf(first), bottom: lineOf(last) }, fixed, shape: 'rows' };
  }
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (from === null || to === null || to.column > LAST_COLUMN || to.row > LAST_ROW) return null;
  const isRowFixed = (end: string) => end.includes('$', 1);
  const fixed = { top: isRowFixed(first), bottom: isRowFixed(last), left: isFixed(first), right: isFixed(last) };
  const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  return { area, fixed, shape: second === undefined ? 'cell' : 'range' };
}

/** The reference as a workbook writes it; whole columns and rows stay whole. */
export function writtenReference(area: Area, fixed: Fixed, shape: Place['shape']): string {
  const column = (at: number, isFixed: boolean) => `${isFixed ? '$' : ''}${columnName(Math.min(at, LAST_COLUMN))}`;
  const row = (at: number, isFixed: boolean) => `${isFixed ? '$' : ''}${Math.min(at, LAST_ROW) + 1}`;
  if (shape === 'columns') return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (shape === 'rows') return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  return shape === 'cell' ? first : `${first}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}
