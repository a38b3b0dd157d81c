import type { ScanKind } from '#core/domain/submissions/scan-kind.ts';
import type { ScanDocument } from './scan-document.ts';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Opens a scan; the PDF library is loaded only for the first PDF. Rejects where the bytes cannot be drawn. */
export async function openScan(kind: ScanKind, base64: string): Promise<ScanDocument> {
  const bytes = bytesOf(base64);
  if (kind !== 'pdf') return (await import('./picture-document.ts')).openPicture(bytes, `image/${kind}`);
  return (await import('./pdf-document.ts')).openPdf(bytes);
}
