import type { CellShape } from '../package/sheet-shape.ts';
import { decodeEntities } from '../read/xml-scanner.ts';

/** A part, or what of it is looked at, as text. */
interface Written {
  readonly text: string;
}

/** A cell's formula as it is stored. A shared one is written out at its first cell alone. */
export interface StoredFormula {
  readonly text: string;
  readonly tag: string;
  readonly kind: 'plain' | 'shared' | 'array' | 'data-table';
  readonly group: string | null;
  readonly ref: string | null;
}

const formulas = /<((?:\w+:)?f)(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/\1>)/;

export const insideOf = ({ text }: Written, { place }: CellShape): string => text.slice(place.openEnd, place.closeAt);

export function formulaOf(sheet: Written, cell: CellShape): StoredFormula | null {
  const found = cell.place.isEmpty ? null : formulas.exec(insideOf(sheet, cell));
  if (!found) return null;
  const tag = found[2] ?? '';
  const kinds = { shared: 'shared', array: 'array', dataTable: 'data-table' } as const;
  const written = attribute(tag, 't') ?? '';
  const kind = written in kinds ? kinds[written as keyof typeof kinds] : 'plain';
  return { text: decodeEntities(found[3] ?? ''), tag, kind, group: attribute(tag, 'si'), ref: attribute(tag, 'ref') };
}

/** The inside of the cell's string, where it holds one that was typed. */
export function stringOf({ strings }: { readonly strings: readonly string[] }, sheet: Written, cell: CellShape) {
  const type = attribute(cell.place.tag, 't');
  const inside = insideOf(sheet, cell);
  if (type === 's') return strings[Number(/<(?:\w+:)?v(?:\s[^>]*)?>\s*(\d+)\s*</.exec(inside)?.[1] ?? -1)] ?? null;
  if (type !== 'inlineStr') return null;
  return /<((?:\w+:)?is)(?:\s[^>]*)?>([\s\S]*)<\/\1>/.exec(inside)?.[2] ?? null;
}

export const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : null;
};

export const withoutAttributes = (tag: string, ...names: readonly string[]): string =>
  names.reduce((left, name) => left.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), ''), tag);

/** "<x:c r=… s=…": the cell's tag without what says what it holds, and without its end. */
export const bareTag = (tag: string): string => withoutAttributes(tag, 't').replace(/\s*\/?>$/, '');
