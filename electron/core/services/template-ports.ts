import type { OfficeTemplate } from '../contract/template-methods.ts';
import type { Result } from '../domain/result.ts';
import type { TemplateSource } from '../domain/templates/scope.ts';
import type { TemplateMistake } from '../domain/templates/template-mistake.ts';

/** Fills workbooks that have placeholders, everything else in them as it is. */
export interface TemplateFiller {
  /** Every mistake, none where it can be filled; `not-a-template` alone where it is no .xlsx. */
  check(bytes: Uint8Array): Promise<readonly TemplateMistake[]>;
  /** The filled workbook, and how many cells of the template were filled; all mistakes where it cannot be. */
  fill(bytes: Uint8Array, source: TemplateSource): Promise<Result<FilledTemplate, readonly TemplateMistake[]>>;
}

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  /** Cells of the template that were filled. */
  readonly placeholders: number;
}

/** Templates that ship with the product. */
export interface SampleTemplates {
  /** Their file names. */
  list(): readonly string[];
  bytesOf(file: string): Uint8Array | null;
}

/** The office's templates as they stand: a projection of the events that tell of them. */
export interface TemplateStore {
  /** In the order of their names. */
  list(): readonly OfficeTemplate[];
  /** In the place of the one with its id. */
  put(template: OfficeTemplate): void;
  remove(id: string): void;
}
