import { randomUUID } from 'node:crypto';
import type { ChosenFile } from '#core/contract/window-app.ts';
import type { FileHandles } from '#core/services/ports.ts';

interface HeldFile {
  readonly name: string;
  bytes: Uint8Array | null;
}

/** File handles of the browser shell: bytes held in memory, those uploaded and those to be downloaded. */
export interface Uploads extends FileHandles {
  hold(name: string, bytes: Uint8Array | null): ChosenFile;
}

/** An empty store of uploads. */
export function createUploads(): Uploads {
  const held = new Map<string, HeldFile>();
  return {
    hold(name, bytes) {
      const handle = randomUUID();
      held.set(handle, { name, bytes });
      return { name, handle };
    },
    nameOf: (handle) => held.get(handle)?.name ?? null,
    bytesOf: async (handle) => held.get(handle)?.bytes ?? null,
    async write(handle, bytes) {
      const file = held.get(handle);
      if (file) file.bytes = bytes;
      return file !== undefined;
    },
  };
}
