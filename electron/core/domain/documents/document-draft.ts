/** A document on paper before it is written: what stands where, no word library. A4, Times New Roman (NĐ 30/2020). */
export interface DocumentDraft {
  /** For the file's properties. */
  readonly title: string;
  readonly creator: string;
  readonly page: PageShape;
  readonly blocks: readonly Block[];
  /** At the foot of every page, at the left; left out for nothing. */
  readonly foot?: string;
  /** Letters that follow in the same file: each begins on a page of its own, and its pages are counted anew. */
  readonly further?: readonly (readonly Block[])[];
}

/** Millimetres. */
export interface PageShape {
  readonly isLandscape: boolean;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export type Block = Paragraph | Rule | SideBySide | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right' | 'justified';
  /** Points. */
  readonly before: number;
  readonly after: number;
  /** Millimetres. */
  readonly firstLineIndent: number;
  /** Stays on the same page as what comes next. */
  readonly keepWithNext: boolean;
}

/** A line under a heading; `share` of the width that it stands in. */
export interface Rule {
  readonly kind: 'rule';
  readonly share: number;
}

/** Two columns without borders: the head of a letter, or recipients beside the signature. */
export interface SideBySide {
  readonly kind: 'side-by-side';
  readonly left: readonly (Paragraph | Rule)[];
  readonly right: readonly (Paragraph | Rule)[];
  /** The left column's share of the width. */
  readonly leftShare: number;
  /** Millimetres by which it stands out into each margin. */
  readonly overhang: number;
}

export interface Table {
  readonly kind: 'table';
  readonly columnsInMm: readonly number[];
  /** Repeated on every page. */
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly columns: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface Run {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** Body text is 14 points, headings of a letter 12 to 14. */
export const TEXT_SIZE = 14;
export const officialPage: PageShape = { isLandscape: false, margins: { top: 20, bottom: 20, left: 30, right: 15 } };

const A4 = { width: 210, height: 297 };
/** What is left between the margins, in millimetres. */
export const textWidthOf = ({ isLandscape, margins }: PageShape): number =>
  (isLandscape ? A4.height : A4.width) - margins.left - margins.right;

type RunStyle = Partial<Omit<Run, 'text'>>;
type ParagraphStyle = Partial<Omit<Paragraph, 'kind' | 'runs'>>;

export const run = (text: string, style: RunStyle = {}): Run => ({
  text,
  size: TEXT_SIZE,
  isBold: false,
  isItalic: false,
  ...style,
});

export const paragraph = (runs: readonly Run[], style: ParagraphStyle = {}): Paragraph => ({
  kind: 'paragraph',
  runs,
  align: 'left',
  before: 0,
  after: 0,
  firstLineIndent: 0,
  keepWithNext: false,
  ...style,
});

/** A paragraph of running text: first line indented, both edges straight. */
export const bodyParagraph = (runs: readonly Run[], style: ParagraphStyle = {}): Paragraph =>
  paragraph(runs, { align: 'justified', firstLineIndent: 12.7, after: 6, ...style });

export const cell = (paragraphs: readonly Paragraph[], columns = 1): TableCell => ({ columns, paragraphs });
