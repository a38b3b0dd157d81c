import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileHandle, FileHandles } from '#core/services/ports.ts';

/** Handles for paths that were typed: the application sees names and bytes, never folders. */
export interface PathHandles extends FileHandles {
  register(path: string): FileHandle;
}

export function openPathHandles(): PathHandles {
  const paths = new Map<FileHandle, string>();
  const pathOf = (handle: FileHandle) => paths.get(handle) ?? null;
  return {
    register(path) {
      const handle = `path:${paths.size + 1}`;
      paths.set(handle, path);
      return handle;
    },
    nameOf(handle) {
      const path = pathOf(handle);
      return path === null ? null : basename(path).normalize('NFC');
    },
    async bytesOf(handle) {
      const path = pathOf(handle);
      return path === null ? null : readFile(path).catch(() => null);
    },
    async write(handle, bytes) {
      const path = pathOf(handle);
      return path !== null && writeWhole(path, bytes);
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
