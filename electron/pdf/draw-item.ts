import type { PageFill, PageItem, PageLine, PagePicture, PageText, PlacedLine } from '#core/domain/pages/page.ts';
import { assertNever } from '#core/domain/result.ts';
import { runsOf, type Typeface, typefaceOf } from './typefaces.ts';

type Pdf = PDFKit.PDFDocument;

/** Draws one item. Words join the reading order under `section`; what only repeats or frames them is left out of it. */
export function drawItem(pdf: Pdf, section: PDFKit.PDFStructureElement, item: PageItem): void {
  switch (item.kind) {
    case 'text':
      if (item.part === 'sheet') readText(pdf, section, item);
      else asArtifact(pdf, () => drawText(pdf, item));
      break;
    case 'line':
      asArtifact(pdf, () => drawLine(pdf, item));
      break;
    case 'fill':
      asArtifact(pdf, () => drawFill(pdf, item));
      break;
    case 'picture':
      asArtifact(pdf, () => void pdf.image(sourceOf(item), item.x, item.y, { width: item.width, height: item.height }));
      break;
    default:
      assertNever(item);
  }
}

function readText(pdf: Pdf, section: PDFKit.PDFStructureElement, text: PageText): void {
  const content = pdf.markStructureContent('P');
  drawText(pdf, text);
  pdf.endMarkedContent();
  section.add(pdf.struct('P', {}, [content]));
}

function asArtifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

function drawText(pdf: Pdf, text: PageText): void {
  pdf.fillColor('black').fontSize(text.size);
  for (const line of text.lines) drawWords(pdf, line, text);
}

function drawWords(pdf: Pdf, line: PlacedLine, { align, isSideways, ...style }: PageText): void {
  const runs = runsOf(line.text, typefaceOf(style)).map((run) => ({ ...run, width: widthOf(pdf, run) }));
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  let x = line.x - { left: 0, center: width / 2, right: width }[align];
  if (isSideways) pdf.save().rotate(-90, { origin: [line.x, line.y] });
  for (const run of runs) {
    pdf.font(run.typeface).text(run.text, x, line.y, { lineBreak: false, baseline: 'alphabetic' });
    x += run.width;
  }
  if (isSideways) pdf.restore();
}

const widthOf = (pdf: Pdf, { text, typeface }: { text: string; typeface: Typeface }): number =>
  pdf.font(typeface).widthOfString(text);

const drawLine = (pdf: Pdf, { x1, y1, x2, y2, thickness }: PageLine) =>
  void pdf.lineWidth(thickness).moveTo(x1, y1).lineTo(x2, y2).stroke('black');

const tones: Readonly<Record<PageFill['tone'], string>> = { shaded: '#D9D9D9', entry: '#FFF8DC' };

const drawFill = (pdf: Pdf, { x, y, width, height, tone }: PageFill) => void pdf.rect(x, y, width, height).fill(tones[tone]);

/** A picture as the library takes it, and knows it again on further pages. */
export const sourceOf = ({ type, base64 }: PagePicture): string => `data:image/${type};base64,${base64}`;
