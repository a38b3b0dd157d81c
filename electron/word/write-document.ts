import { AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { type DocumentDraft, type PageShape, TEXT_SIZE, textWidthOf } from '#core/domain/documents/document-draft.ts';
import { written } from './blocks.ts';
import { FONT, halfPoints, twips } from './measures.ts';

const A4 = { width: 210, height: 297 };

/** A draft as the bytes of a .docx. */
export async function documentBytes({
  title,
  creator,
  page,
  blocks,
  foot = '',
  further = [],
}: DocumentDraft): Promise<Uint8Array> {
  const width = textWidthOf(page);
  const document = new Document({
    title: title.replaceAll('\n', ' '),
    creator,
    lastModifiedBy: creator,
    styles: { default: { document: { run: { font: FONT, size: halfPoints(TEXT_SIZE), language: { value: 'vi-VN' } } } } },
    sections: [blocks, ...further].map((letter, index) => ({
      ...section(page, index > 0),
      ...(foot === '' ? {} : { footers: footers(foot) }),
      children: letter.flatMap((block) => written(block, width)),
    })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A4; pages are numbered at the top, except the first (NĐ 30/2020, Phụ lục I). */
function section({ isLandscape, margins }: PageShape, beginsAnew: boolean) {
  const { top, bottom, left, right } = margins;
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(A4.width), height: twips(A4.height), orientation },
        margin: { top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right), header: twips(10) },
        ...(beginsAnew ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
  };
}

const footers = (text: string) => ({ default: footer(text), first: footer(text) });

const footer = (text: string): Footer =>
  new Footer({ children: [new Paragraph({ children: [new TextRun({ font: FONT, size: halfPoints(9), text })] })] });

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font: FONT, size: halfPoints(13), children: [PageNumber.CURRENT] })],
      }),
    ],
  });
