import { GlobalWorkerOptions, getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Drawing, ScanDocument, Turn } from './scan-document.ts';

GlobalWorkerOptions.workerSrc = new URL(workerAddress, document.baseURI).href;

/** PDF points per CSS pixel. */
const FULL_SIZE = 96 / 72;

/** The page's policy forbids compiled code of any kind, so pictures in JPEG 2000 are decoded by plain script. */
export async function openPdf(bytes: Uint8Array): Promise<ScanDocument> {
  const wasmUrl = new URL('pdf/', document.baseURI).href;
  const task = getDocument({ data: bytes, wasmUrl, useWasm: false, isEvalSupported: false, enableXfa: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: PDFPageProxy[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pdf.getPage(number));
  return {
    pages: pages.map((page) => {
      const { width, height } = page.getViewport({ scale: FULL_SIZE });
      return { width, height };
    }),
    draw: (index, canvas, look) => drawPage(pages[index], canvas, look),
    close: () => void task.destroy(),
  };
}

function drawPage(
  page: PDFPageProxy | undefined,
  canvas: HTMLCanvasElement,
  { scale, turn }: { readonly scale: number; readonly turn: Turn },
): Drawing {
  if (!page) return { done: Promise.resolve(), stop: () => undefined };
  const viewport = page.getViewport({ scale: scale * FULL_SIZE, rotation: (page.rotate + turn) % 360 });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const task = page.render({ canvas, viewport });
  return { done: task.promise, stop: () => task.cancel() };
}
