import type { Area, Cell, SheetGrid, Workbook } from '#core/domain/grid.ts';
import { RefusedFile } from '../refused-file.ts';
import { CellCount, gridOf } from '../sheet-cells.ts';
import { XmlScanner } from '../xml-scanner.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { type DocumentBlock, type Paragraph, readBlocks, type TableCell } from './document-blocks.ts';

const documentPart = 'word/document.xml';
const stylesPart = 'word/styles.xml';

/**
 * Reads a Word document (.docx, .docm) as grids: one for each table with the paragraphs above it as rows of one column,
 * what follows the last table below it. A document that holds neither a table nor a line "…: 12" is refused.
 */
export function readDocx(zip: ZipPackage): Workbook {
  const text = zip.text(documentPart);
  if (text === null) throw new RefusedFile('damaged-file', documentPart);
  const blocks = readBlocks(text, documentPart);
  if (!blocks.some(mayHoldFigures)) throw new RefusedFile('not-a-workbook', 'docx');
  const count = new CellCount();
  const font = defaultFont(zip.text(stylesPart));
  return { format: 'docx', sheets: sectionsOf(blocks).map((section, index) => gridOfSection(section, index, font, count)) };
}

const mayHoldFigures = (block: DocumentBlock): boolean => block.kind === 'table' || /:\s*\S/.test(block.text);

type Rows = readonly (readonly TableCell[])[];

/** A letterhead or a signature block is laid out as a table too: few rows, two columns. */
const isLayout = (rows: Rows): boolean => rows.length < 4 && Math.max(0, ...rows.map((cells) => cells.length)) < 3;

/** Rows of paragraphs and tables; each table of figures ends a section, and what is left over joins the last one. */
function sectionsOf(blocks: readonly DocumentBlock[]): readonly Rows[] {
  const sections: TableCell[][][] = [];
  let rows: TableCell[][] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') rows.push([lineCell(block, 0)]);
    else if (isLayout(block.rows)) rows.push(...block.rows.flatMap(lines));
    else {
      sections.push([...rows, ...block.rows.map((cells) => [...cells])]);
      rows = [];
    }
  }
  const last = sections.at(-1);
  if (last) last.push(...rows);
  else sections.push(rows);
  return sections;
}

const lineCell = (paragraph: Paragraph, column: number): TableCell => ({
  column,
  span: 1,
  vertical: 'single',
  paragraphs: [paragraph],
});

/** Side by side as in the document, each paragraph on a row of its own. */
function lines(cells: readonly TableCell[]): TableCell[][] {
  const height = Math.max(0, ...cells.map(({ paragraphs }) => paragraphs.length));
  return Array.from({ length: height }, (_, at) =>
    cells.flatMap(({ paragraphs, column }) => {
      const paragraph = paragraphs[at];
      return paragraph ? [lineCell(paragraph, column)] : [];
    }),
  );
}

function gridOfSection(rows: Rows, index: number, font: string | null, count: CellCount): SheetGrid {
  const cells = rows.flatMap((row, at) => row.flatMap((cell) => cellOf(cell, at, font, count)));
  const nothing = { hiddenRows: [], hiddenColumns: [], columnWidths: {} };
  return gridOf({ name: `Bảng ${index + 1}`, visibility: 'visible', cells, merges: mergesOf(rows), ...nothing });
}

function cellOf({ column, paragraphs }: TableCell, row: number, font: string | null, count: CellCount): Cell[] {
  const text = paragraphs
    .map((paragraph) => paragraph.text)
    .filter((line) => line !== '')
    .join('\n');
  if (text === '') return [];
  count.add();
  const longest = paragraphs.reduce<Paragraph>((a, b) => (b.text.length > a.text.length ? b : a), { text: '', font: null });
  return [{ row, column, content: { kind: 'text', text }, font: longest.font ?? font }];
}

function mergesOf(rows: Rows): readonly Area[] {
  const merges: Area[] = [];
  const open = new Map<number, { area: Area; at: number }>();
  rows.forEach((cells, row) => {
    for (const { column, span, vertical } of cells) {
      const above = vertical === 'below' ? open.get(column) : undefined;
      const area = above ? { ...above.area, bottom: row } : { top: row, left: column, bottom: row, right: column + span - 1 };
      if (above) merges[above.at] = area;
      else if (vertical === 'first' || span > 1) merges.push(area);
      if (vertical === 'single') open.delete(column);
      else if (above || vertical === 'first') open.set(column, { area, at: above?.at ?? merges.length - 1 });
    }
  });
  return merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
}

/** The font of text whose runs name none: of the default paragraph style, else of the document. */
function defaultFont(styles: string | null): string | null {
  if (styles === null) return null;
  const xml = new XmlScanner(styles, stylesPart);
  let isDefault = false;
  let font: string | null = null;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'rPrDefault') isDefault = true;
    else if (xml.name === 'style') isDefault = xml.attribute('default') === '1' && xml.attribute('type') === 'paragraph';
    else if (xml.name === 'rFonts' && isDefault) font = xml.attribute('ascii') ?? font;
  }
  return font;
}
