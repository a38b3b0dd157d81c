import { crc32, deflateRawSync } from 'node:zlib';
import { readZipDirectory, type ZipEntry } from '../read/zip/zip-directory.ts';

const localSignature = 0x04034b50;
const recordSignature = 0x02014b50;
const endSignature = 0x06054b50;
const localLength = 30;
const recordLength = 46;
const endLength = 22;
const version = 20;
const deflated = 8;
/** Sizes stand in the header itself, not behind the content. */
const sizesFollow = 0x0008;
/** Names are UTF-8. */
const namesInUtf8 = 0x0800;
/** 1 January 1980: a part that was not there before has no history. */
const firstDay = 0x0021;

/** One part on its way into the copy, as it will be packed. */
interface Packed {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly day: number;
  readonly crc: number;
  readonly size: number;
  readonly content: Buffer;
}

/** What a copy has otherwise than its original; parts that are there already by their lower-case names. */
export interface ZipChanges {
  readonly replaced: ReadonlyMap<string, Buffer>;
  readonly added: ReadonlyMap<string, Buffer>;
  readonly removed: ReadonlySet<string>;
}

/** A copy of a package with these changes, new parts last. Every other part is copied as it is packed, byte for byte. */
export function copyZip(bytes: Buffer, { replaced, added, removed }: ZipChanges): Buffer {
  const kept = readZipDirectory(bytes)
    .filter(({ name }) => !removed.has(name.toLowerCase()))
    .map((entry) => packedEntry(bytes, entry, replaced.get(entry.name.toLowerCase())));
  const fresh = [...added].map(([name, content]) => newEntry(name, content));
  return written([...kept, ...fresh]);
}

/** A package of these files. */
export const zipOf = (files: readonly (readonly [name: string, content: Buffer])[]): Buffer =>
  written(files.map(([name, content]) => newEntry(name, content)));

function packedEntry(bytes: Buffer, entry: ZipEntry, replacement: Buffer | undefined): Packed {
  const { recordAt } = entry;
  const flags = bytes.readUInt16LE(recordAt + 8) & ~sizesFollow;
  const name = bytes.subarray(recordAt + recordLength, recordAt + recordLength + bytes.readUInt16LE(recordAt + 28));
  const stamp = { name, flags, time: bytes.readUInt16LE(recordAt + 12), day: bytes.readUInt16LE(recordAt + 14) };
  if (replacement !== undefined) return { ...stamp, ...packed(replacement) };
  const { headerAt, packedSize, method, crc32: crc, declaredSize: size } = entry;
  const from = headerAt + localLength + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  return { ...stamp, method, crc, size, content: bytes.subarray(from, from + packedSize) };
}

const newEntry = (name: string, content: Buffer): Packed => ({
  name: Buffer.from(name),
  flags: namesInUtf8,
  time: 0,
  day: firstDay,
  ...packed(content),
});

const packed = (content: Buffer): Pick<Packed, 'method' | 'crc' | 'size' | 'content'> => ({
  method: deflated,
  crc: crc32(content),
  size: content.length,
  content: deflateRawSync(content),
});

function written(parts: readonly Packed[]): Buffer {
  const locals: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const local = Buffer.concat([localHeader(part), part.name, part.content]);
    locals.push(local);
    records.push(Buffer.concat([directoryRecord(part, at), part.name]));
    at += local.length;
  }
  const directory = Buffer.concat(records);
  return Buffer.concat([...locals, directory, endOfDirectory(parts.length, directory.length, at)]);
}

function localHeader(part: Packed): Buffer {
  const header = Buffer.alloc(localLength);
  header.writeUInt32LE(localSignature, 0);
  writeFields(header, 4, part);
  return header;
}

function directoryRecord(part: Packed, localAt: number): Buffer {
  const record = Buffer.alloc(recordLength);
  record.writeUInt32LE(recordSignature, 0);
  record.writeUInt16LE(version, 4);
  writeFields(record, 6, part);
  record.writeUInt32LE(localAt, 42);
  return record;
}

/** From the version to the length of the name: the same in a part's own header and in the directory. */
function writeFields(into: Buffer, at: number, { flags, method, time, day, crc, size, content, name }: Packed): void {
  [version, flags, method, time, day].forEach((field, index) => {
    into.writeUInt16LE(field, at + 2 * index);
  });
  [crc, content.length, size].forEach((field, index) => {
    into.writeUInt32LE(field, at + 10 + 4 * index);
  });
  into.writeUInt16LE(name.length, at + 22);
}

function endOfDirectory(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
