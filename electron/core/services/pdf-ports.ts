import type { Page } from '../domain/pages/page.ts';

/** A PDF before it is written. */
export interface PdfDraft {
  readonly title: string;
  /** The body that issues it. */
  readonly author: string;
  /** ISO instant: the same draft made at the same moment is the same file, byte for byte. */
  readonly madeAt: string;
  /** Drawn one by one as they are written. */
  readonly pages: Iterable<Page>;
}

export interface PdfWriter {
  /** `goesOn` is told after each page how many are done; where it answers false, null comes of it. */
  write(draft: PdfDraft, goesOn: (done: number) => boolean): Promise<Uint8Array | null>;
}
