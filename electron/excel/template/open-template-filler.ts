import { fail, ok } from '#core/domain/result.ts';
import type { TemplateSource } from '#core/domain/templates/scope.ts';
import { mistakeAt, type TemplateMistake } from '#core/domain/templates/template-mistake.ts';
import type { TemplateFiller } from '#core/services/ports.ts';
import { NotPatchable } from '../package/xml-edit.ts';
import { RefusedFile } from '../read/refused-file.ts';
import { checkTemplate, unknownCodes } from './check-template.ts';
import { fillTemplate, readSheets } from './fill-template.ts';
import { openTemplateBook, type TemplateBook } from './template-book.ts';

/** Fills .xlsx packages by patching them: parts that hold nothing to be filled and name no moved cell stay byte for byte. */
export const openTemplateFiller = (): TemplateFiller => ({
  check: async (bytes) => opened(bytes, (book) => checkTemplate(book, readSheets(book))),
  fill: async (bytes, source) => filled(bytes, source),
});

function filled(bytes: Uint8Array, source: TemplateSource): Awaited<ReturnType<TemplateFiller['fill']>> {
  const faults = opened(bytes, (book) => {
    const sheets = readSheets(book);
    return [...checkTemplate(book, sheets), ...unknownCodes(sheets, source)];
  });
  if (faults.length > 0) return fail(faults);
  const book = openTemplateBook(bufferOf(bytes));
  const sheets = readSheets(book);
  const mistakes = fillTemplate(book, sheets, source);
  if (mistakes.length > 0) return fail(mistakes);
  const placeholders = sheets.reduce((sum, { content }) => sum + content.placeholders.size, 0);
  return ok({ bytes: new Uint8Array(book.copy.bytes()), placeholders });
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function opened(bytes: Uint8Array, read: (book: TemplateBook) => readonly TemplateMistake[]): readonly TemplateMistake[] {
  try {
    return read(openTemplateBook(bufferOf(bytes)));
  } catch (error) {
    if (error instanceof NotPatchable) return [notATemplate(error.message)];
    if (error instanceof RefusedFile) return [notATemplate(error.refusal.code)];
    throw error;
  }
}

const notATemplate = (found: string): TemplateMistake => mistakeAt('not-a-template', { sheet: null, cell: null }, found);
