import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawPage } from '#core/domain/pages/draw-page.ts';
import type { Page, PageText } from '#core/domain/pages/page.ts';
import { pageFrames } from '#core/domain/pages/page-frames.ts';
import { cellText } from '#core/domain/reports/number-text.ts';
import type { SheetLayout } from '#core/domain/reports/report-layout.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { openPdfWriter } from '../../electron/pdf/open-pdf-writer.ts';
import { officeReport } from '../support/office-table.ts';
import { type PdfPage, type PdfText, readPdf } from '../support/read-pdf.ts';

const writer = openPdfWriter('resources/fonts');
const draft = (pages: Iterable<Page>) => ({ title: 'Biểu', author: 'LĐLĐ tỉnh', madeAt: '2024-01-05T03:00:00.000Z', pages });

async function written(pages: Iterable<Page>): Promise<Uint8Array> {
  const bytes = await writer.write(draft(pages), () => true);
  if (bytes === null) throw new Error('stopped');
  return bytes;
}

describe.each([
  { units: 8, indicators: 12, silent: 0 },
  { units: 16, indicators: 20, silent: 0.2 },
  { units: 60, indicators: 12, silent: 0.5 },
  { units: 300, indicators: 6, silent: 0.9 },
])('all reports of $units units as PDF', async (size) => {
  const layout = officeReport('all', size);
  const pages = pageFrames(layout).map(drawPage);
  const pdf = await readPdf(await written(pages));

  test('say on each page every letter that was laid out for it', () => {
    const laidOut = pages.map(({ items }) =>
      letters(items.flatMap((item) => (item.kind === 'text' ? item.lines : [])).map(({ text }) => text)),
    );
    expect(pdf.pages.map(({ texts }) => letters(texts.map(({ text }) => text)))).toEqual(laidOut);
  });

  test('nothing under 9 points, nothing over the edge, nothing over anything else', () => {
    for (const page of pdf.pages) {
      expect(page.texts.filter((text) => text.size < 9)).toEqual([]);
      expect(page.texts.map(extent).filter((one) => isOutside(one, page))).toEqual([]);
      expect(overlaps(page)).toEqual([]);
    }
  });

  test('a signature stands with the three rows before it, and no page has headers alone', () => {
    for (const sheet of layout.sheets) {
      const signing = sheet.rows.findIndex(({ cells }) => cells.some(({ style }) => style === 'signature'));
      if (signing < 0) continue;
      const page = pdf.pages.find(({ texts }) => holds(texts, [...signatureOf(sheet), ...rowsBefore(sheet, signing)]));
      expect(page).toBeDefined();
    }
    const headers = new Set(layout.sheets.flatMap(headerLetters));
    const lonely = pdf.pages.filter(({ texts }) => texts.slice(1).every(({ text }) => headers.has(letters([text]))));
    expect(lonely).toEqual([]);
  });
});

test('typefaces are in the file, the language is said, words are tagged in their order, sheets are listed', async () => {
  const layout = officeReport('all', { units: 3, indicators: 2, silent: 0 });
  const bytes = await written(pageFrames(layout).map(drawPage));
  const source = Buffer.from(bytes).toString('latin1');
  expect(source.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(4);
  expect(source).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  const pdf = await readPdf(bytes);
  expect(pdf).toMatchObject({ title: 'Biểu', language: 'vi-VN', isTagged: true });
  expect(pdf.outline).toEqual(layout.sheets.map(({ name }) => name));
  expect(pdf.roles.slice(0, 4)).toEqual(['Root', 'Document', 'Sect', 'P']);
});

test('the same pages made at the same moment are the same file', async () => {
  const pages = () => pageFrames(officeReport('bieu-01', { units: 3, indicators: 4, silent: 0 })).map(drawPage);
  expect(Buffer.from(await written(pages())).equals(Buffer.from(await written(pages())))).toBe(true);
});

test('it stops between two pages when it is asked to', async () => {
  const told: number[] = [];
  const pages = pageFrames(officeReport('bieu-02', { units: 40, indicators: 12, silent: 0 })).map(drawPage);
  const stopped = await writer.write(draft(pages), (done) => told.push(done) < 2);
  expect([stopped, told]).toEqual([null, [1, 2]]);
});

const line = (text: string, y: number, more: Partial<PageText> = {}): PageText => ({
  kind: 'text',
  lines: [{ text, x: 60, y }],
  align: 'left',
  size: 10,
  isBold: false,
  isItalic: false,
  isSideways: false,
  part: 'sheet',
  ...more,
});

test('every Vietnamese letter and every sign of the reports is drawn in all weights, and read back as itself', async () => {
  const letterSets = ['aăâeêioôơuưyd', 'AĂÂEÊIOÔƠUƯYD'].map((set) =>
    [...set].flatMap((base) =>
      ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (base + tone).normalize('NFC')),
    ),
  );
  const signs = [...Object.values(reportWords.marks), '▲', '“', '”', '₫', 'đ', 'Đ', '≥', '≤', '½', '²', '·'];
  const lines = [...letterSets.map((set) => set.filter((one) => one.length === 1).join('')), signs.join('')];
  const weights = [{}, { isBold: true }, { isItalic: true }, { isBold: true, isItalic: true }];
  const items = weights.flatMap((weight, at) => lines.map((text, index) => line(text, 40 + 20 * (at * 3 + index), weight)));
  const pdf = await readPdf(await written([{ sheet: 'Chữ', width: 842, height: 595, items }]));
  expect(letters(pdf.pages[0]?.texts.map(({ text }) => text) ?? [])).toBe(lines.join('').repeat(4));
});

test('text beginning with a formula’s signs stays text', async () => {
  const texts = ['=1+1', '+84 912', '-5', '@SUM(A1)'];
  const items = texts.map((text, index) => line(text, 40 + 20 * index));
  const pdf = await readPdf(await written([{ sheet: 'A', width: 595, height: 842, items }]));
  expect(pdf.pages[0]?.texts.map(({ text }) => text)).toEqual(texts);
});

test('the typefaces lie beside their licences', () => {
  expect(readFileSync('resources/fonts/LICENSE-LiberationSerif.txt', 'utf8')).toContain('SIL OPEN FONT LICENSE');
  expect(readFileSync('resources/fonts/LICENSE-DejaVuSans.txt', 'utf8')).toContain('Bitstream Vera');
});

const letters = (texts: readonly string[]): string => texts.join('').normalize('NFC').replaceAll(/\s/g, '');

const rowTexts = (sheet: SheetLayout, row: number): string[] =>
  (sheet.rows[row]?.cells ?? []).map(({ value }) => letters([cellText(value)])).filter((text) => text !== '');

const rowsBefore = (sheet: SheetLayout, signing: number): string[] =>
  [1, 2, 3].flatMap((back) => rowTexts(sheet, signing - back));

const signatureOf = (sheet: SheetLayout): string[] =>
  sheet.rows.flatMap(({ cells }) =>
    cells.filter(({ style }) => style === 'signature').map(({ value }) => letters([cellText(value)])),
  );

const holds = (texts: readonly PdfText[], wanted: readonly string[]): boolean => {
  const said = letters(texts.map(({ text }) => text));
  return wanted.every((text) => said.includes(text));
};

const headerLetters = ({ rows, titleRows }: SheetLayout): string[] =>
  titleRows === null
    ? []
    : rows
        .slice(titleRows.first, titleRows.last + 1)
        .flatMap(({ cells }) => cells.map(({ value }) => letters([cellText(value)])));

interface Extent {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const extent = ({ text, x, y, width, size, isSideways }: PdfText): Extent =>
  isSideways
    ? { text, left: x - 0.7 * size, right: x + 0.2 * size, top: y - width, bottom: y }
    : { text, left: x, right: x + width, top: y - 0.7 * size, bottom: y + 0.2 * size };

const EDGE = 28;
const isOutside = ({ left, right, top, bottom }: Extent, { width, height }: PdfPage): boolean =>
  left < EDGE || right > width - EDGE || top < EDGE || bottom > height - EDGE / 2;

function overlaps({ texts }: PdfPage): string[] {
  const all = texts.map(extent).toSorted((a, b) => a.top - b.top);
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => other.top < one.bottom && other.left < one.right - 0.1 && one.left < other.right - 0.1)
      .map((other) => `${one.text} | ${other.text}`),
  );
}

test('a picture with transparency is in the file, which is the same each time', async () => {
  const base64 = seeThrough(64).toString('base64');
  const picture = { kind: 'picture', type: 'png', base64, x: 100, y: 100, width: 80, height: 80 } as const;
  const page: Page = { sheet: 'Bìa', width: 842, height: 595, items: [picture] };
  const first = Buffer.from(await written([page, page]));
  expect(first.toString('latin1').match(/\/Subtype \/Image/g)?.length).toBe(2);
  for (let again = 0; again < 5; again += 1) expect(Buffer.from(await written([page, page])).equals(first)).toBe(true);
});

/** A square of red that is less and less to be seen through (PNG, RGBA). */
function seeThrough(size: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const head = Buffer.from([0, 0, 0, size, 0, 0, 0, size, 8, 6, 0, 0, 0]);
  const line = (alpha: number) => [0, ...Array.from({ length: size }, () => [255, 0, 0, alpha]).flat()];
  const pixels = Buffer.from(Array.from({ length: size }, (_, at) => line(at * 4)).flat());
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]);
}
