import { fileNames } from '#core/domain/forms/file-names.ts';

/** The name of a document's file, as Windows takes it. */
export const documentName = (name: string): string => fileNames([{ name, code: '' }], 'docx')[0] ?? '';
