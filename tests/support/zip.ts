import { crc32, deflateRawSync } from 'node:zlib';

/** Lies that a package's directory can tell about its parts. */
export interface ZipLies {
  readonly declaredSize?: number;
  readonly crc32?: number;
  readonly isEncrypted?: boolean;
}

/** A ZIP package of the given parts, deflated, as small as the format allows. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>, lies: Readonly<Record<string, ZipLies>> = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fields = fieldsOf(raw, packed, Buffer.byteLength(name), lies[name] ?? {});
    const local = Buffer.concat([hex('504b03041400'), fields, Buffer.from(name), packed]);
    locals.push(local);
    directory.push(Buffer.concat([hex('504b010214001400'), fields, Buffer.alloc(10), uint32(at), Buffer.from(name)]));
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = uint16(directory.length);
  const end = Buffer.concat([hex('504b050600000000'), count, count, uint32(listed.length), uint32(at), uint16(0)]);
  return Buffer.concat([...locals, listed, end]);
}

// Flags to extra length: the same in a part's own header and in the directory.
function fieldsOf(raw: Buffer, packed: Buffer, nameLength: number, lie: ZipLies): Buffer {
  const flags = uint16(lie.isEncrypted ? 1 : 0);
  const sizes = [uint32(lie.crc32 ?? crc32(raw)), uint32(packed.length), uint32(lie.declaredSize ?? raw.length)];
  return Buffer.concat([flags, uint16(8), uint32(0), ...sizes, uint16(nameLength), uint16(0)]);
}

const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
