export type ScanKind = 'png' | 'jpeg' | 'pdf';

const beginnings: readonly (readonly [ScanKind, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** Bytes of a larger file are no scan of a few sheets. */
export const LARGEST_SCAN = 40 * 1024 * 1024;

/** What a scan is, by its first bytes and not by its name; null for anything else. */
export const scanKind = (bytes: Uint8Array): ScanKind | null =>
  beginnings.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
