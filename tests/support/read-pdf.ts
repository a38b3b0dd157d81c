import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page, in points from the page's top left corner; `size` is its letters'. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isSideways: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

/** A PDF as another library reads it. */
export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly outline: readonly string[];
  /** What the first page says in its reading order, by its tags. */
  readonly roles: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
  const { info } = await pdf.getMetadata();
  const facts = info as Readonly<Record<string, unknown>>;
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title);
  const marks = await pdf.getMarkInfo();
  const roles = rolesIn(await (await pdf.getPage(1)).getStructTree());
  await pdf.destroy();
  const language = facts.Language === undefined ? null : String(facts.Language);
  return { pages, title: String(facts.Title), language, isTagged: marks?.Marked === true, outline, roles };
}

type OpenPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: OpenPage): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): PdfText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return [
      { text: item.str, x, y: height - y, width: item.width, size: Math.hypot(a, b), isSideways: Math.abs(b) > Math.abs(a) },
    ];
  });
  return { width, height, texts };
}

interface Node {
  readonly role?: string;
  readonly children?: readonly unknown[];
}

const rolesIn = (node: unknown): string[] => {
  const { role, children } = (node ?? {}) as Node;
  return [...(role === undefined ? [] : [role]), ...(children ?? []).flatMap(rolesIn)];
};
