import { RefusedFile } from './refused-file.ts';
import { decodeBytes } from './text/decode-bytes.ts';
import { separatorOf } from './text/read-csv.ts';
import { relationshipsOf } from './xlsx/relationships.ts';
import type { ZipPackage } from './zip/zip-package.ts';

/** What bytes are by their first bytes, never by their file's ending. */
export type FileKind =
  | { readonly kind: 'package' }
  | { readonly kind: 'compound-file' }
  | { readonly kind: 'bare-biff' }
  | { readonly kind: 'xml-spreadsheet' | 'flat-ods' | 'web-page' | 'web-archive'; readonly text: string }
  | { readonly kind: 'csv'; readonly text: string; readonly separator: string };

// [first bytes in hex, what they begin]
const otherFiles = [
  ['255044462d', 'pdf'],
  ['89504e47', 'png'],
  ['ffd8ff', 'jpeg'],
  ['47494638', 'gif'],
  ['424d', 'bmp'],
  ['49492a00', 'tiff'],
  ['4d4d002a', 'tiff'],
  ['52494646', 'riff'],
  ['526172211a', 'rar'],
  ['377abcaf271c', '7z'],
  ['1f8b', 'gzip'],
  ['7b5c727466', 'rtf'],
  ['4d5a', 'exe'],
  ['53514c69746520666f726d6174', 'sqlite'],
] as const;

/** Tells the kind of file, or refuses it: empty, or something else than a table. */
export function recognise(bytes: Buffer): FileKind {
  if (bytes.length === 0) throw new RefusedFile('empty-file');
  const start = bytes.toString('hex', 0, 16);
  if (/^504b0(304|506|708)/.test(start)) return { kind: 'package' };
  if (start.startsWith('d0cf11e0')) return { kind: 'compound-file' };
  if (/^090[0248]0[4-9a-f]000[0-9a-f]/.test(start)) return { kind: 'bare-biff' };
  const other = otherFiles.find(([first]) => start.startsWith(first));
  if (other) throw new RefusedFile('not-a-workbook', other[1]);
  const text = decodeBytes(bytes);
  if (text === null) throw new RefusedFile('not-a-workbook', 'binary');
  return textKind(text);
}

function textKind(text: string): FileKind {
  if (text.trim() === '') throw new RefusedFile('empty-file');
  const start = text.slice(0, 8192);
  if (/^\s*<\?xml|^\s*<[a-z]*:?(workbook|document)/i.test(start)) return xmlKind(text, start);
  if (/^mime-version:/im.test(start) && /^content-type:/im.test(start)) return { kind: 'web-archive', text };
  if (/^\s*<(!doctype|!--|html|head|meta|title|body|style|div|table|p|br)\b/i.test(start)) return pageKind(text);
  const separator = separatorOf(text);
  if (separator === null) throw new RefusedFile('not-a-workbook', 'text');
  return { kind: 'csv', text, separator };
}

function xmlKind(text: string, start: string): FileKind {
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return { kind: 'xml-spreadsheet', text };
  if (start.includes('application/vnd.oasis.opendocument.spreadsheet')) return { kind: 'flat-ods', text };
  if (/<(!doctype )?html\b/i.test(start)) return pageKind(text);
  throw new RefusedFile('not-a-workbook', 'xml');
}

function pageKind(text: string): FileKind {
  if (!/<table\b/i.test(text)) throw new RefusedFile('web-page', 'html');
  return { kind: 'web-page', text };
}

/** What a ZIP package holds. `part` is the workbook part. */
export type PackageKind = { readonly kind: 'xlsx' | 'xlsb'; readonly part: string } | { readonly kind: 'ods' | 'docx' };

const otherPackages = [
  [/^ppt\//i, 'pptx'],
  [/^visio\//i, 'vsdx'],
  [/^AndroidManifest\.xml$/i, 'apk'],
] as const;

/** Tells what the package holds, or refuses it: a document, a presentation, any other archive. */
export function recognisePackage(zip: ZipPackage): PackageKind {
  const part = workbookPart(zip);
  if (part !== null) return { kind: /\.bin$/i.test(part) ? 'xlsb' : 'xlsx', part };
  const type = zip.text('mimetype')?.trim() ?? '';
  if (/opendocument\.spreadsheet/.test(type)) return { kind: 'ods' };
  const document = /opendocument\.(\w+)/.exec(type)?.[1];
  if (document !== undefined) throw new RefusedFile('not-a-workbook', `opendocument ${document}`);
  if (zip.text('content.xml')?.includes('<office:spreadsheet')) return { kind: 'ods' };
  if (zip.has('word/document.xml')) return { kind: 'docx' };
  const other = otherPackages.find(([pattern]) => zip.names().some((name) => pattern.test(name)));
  throw new RefusedFile('not-a-workbook', other?.[1] ?? 'zip');
}

function workbookPart(zip: ZipPackage): string | null {
  const named = relationshipsOf('', zip).find(({ type }) => type === 'officeDocument')?.target;
  const candidates = [named ?? '', 'xl/workbook.xml', 'xl/workbook.bin'];
  return candidates.find((name) => /(^|\/)workbook\d*\.(xml|bin)$/i.test(name) && zip.has(name)) ?? null;
}
