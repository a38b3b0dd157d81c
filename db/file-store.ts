import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from '#core/services/ports.ts';

/** Stored files, and whether one still is what it was. */
export interface StoredFiles extends FileStore {
  stateOf(sha256: string): Promise<'kept' | 'missing' | 'altered'>;
}

/** Bytes under `folder`, each once, named by their SHA-256: ab/abcdef…. Throws where the disk refuses. */
export function openFileStore(folder: string): StoredFiles {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  const stateOf = async (sha256: string) => {
    const bytes = await readIfThere(pathOf(sha256));
    if (bytes === null) return 'missing';
    return sha256Of(bytes) === sha256 ? 'kept' : 'altered';
  };
  return {
    stateOf,
    async keep(bytes) {
      const sha256 = sha256Of(bytes);
      // A copy that the disk has damaged is written again.
      if ((await stateOf(sha256)) !== 'kept') await writeDurably(pathOf(sha256), bytes);
      return { sha256, sizeInBytes: bytes.byteLength };
    },
    async bytesOf(sha256) {
      if (!isSha256(sha256)) return null;
      const bytes = await readIfThere(pathOf(sha256));
      // Altered bytes are not the file that the unit sent.
      return bytes !== null && sha256Of(bytes) === sha256 ? bytes : null;
    },
  };
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Hashes may come from a backup: only a hash may become a path. */
const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all, also when the power fails: written beside its place, flushed, then renamed. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Makes the new name itself durable. Windows has no such thing and refuses. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
