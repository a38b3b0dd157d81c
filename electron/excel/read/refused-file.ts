import type { WorkbookRefusal } from '#core/services/ports.ts';

/**
 * Carries a refusal out of the depth of a parser to the one door that turns it into a Result (`readWorkbook`).
 * An expected outcome, thrown only because every line of a parser could come to it.
 */
export class RefusedFile extends Error {
  readonly refusal: WorkbookRefusal;

  constructor(code: WorkbookRefusal['code'], found: string | null = null) {
    super(code);
    this.refusal = { code, found };
  }
}

/** "1.024 MB": sizes as facts of a refusal. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / (1 << 20)).toLocaleString('vi-VN')} MB`;
