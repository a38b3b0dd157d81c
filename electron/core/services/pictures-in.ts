import type { PageFrame } from '../domain/pages/page-frames.ts';
import type { KnownPictures } from '../domain/pages/placed-pictures.ts';
import type { ReportLayout } from '../domain/reports/report-layout.ts';
import type { FileStore } from './ports.ts';
import { base64Of } from './scans.ts';

/** The bytes of all pictures that layouts show, by hash; one that was lost is left out, and the report comes without it. */
export async function picturesIn(
  files: Pick<FileStore, 'bytesOf'>,
  layouts: readonly Pick<ReportLayout, 'sheets'>[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const hashes = new Set(
    layouts.flatMap(({ sheets }) => sheets.flatMap(({ pictures = [] }) => pictures.map(({ sha256 }) => sha256))),
  );
  const found = new Map<string, Uint8Array>();
  for (const sha256 of hashes) {
    const bytes = await files.bytesOf(sha256);
    if (bytes !== null) found.set(sha256, bytes);
  }
  return found;
}

/** The same for pages, in base64. */
export async function picturesOfPages(files: Pick<FileStore, 'bytesOf'>, frames: readonly PageFrame[]): Promise<KnownPictures> {
  const pictures = await picturesIn(files, [{ sheets: frames.map(({ sheet }) => sheet) }]);
  return new Map([...pictures].map(([sha256, bytes]) => [sha256, base64Of(bytes)]));
}
