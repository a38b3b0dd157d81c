import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from '../limits.ts';
import { megabytes, RefusedFile } from '../refused-file.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const stored = 0;
const deflated = 8;
const headerSignature = 0x04034b50;
const headerLength = 30;

/** The parts of a ZIP package. What its directory declares is checked at opening, what really comes out while inflating. */
export class ZipPackage {
  readonly #bytes: Buffer;
  readonly #listed: readonly ZipEntry[];
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #inflated = 0;

  /** Refuses `damaged-file`, or `too-large` by the directory's own words. */
  constructor(bytes: Buffer) {
    const entries = readZipDirectory(bytes);
    checkDeclared(entries);
    this.#bytes = bytes;
    this.#listed = entries;
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  names(): readonly string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  /** The part's bytes, or null where there is no such part. Refuses what is damaged, locked, or inflates beyond the limits. */
  part(name: string): Buffer | null {
    const entry = this.#entries.get(name.toLowerCase());
    return entry ? this.#content(entry) : null;
  }

  /** All files as the directory lists them, those that share a name too; content as from `part`. */
  files(): readonly { readonly name: string; content(): Buffer }[] {
    const files = this.#listed.filter(({ name }) => !name.endsWith('/'));
    return files.map((entry) => ({ name: entry.name, content: () => this.#content(entry) }));
  }

  #content(entry: ZipEntry): Buffer {
    if (entry.isEncrypted) throw new RefusedFile('encrypted-file', 'zip');
    const content = this.#unpack(entry);
    this.#inflated += content.length;
    if (this.#inflated > limits.inflated) throw new RefusedFile('too-large', `> ${megabytes(limits.inflated)}`);
    if (crc32(content) !== entry.crc32) throw new RefusedFile('damaged-file', entry.name);
    return content;
  }

  /** The part as text, by its byte order mark (UTF-8 without one). */
  text(name: string): string | null {
    const content = this.part(name);
    if (content === null) return null;
    if (content[0] === 0xff && content[1] === 0xfe) return content.toString('utf16le', 2);
    if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content);
    return content.toString('utf8', content[0] === 0xef ? 3 : 0);
  }

  #unpack(entry: ZipEntry): Buffer {
    const packed = this.#packed(entry);
    if (entry.method === stored) return packed;
    if (entry.method !== deflated) throw new RefusedFile('damaged-file', entry.name);
    try {
      return inflateRawSync(packed, { maxOutputLength: limits.part });
    } catch (error) {
      throw refusalOf(error, entry);
    }
  }

  #packed({ name, headerAt, packedSize }: ZipEntry): Buffer {
    const bytes = this.#bytes;
    const isThere = headerAt + headerLength <= bytes.length && bytes.readUInt32LE(headerAt) === headerSignature;
    if (!isThere) throw new RefusedFile('damaged-file', name);
    const from = headerAt + headerLength + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
    if (from + packedSize > bytes.length) throw new RefusedFile('damaged-file', name);
    return bytes.subarray(from, from + packedSize);
  }
}

function refusalOf(error: unknown, entry: ZipEntry): RefusedFile {
  const isTooLong = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
  return isTooLong ? new RefusedFile('too-large', `> ${megabytes(limits.part)}`) : new RefusedFile('damaged-file', entry.name);
}

function checkDeclared(entries: readonly ZipEntry[]): void {
  if (entries.length > limits.entries) throw new RefusedFile('too-large', `${entries.length} > ${limits.entries}`);
  const declared = entries.reduce((sum, entry) => sum + entry.declaredSize, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  const isBomb = declared > limits.ratioFrom && declared > packed * limits.ratio;
  if (declared > limits.declared || isBomb) throw new RefusedFile('too-large', megabytes(declared));
}
