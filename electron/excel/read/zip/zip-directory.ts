import { RefusedFile } from '../refused-file.ts';

/** One part of a package as the central directory describes it; sizes in bytes, not to be believed before inflating. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc32: number;
  readonly packedSize: number;
  readonly declaredSize: number;
  readonly headerAt: number;
  /** Where the directory's own record of it begins. */
  readonly recordAt: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const inExtra = 0xffffffff;

/** The package's parts (APPNOTE 6.3, ZIP64 included). Refuses a cut or contradictory directory as `damaged-file`. */
export function readZipDirectory(bytes: Buffer): readonly ZipEntry[] {
  try {
    return entriesAt(bytes, locateDirectory(bytes));
  } catch (error) {
    // Buffer refuses to read beyond its end: a directory that points there is cut or made up.
    if (error instanceof RangeError) throw new RefusedFile('damaged-file', 'zip');
    throw error;
  }
}

function locateDirectory(bytes: Buffer): { at: number; count: number } {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const at = bytes.readUInt32LE(end + 16);
  if (at !== inExtra && count !== 0xffff) return { at, count };
  if (bytes.readUInt32LE(end - 20) !== locator64Signature) throw new RefusedFile('damaged-file', 'zip');
  const end64 = Number(bytes.readBigUInt64LE(end - 12));
  if (bytes.readUInt32LE(end64) !== end64Signature) throw new RefusedFile('damaged-file', 'zip');
  return { at: Number(bytes.readBigUInt64LE(end64 + 48)), count: Number(bytes.readBigUInt64LE(end64 + 32)) };
}

function findEnd(bytes: Buffer): number {
  const last = bytes.length - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw new RefusedFile('damaged-file', 'zip');
}

function entriesAt(bytes: Buffer, directory: { at: number; count: number }): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let { at } = directory;
  for (let index = 0; index < directory.count; index += 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw new RefusedFile('damaged-file', 'zip');
    entries.push(entryAt(bytes, at));
    at += entryLength + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(bytes: Buffer, at: number): ZipEntry {
  const nameEnd = at + entryLength + bytes.readUInt16LE(at + 28);
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30));
  const sizes = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)] as const;
  const [declaredSize = 0, packedSize = 0, headerAt = 0] = sizes.includes(inExtra) ? sizesFromExtra(sizes, extra) : sizes;
  return {
    name: bytes.toString('utf8', at + entryLength, nameEnd).replaceAll('\\', '/'),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc32: bytes.readUInt32LE(at + 16),
    packedSize,
    declaredSize,
    headerAt,
    recordAt: at,
  };
}

// ZIP64: the fields that do not fit stand in the extra field 1, in this order and only those.
function sizesFromExtra(sizes: readonly number[], extra: Buffer): readonly number[] {
  let at = 0;
  while (extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  at += 4;
  return sizes.map((size) => {
    if (size !== inExtra) return size;
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}
