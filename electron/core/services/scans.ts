import type { OutputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import { LARGEST_SCAN, scanKind } from '../domain/submissions/scan-kind.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Keeps the picture or PDF of a report on paper; it is looked at by its hash from then on, whatever becomes of the file. */
export async function keepScan(deps: ServiceDeps, handle: string): Promise<OutputOf<'scans.keep'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  if (bytes.length > LARGEST_SCAN) return fail({ code: 'scan-too-large', file, mostMegabytes: LARGEST_SCAN / 1024 / 1024 });
  if (scanKind(bytes) === null) return fail({ code: 'not-a-scan', file });
  const { sha256 } = await deps.files.keep(bytes);
  return ok({ sha256, file });
}

/** The kept bytes of a scan, for the page to draw. */
export async function getScan({ files }: ServiceDeps, sha256: string): Promise<OutputOf<'scans.get'>> {
  const bytes = await files.bytesOf(sha256);
  const kind = bytes && scanKind(bytes);
  return bytes && kind ? ok({ kind, base64: base64Of(bytes) }) : fail({ code: 'file-unreadable', file: sha256 });
}

/** A multiple of three: only the last portion is padded. */
const PORTION = 3 * 4096;

export function base64Of(bytes: Uint8Array): string {
  const portions: string[] = [];
  for (let at = 0; at < bytes.length; at += PORTION)
    portions.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PORTION))));
  return portions.join('');
}
