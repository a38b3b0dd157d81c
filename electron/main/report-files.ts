import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Locks of Excel and LibreOffice, and what systems leave in folders: never reports. */
const leftBehind = /^(~\$|\.)|\.tmp$|^(thumbs\.db|desktop\.ini)$/i;

/** The file itself, or every file in the folder and below that may be a report; none where there is no such path. */
export function reportFiles(path: string): readonly string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !leftBehind.test(name))
    .sort()
    .flatMap((name) => reportFiles(join(path, name)));
}
