import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Builds the page and the browser's shell into `out/`, where the browser host looks for them. */
export function buildWindow(): void {
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  for (const mode of ['renderer', 'browser-shell'])
    execFileSync(process.execPath, [vite, 'build', '--mode', mode], { cwd: project });
}
