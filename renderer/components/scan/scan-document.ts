/** Degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270;

/** Width and height of a page as it lies in the file, in CSS pixels at full size. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page being drawn; `stop` before its canvas goes. */
export interface Drawing {
  readonly done: Promise<void>;
  stop(): void;
}

/** An opened scan, whatever kind of file it is. */
export interface ScanDocument {
  readonly pages: readonly PageSize[];
  /** `scale`: canvas pixels for one pixel at full size. The canvas gets its size with it. */
  draw(page: number, canvas: HTMLCanvasElement, look: { readonly scale: number; readonly turn: Turn }): Drawing;
  close(): void;
}
