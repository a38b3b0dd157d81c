import type { Area, Cell, SheetGrid, Workbook } from '#core/domain/grid.ts';
import { propertiesOf } from '../properties.ts';
import { RefusedFile } from '../refused-file.ts';
import { CellCount, gridOf } from '../sheet-cells.ts';
import { XmlScanner } from '../xml-scanner.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { readOdsCell } from './ods-cell.ts';
import { OdsStyles } from './ods-styles.ts';

const rowLimit = 1_048_576;
const columnLimit = 16_384;

/** Reads an .ods package. Refuses one that is locked by a password. */
export function readOds(zip: ZipPackage): Workbook {
  if (zip.text('META-INF/manifest.xml')?.includes('encryption-data')) throw new RefusedFile('encrypted-file', 'ods');
  const content = zip.text('content.xml');
  if (content === null) throw new RefusedFile('damaged-file', 'content.xml');
  return { ...readOdsText(content, zip.text('styles.xml')), properties: propertiesOf(zip, 'meta.xml') };
}

/** Reads the spreadsheet of content.xml, or of a flat OpenDocument file, which has its styles inside. */
export function readOdsText(content: string, namedStyles: string | null): Workbook {
  const styles = new OdsStyles();
  if (namedStyles !== null) styles.take(namedStyles, 'styles.xml');
  styles.take(content, 'content.xml');
  const count = new CellCount();
  const xml = new XmlScanner(content, 'content.xml');
  const sheets: SheetGrid[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'table') sheets.push(new OdsTable(xml, styles, count).read());
    // Deleted cells of a tracked change are no cells of the sheet.
    else if (xml.name === 'tracked-changes' || xml.name === 'automatic-styles') xml.skip();
  }
  if (sheets.length === 0) throw new RefusedFile('damaged-file', 'content.xml');
  return { format: 'ods', sheets };
}

class OdsTable {
  readonly #xml: XmlScanner;
  readonly #styles: OdsStyles;
  readonly #count: CellCount;
  readonly #cells: Cell[] = [];
  readonly #merges: Area[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  #row = 0;
  #rowCells: Cell[] = [];
  #column = 0;
  #columnAt = 0;
  #rowRepeat = 1;

  constructor(xml: XmlScanner, styles: OdsStyles, count: CellCount) {
    this.#xml = xml;
    this.#styles = styles;
    this.#count = count;
  }

  read(): SheetGrid {
    const name = this.#xml.attribute('name') ?? '';
    const isProtected = this.#xml.attribute('protected') === 'true';
    const isHidden = this.#styles.isHiddenTable(this.#xml.attribute('style-name'));
    if (!this.#xml.isEmpty) this.#readBody();
    return gridOf({
      name,
      visibility: isHidden ? 'hidden' : 'visible',
      cells: this.#cells,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      columnWidths: {},
      isProtected,
    });
  }

  #readBody(): void {
    const xml = this.#xml;
    for (let token = xml.next(); !(token === 'close' && xml.name === 'table'); token = xml.next()) {
      if (token === 'close' && xml.name === 'table-row') this.#endRow();
      else if (token === 'open') this.#element();
    }
  }

  #element(): void {
    const { name } = this.#xml;
    if (name === 'table-cell' || name === 'covered-table-cell') this.#takeCell(name);
    else if (name === 'table-row') this.#startRow();
    else if (name === 'table-column') this.#takeColumn();
    else if (name === 'shapes' || name === 'forms' || name === 'named-expressions') this.#xml.skip();
  }

  #startRow(): void {
    this.#column = 0;
    this.#rowCells = [];
    this.#rowRepeat = this.#repeat('number-rows-repeated', rowLimit);
    if (isUnseen(this.#xml)) this.#hiddenRows.push(...range(this.#row, Math.min(this.#row + this.#rowRepeat, rowLimit)));
    if (this.#xml.isEmpty) this.#endRow();
  }

  #endRow(): void {
    const copies = this.#rowCells.length === 0 ? 0 : this.#rowRepeat;
    for (let copy = 0; copy < copies; copy += 1) {
      for (const cell of this.#rowCells) {
        this.#count.add();
        this.#cells.push(copy === 0 ? cell : { ...cell, row: this.#row + copy });
      }
    }
    this.#row += this.#rowRepeat;
  }

  #takeColumn(): void {
    const repeat = this.#repeat('number-columns-repeated', columnLimit);
    const end = Math.min(this.#columnAt + repeat, columnLimit);
    if (isUnseen(this.#xml)) for (let column = this.#columnAt; column < end; column += 1) this.#hiddenColumns.push(column);
    this.#columnAt += repeat;
  }

  #takeCell(element: string): void {
    const repeat = this.#repeat('number-columns-repeated', columnLimit);
    const font = this.#styles.fontOf(this.#xml.attribute('style-name'));
    if (element === 'table-cell') this.#takeMerge();
    const read = readOdsCell(this.#xml, element);
    const content = element === 'table-cell' || read === null ? read : ({ kind: 'covered' } as const);
    const copies = content === null ? 0 : Math.min(repeat, columnLimit - this.#column);
    for (let copy = 0; copy < copies && content; copy += 1) {
      this.#rowCells.push({ row: this.#row, column: this.#column + copy, content, font });
    }
    this.#column += repeat;
  }

  #takeMerge(): void {
    const columns = this.#repeat('number-columns-spanned', columnLimit);
    const rows = this.#repeat('number-rows-spanned', rowLimit);
    if (columns === 1 && rows === 1) return;
    const [top, left] = [this.#row, this.#column];
    this.#merges.push({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #repeat(attribute: string, most: number): number {
    const value = Number(this.#xml.attribute(attribute) ?? 1);
    return value >= 1 ? Math.min(Math.floor(value), most) : 1;
  }
}

const isUnseen = (xml: XmlScanner): boolean => ['collapse', 'filter'].includes(xml.attribute('visibility') ?? '');

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
