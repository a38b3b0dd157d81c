import { zipOf } from './zip.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of a Word document, in a font where one is named. */
export const paragraph = (text: string, font?: string): string => {
  const look = font === undefined ? '' : `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`;
  return `<w:p><w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
};

/** A table of plain cells; "\n" begins a new paragraph in its cell. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const cell = (text: string) =>
    `<w:tc><w:tcPr/>${text
      .split('\n')
      .map((line) => paragraph(line))
      .join('')}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

/** A .docx package with this body. */
export const docxOf = (body: string, parts: Readonly<Record<string, string>> = {}): Buffer =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...parts,
  });
