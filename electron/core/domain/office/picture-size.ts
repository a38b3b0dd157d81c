import type { Logo } from './office-settings.ts';

type PictureSize = Pick<Logo, 'kind' | 'widthInPixels' | 'heightInPixels'>;

/** Kind and size of a PNG or JPEG, by its bytes; null for everything else. */
export const pictureSize = (bytes: Uint8Array): PictureSize | null => pngSize(bytes) ?? jpegSize(bytes);

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function pngSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte)) return null;
  return sized('png', number32(bytes, 16), number32(bytes, 20));
}

const START_OF_IMAGE = 0xffd8;
/** Start-of-frame markers carry the size; three of their range mean something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 4 || number16(bytes, 0) !== START_OF_IMAGE) return null;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return sized('jpeg', number16(bytes, at + 7), number16(bytes, at + 5));
    at += 2 + number16(bytes, at + 2);
  }
  return null;
}

const sized = (kind: Logo['kind'], widthInPixels: number, heightInPixels: number): PictureSize | null =>
  widthInPixels > 0 && heightInPixels > 0 ? { kind, widthInPixels, heightInPixels } : null;

const number16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const number32 = (bytes: Uint8Array, at: number): number => number16(bytes, at) * 0x10000 + number16(bytes, at + 2);
