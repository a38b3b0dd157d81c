import { readZipDirectory } from '#excel/read/zip/zip-directory.ts';
import { ZipPackage } from '#excel/read/zip/zip-package.ts';
import { xlsxParts } from '../read/built-workbooks.ts';

/** Texts (or bytes) of a package's parts by name, in order. */
export function partsOf(bytes: Uint8Array): Record<string, Buffer> {
  const zip = new ZipPackage(Buffer.from(bytes));
  return Object.fromEntries(zip.names().map((name) => [name, zip.part(name) ?? Buffer.alloc(0)]));
}

/** Parts as they are packed: what is copied and not packed anew keeps these bytes. */
export function packedPartsOf(bytes: Uint8Array): Record<string, string> {
  const buffer = Buffer.from(bytes);
  return Object.fromEntries(
    readZipDirectory(buffer).map(({ name, headerAt, packedSize }) => {
      const from = headerAt + 30 + buffer.readUInt16LE(headerAt + 26) + buffer.readUInt16LE(headerAt + 28);
      return [name, buffer.toString('base64', from, from + packedSize)];
    }),
  );
}

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

const plainStyles =
  '<styleSheet><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf numFmtId="3" fillId="1" applyFill="0"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';

/** Parts of a package with one sheet that may be marked; any of them can be replaced or added to. */
export const markableParts = (sheet: string, others: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  '[Content_Types].xml': `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
  ...xlsxParts({ sheet, styles: plainStyles }),
  ...others,
});
