import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Locks of Excel and LibreOffice, and what systems leave in folders: never reports. */
const leftBehind = /^(~\$|\.)|\.tmp$|^(thumbs\.db|desktop\.ini)$/i;

/** The file itself, or every file in the folder and below that may be a report, sorted; null where there is no such path. */
export async function reportFiles(path: string): Promise<readonly string[] | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isDirectory() ? filesBelow(path) : [path];
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const wanted = entries.filter(({ name }) => !leftBehind.test(name)).toSorted(byName);
  const found = await Promise.all(
    wanted.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    }),
  );
  return found.flat();
}

/** By code, not by the machine's language: the same order everywhere. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [left, right] = [a.name.normalize('NFC'), b.name.normalize('NFC')];
  return left < right ? -1 : Number(left > right);
}
