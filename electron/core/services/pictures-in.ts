import type { ReportLayout } from '../domain/reports/report-layout.ts';
import type { FileStore } from './ports.ts';

/** The bytes of all pictures that layouts show, by hash; one that was lost is left out, and the report comes without it. */
export async function picturesIn(
  files: Pick<FileStore, 'bytesOf'>,
  layouts: readonly ReportLayout[],
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
