import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ChosenFile } from '#core/contract/window-app.ts';

/** Paths that a person chose, behind handles: the page sees names only. */
export interface FileRegistry {
  /** A handle that cannot be guessed stands for the path from now on. */
  register(path: string): ChosenFile;
  pathOf(handle: string): string | null;
}

/** An empty registry; `tell` makes each handle known to the data host. */
export function createFileRegistry(tell: (handle: string, path: string) => void): FileRegistry {
  const paths = new Map<string, string>();
  return {
    register(path) {
      const handle = randomUUID();
      paths.set(handle, path);
      tell(handle, path);
      return { name: basename(path).normalize('NFC'), handle };
    },
    pathOf: (handle) => paths.get(handle) ?? null,
  };
}

/** Characters that no Windows file name may hold, and path separators with them. */
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu;

/** A path in the folder that nothing stands under yet: an earlier export is never overwritten without being asked for. */
export function freePath(folder: string, name: string, isTaken: (path: string) => boolean = existsSync): string {
  const safe = basename(name.replace(forbidden, ' ')).trim() || 'bieu.xlsx';
  const ending = extname(safe);
  const stem = safe.slice(0, safe.length - ending.length);
  let path = join(folder, safe);
  for (let number = 2; isTaken(path); number += 1) path = join(folder, `${stem} (${number})${ending}`);
  return path;
}
