import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '#core/domain/result.ts';
import type { WriteFault } from '#core/domain/storage/write-fault.ts';
import { writeFault } from '#core/domain/storage/write-fault.ts';
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
  const faults = new Map<FileHandle, WriteFault | null>();
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
      if (path === undefined) return false;
      const written = await writeWhole(path, bytes);
      faults.set(handle, written.ok ? null : written.error);
      return written.ok;
    },
    whyNotWritten: (handle) => faults.get(handle) ?? null,
  };
}

/** To a name of its own first: a file that is cut short must never stand under the name that was asked for. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, WriteFault | null>> {
  const unfinished = join(dirname(path), `.${randomUUID()}.tmp`);
  let step: 'writing' | 'replacing' = 'writing';
  try {
    // Flushed: a disk may say only then that it is full.
    await writeFile(unfinished, bytes, { flush: true });
    step = 'replacing';
    await rename(unfinished, path);
    return ok(null);
  } catch (bug) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return fail(writeFault(bug, step));
  }
}
