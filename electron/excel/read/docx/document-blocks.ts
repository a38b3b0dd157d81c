import { RefusedFile } from '../refused-file.ts';
import { XmlScanner } from '../xml-scanner.ts';

/** A paragraph's text with the font that most of it is set in; null where no run names one. */
export interface Paragraph {
  readonly text: string;
  readonly font: string | null;
}

export interface TableCell {
  /** Grid column where it begins, from 0. */
  readonly column: number;
  readonly span: number;
  /** `below`: continues the cell above it. */
  readonly vertical: 'single' | 'first' | 'below';
  readonly paragraphs: readonly Paragraph[];
}

export type DocumentBlock =
  | ({ readonly kind: 'paragraph' } & Paragraph)
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] };

// Deleted or moved away under tracked changes, or the same drawing a second time for older programs.
const unseen = new Set(['del', 'moveFrom', 'Fallback', 'pPr', 'sectPr', 'tblPr']);
const deepestTable = 16;
const widestTable = 1024;

/** Paragraphs and tables of a document part in order; fields, macros and links are not followed, their last text is read. */
export const readBlocks = (text: string, part: string): readonly DocumentBlock[] => new DocumentPart(text, part).read();

class DocumentPart {
  readonly #xml: XmlScanner;
  readonly #part: string;
  #depth = 0;

  constructor(text: string, part: string) {
    this.#xml = new XmlScanner(text, part);
    this.#part = part;
  }

  read(): readonly DocumentBlock[] {
    const blocks: DocumentBlock[] = [];
    for (let token = this.#xml.next(); token !== 'end'; token = this.#xml.next()) {
      if (token !== 'open') continue;
      if (this.#xml.name === 'p') blocks.push({ kind: 'paragraph', ...this.#paragraph() });
      else if (this.#xml.name === 'tbl') blocks.push({ kind: 'table', rows: this.#table() });
      else if (unseen.has(this.#xml.name)) this.#xml.skip();
    }
    return blocks;
  }

  /** Calls `read` for every element inside the one just opened that it does not read itself. */
  #inside(read: (name: string) => void): void {
    if (this.#xml.isEmpty) return;
    const { name } = this.#xml;
    for (let token = this.#xml.next(); !(token === 'close' && this.#xml.name === name); token = this.#xml.next()) {
      if (token === 'end') throw new RefusedFile('damaged-file', this.#part);
      if (token !== 'open') continue;
      if (unseen.has(this.#xml.name)) this.#xml.skip();
      else read(this.#xml.name);
    }
  }

  #table(): readonly (readonly TableCell[])[] {
    this.#depth += 1;
    if (this.#depth > deepestTable) throw new RefusedFile('too-large', this.#part);
    const rows: (readonly TableCell[])[] = [];
    this.#inside((name) => {
      if (name === 'tr') rows.push(this.#row());
    });
    this.#depth -= 1;
    return rows;
  }

  #row(): readonly TableCell[] {
    const cells: TableCell[] = [];
    let column = 0;
    this.#inside((name) => {
      if (name === 'gridBefore') column += this.#number();
      if (name !== 'tc') return;
      const cell = this.#cell(column);
      cells.push(cell);
      column += cell.span;
      if (column > widestTable) throw new RefusedFile('too-large', this.#part);
    });
    return cells;
  }

  #cell(column: number): TableCell {
    const paragraphs: Paragraph[] = [];
    let span = 1;
    let vertical: TableCell['vertical'] = 'single';
    this.#inside((name) => {
      if (name === 'gridSpan') span = Math.max(1, this.#number());
      else if (name === 'vMerge') vertical = this.#xml.attribute('val') === 'restart' ? 'first' : 'below';
      else if (name === 'p') paragraphs.push(this.#paragraph());
      else if (name === 'tbl') paragraphs.push(...this.#table().flatMap((row) => row.flatMap((cell) => cell.paragraphs)));
    });
    return { column, span, vertical, paragraphs };
  }

  #number(): number {
    const value = Number(this.#xml.attribute('val'));
    return Number.isInteger(value) && value > 0 && value <= widestTable ? value : 0;
  }

  #paragraph(): Paragraph {
    const letters = new Map<string | null, number>();
    let text = '';
    let font: string | null = null;
    let isHidden = false;
    const add = (more: string): void => {
      if (isHidden) return;
      text += more;
      letters.set(font, (letters.get(font) ?? 0) + more.length);
    };
    this.#inside((name) => {
      if (name === 'r') {
        font = null;
        isHidden = false;
      } else if (name === 'rFonts') font = this.#xml.attribute('ascii') ?? this.#xml.attribute('hAnsi');
      else if (name === 'vanish') isHidden = !/^(0|false|off)$/.test(this.#xml.attribute('val') ?? '');
      else if (name === 'sym') {
        font = this.#xml.attribute('font');
        add(this.#symbol());
      } else if (name === 'p') {
        // A text box drawn inside the paragraph.
        add(`\n${this.#paragraph().text}\n`);
      } else add(this.#characters(name));
    });
    const [longest] = [...letters].sort(([, a], [, b]) => b - a);
    return { text: text.trim(), font: longest?.[0] ?? null };
  }

  #characters(name: string): string {
    if (name === 't') return this.#xml.textInside();
    if (name === 'br' || name === 'cr') return '\n';
    if (name === 'noBreakHyphen') return '-';
    return name === 'tab' ? ' ' : '';
  }

  #symbol(): string {
    const code = Number.parseInt(this.#xml.attribute('char') ?? '', 16);
    return code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
  }
}
