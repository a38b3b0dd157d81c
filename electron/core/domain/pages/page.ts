/** A page as it comes out of the printer. All measures are points from the paper's top left corner. */
export interface Page {
  /** "Biểu 02 (3)" */
  readonly sheet: string;
  readonly width: number;
  readonly height: number;
  /** From back to front. */
  readonly items: readonly PageItem[];
}

export type PageItem = PageText | PageLine | PageFill | PagePicture;

/** What one cell says, or what runs along every page, already broken into lines. */
export interface PageText {
  readonly kind: 'text';
  readonly lines: readonly PlacedLine[];
  /** Where `x` stands in a line; of sideways text, where `y` stands, from bottom to top. */
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Read from bottom to top. */
  readonly isSideways: boolean;
  /** `repeated`: headers of a page that goes on; `running`: page number and foot. Both were said before. */
  readonly part: 'sheet' | 'repeated' | 'running';
}

/** NFC, without line breaks; `y` is the baseline's (of sideways text the baseline's is `x`). */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PageLine {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly thickness: number;
}

export interface PageFill {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `shaded`: something to look at; `entry`: to be written into. */
  readonly tone: 'shaded' | 'entry';
}

export interface PagePicture {
  readonly kind: 'picture';
  readonly type: 'png' | 'jpeg';
  readonly base64: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
