import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileHandle, FileHandles } from '#core/services/ports.ts';

/** Paths that a person chose, each behind a handle: the application sees names and bytes, never folders. */
export interface PathHandles extends FileHandles {
  /** Gives a new handle. */
  register(path: string): FileHandle;
  /** Under a handle that somebody else gave. */
  registerAs(handle: FileHandle, path: string): void;
}

/** An empty register of handles. */
export function openPathHandles(): PathHandles {
  const paths = new Map<FileHandle, string>();
  return {
    register(path) {
      const handle = `path:${paths.size + 1}`;
      paths.set(handle, path);
      return handle;
    },
    registerAs: (handle, path) => void paths.set(handle, path),
    nameOf(handle) {
      const path = paths.get(handle);
      return path === undefined ? null : basename(path).normalize('NFC');
    },
    async bytesOf(handle) {
      const path = paths.get(handle);
      return path === undefined ? null : readFile(path).catch(() => null);
    },
    async write(handle, bytes) {
      const path = paths.get(handle);
      return path !== undefined && writeWhole(path, bytes);
    },
  };
}

/** To a name of its own first: a file that is cut short must never stand under the name that was asked for. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const unfinished = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
    return true;
  } catch {
    await rm(unfinished, { force: true });
    return false;
  }
}
