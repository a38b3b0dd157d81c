import { parseAddress } from '#core/domain/grid.ts';
import { XmlScanner } from '../read/xml-scanner.ts';
import { type ElementPlace, NotPatchable, placeOf } from './xml-edit.ts';

/** Where things stand in a worksheet part; rows and columns count from 0. */
export interface SheetShape {
  /** Elements directly below the root, in order. */
  readonly children: readonly { readonly name: string; readonly place: ElementPlace }[];
  readonly data: ElementPlace;
  readonly rows: readonly RowShape[];
  readonly columns: readonly ColumnShape[];
}

export interface RowShape {
  readonly row: number;
  readonly place: ElementPlace;
  /** Only of the rows asked for. */
  readonly cells: readonly CellShape[];
  /** Points; null where it is as high as any other. */
  readonly height: number | null;
  /** For the cells that it does not hold. */
  readonly style: number | null;
}

export interface CellShape {
  readonly column: number;
  readonly place: ElementPlace;
  readonly style: number;
}

/** Columns `first` to `last` have this width in characters, and style. */
export interface ColumnShape {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly isHidden: boolean;
  readonly style: number;
}

/** Which rows' cells are wanted. */
export type RowsAsked = Pick<ReadonlySet<number>, 'has'>;

/** Where everything stands in the part; cells only of the rows asked for. */
export function shapeOfSheet(text: string, part: string, rowsAsked: RowsAsked): SheetShape {
  const xml = new XmlScanner(text, part);
  const rows: RowShape[] = [];
  const columns: ColumnShape[] = [];
  const children: { name: string; place: ElementPlace }[] = [];
  const readers: Readonly<Record<string, () => void>> = {
    sheetData: () => readRows(xml, text, rowsAsked, rows),
    cols: () => readColumns(xml, columns),
  };
  let isInside = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    const { name } = xml;
    if (isInside) children.push({ name, place: placeOf(xml, text, readers[name]) });
    isInside = true;
  }
  const data = children.find(({ name }) => name === 'sheetData')?.place;
  if (!data) throw new NotPatchable(part);
  return { children, data, rows, columns };
}

function readColumns(xml: XmlScanner, columns: ColumnShape[]): void {
  eachChild(xml, 'cols', 'col', () => {
    const width = xml.attribute('width');
    columns.push({
      first: numberOf(xml, 'min') - 1,
      last: numberOf(xml, 'max') - 1,
      width: width === null ? null : Number(width),
      isHidden: isTrue(xml, 'hidden'),
      style: numberOf(xml, 'style'),
    });
    xml.skip();
  });
}

// Rows and cells without an address follow the one before them.
function readRows(xml: XmlScanner, text: string, asked: RowsAsked, rows: RowShape[]): void {
  eachChild(xml, 'sheetData', 'row', () => {
    const number = xml.attribute('r');
    const row = number === null ? (rows.at(-1)?.row ?? -1) + 1 : Number(number) - 1;
    const style = isTrue(xml, 'customFormat') ? numberOf(xml, 's') : null;
    const height = isTrue(xml, 'hidden') ? 0 : heightOf(xml);
    const cells: CellShape[] = [];
    const place = placeOf(xml, text, asked.has(row) ? () => readCells(xml, text, cells) : undefined);
    rows.push({ row, place, cells, height, style });
  });
}

function readCells(xml: XmlScanner, text: string, cells: CellShape[]): void {
  eachChild(xml, 'row', 'c', () => {
    const column = parseAddress(xml.attribute('r') ?? '')?.column ?? (cells.at(-1)?.column ?? -1) + 1;
    const style = numberOf(xml, 's');
    cells.push({ column, style, place: placeOf(xml, text) });
  });
}

function eachChild(xml: XmlScanner, parent: string, child: string, read: () => void): void {
  for (let token = xml.next(); !(token === 'close' && xml.name === parent); token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === child) read();
    else xml.skip();
  }
}

const numberOf = (xml: XmlScanner, name: string): number => Number(xml.attribute(name) ?? 0) || 0;
const isTrue = (xml: XmlScanner, name: string): boolean => ['1', 'true'].includes(xml.attribute(name) ?? '');

function heightOf(xml: XmlScanner): number | null {
  const height = xml.attribute('ht');
  return height === null ? null : Number(height);
}
