import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Page } from '#core/domain/pages/page.ts';
import type { PdfDraft, PdfWriter } from '#core/services/ports.ts';
import { drawItem, sourceOf } from './draw-item.ts';
import { readTypefaces, type Typefaces } from './typefaces.ts';

/** Writes pages as PDF, with the typefaces of `fontsDir` in it. Library and typefaces are loaded at the first call. */
export function openPdfWriter(fontsDir: string): PdfWriter {
  let typefaces: Promise<Typefaces> | null = null;
  return {
    async write(draft, goesOn) {
      typefaces ??= readTypefaces(fontsDir);
      return writePdf(draft, await typefaces, goesOn);
    },
  };
}

async function writePdf(draft: PdfDraft, typefaces: Typefaces, goesOn: (done: number) => boolean): Promise<Uint8Array | null> {
  const pdf = await emptyPdf(draft, typefaces);
  const whole = collected(pdf);
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  let [done, sheet] = [0, ''];
  for (const page of draft.pages) {
    for (const item of page.items) if (item.kind === 'picture') await embedded(pdf, sourceOf(item));
    addPage(pdf, document, page, sheet);
    sheet = page.sheet;
    done += 1;
    // The process has others to answer too, one of whom may ask to stop.
    await nextTurn();
    if (!goesOn(done)) return null;
  }
  document.end();
  pdf.end();
  return whole;
}

async function emptyPdf({ title, author, madeAt }: PdfDraft, typefaces: Typefaces): Promise<PDFKit.PDFDocument> {
  const { default: PDFDocument } = await import('pdfkit');
  const at = new Date(madeAt);
  const info = { Title: title, Author: author, CreationDate: at, ModDate: at, Producer: '', Creator: '' };
  const pdf = new PDFDocument({
    autoFirstPage: false,
    tagged: true,
    lang: 'vi-VN',
    pdfVersion: '1.7',
    displayTitle: true,
    margin: 0,
    info,
    // Without a typeface of its own the library would look for one on the disk that the product does not have.
    font: '',
  });
  for (const [name, bytes] of typefaces) pdf.registerFont(name, Buffer.from(bytes));
  return pdf;
}

/** A sheet's first page begins it in the list of contents. */
function addPage(pdf: PDFKit.PDFDocument, document: PDFKit.PDFStructureElement, page: Page, former: string): void {
  pdf.addPage({ size: [page.width, page.height], margin: 0 });
  if (page.sheet !== former) pdf.outline.addItem(page.sheet);
  const section = pdf.struct('Sect');
  document.add(section);
  for (const item of page.items) drawItem(pdf, section, item);
  section.end();
}

/** A picture as the library keeps it: `image` is there until it is unpacked. */
interface LibraryPicture {
  readonly obj: unknown;
  readonly image?: unknown;
  embed(pdf: PDFKit.PDFDocument): void;
}

// The library unpacks some pictures beside its other work; the order in the file would depend on when it is done.
async function embedded(pdf: PDFKit.PDFDocument, source: string): Promise<void> {
  const library = pdf as unknown as { openImage(source: string): LibraryPicture };
  const picture = library.openImage(source);
  if (!picture.obj) picture.embed(pdf);
  while (picture.image) await nextTurn();
}

function collected(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  return new Promise((done, failed) => {
    pdf.on('end', () => done(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', failed);
  });
}
