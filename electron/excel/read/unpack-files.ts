import { fail, ok, type Result } from '#core/domain/result.ts';
import type { PackedFile, WorkbookRefusal } from '#core/services/ports.ts';
import { limits } from './limits.ts';
import { RefusedFile } from './refused-file.ts';
import { ZipPackage } from './zip/zip-package.ts';

// What marks a package as one document or program: its parts are nobody's files.
const partOfWhole =
  /^(\[content_types\]\.xml|_rels\/\.rels|xl\/workbook\.(xml|bin)|word\/document\.xml|mimetype|content\.xml|androidmanifest\.xml|meta-inf\/.*|.*\.class)$/i;
const mayBeReport = /\.(xls[xmb]?|ods|fods|csv|tsv|docx?|docm|x?html?|mht|xml|zip)$/i;
const leftBehind = /(^|\/)(__macosx\/.*|~\$[^/]*|\.[^/]*|[^/]*\.tmp|thumbs\.db|desktop\.ini)$/i;

/** The files in a .zip that people packed together; null where the bytes are anything else, or too damaged to be listed. */
export function unpackFiles(bytes: Uint8Array): readonly PackedFile[] | null {
  if (bytes.length > limits.file || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const files = listed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const isOneDocument = files.some(({ name }) => partOfWhole.test(name));
  const wanted = files.filter(({ name }) => !leftBehind.test(name));
  if (isOneDocument || !wanted.some(({ name }) => mayBeReport.test(name))) return null;
  return wanted
    .map(({ name, content }) => ({ name: insideOnly(name), bytes: () => inflated(content) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function listed(bytes: Buffer) {
  try {
    return new ZipPackage(bytes).files();
  } catch (error) {
    // Whoever reads it as a workbook says why it cannot be opened.
    if (error instanceof RefusedFile) return [];
    throw error;
  }
}

function inflated(content: () => Buffer): Result<Uint8Array, WorkbookRefusal> {
  try {
    return ok(content());
  } catch (error) {
    if (error instanceof RefusedFile) return fail(error.refusal);
    throw error;
  }
}

/** Folders as they stand in the package, without drives, roots and ways out. */
const insideOnly = (name: string): string =>
  name
    .normalize('NFC')
    .split('/')
    .filter((step) => !/^(\.{0,2}|[a-z]:)$/i.test(step))
    .join('/');
