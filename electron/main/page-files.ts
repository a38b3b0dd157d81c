import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './own-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** Every built file below the folder by its address ("/assets/index.js"). No address ever becomes a path. */
function pathsByAddress(folder: string, address = ''): readonly (readonly [address: string, path: string])[] {
  // Walked by hand: in a packed archive the recursive listing of Node is not to be relied on.
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const below = `${address}/${entry.name}`;
    return entry.isDirectory() ? pathsByAddress(path, below) : [[below, path] as const];
  });
}

/** Answers the page's own scheme with the built files, each under the strict policy. */
export function pageFiles(folder: string): (request: { readonly url: string }) => Response {
  const paths = new Map(pathsByAddress(folder));
  return ({ url }) => {
    const path = paths.get(decodeURIComponent(new URL(url).pathname));
    const type = path && TYPES[extname(path)];
    if (!path || !type) return new Response(null, { status: 404 });
    const headers = {
      'Content-Type': type,
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
    };
    return new Response(new Uint8Array(readFileSync(path)), { headers });
  };
}
