import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

const read = (path: string): StaticFile => ({
  type: TYPES[extname(path)] ?? 'application/octet-stream',
  bytes: readFileSync(path),
});

/** Every file below the folder by its address ("/assets/index.js"). Read once: no address ever becomes a path. */
export function staticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`/${relative(folder, path).split(sep).join('/')}`, read(path)];
    }),
  );
}

/** The page, with the browser's own shell before its script. */
export function pageWithShell(page: StaticFile, shellAddress: string): StaticFile {
  const html = page.bytes.toString('utf8').replace('</title>', `</title>\n    <script src="${shellAddress}"></script>`);
  return { ...page, bytes: Buffer.from(html) };
}
