import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

/** The data host and the thread that opens workbooks as they are packed: each with its own code in one file. */
export function builtDataHost(): { program: string; workbookWorker: string } {
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'data-host'], { cwd: project });
  const built = (name: string) => {
    const path = join(project, 'out/data-host', name);
    if (!existsSync(path)) throw new Error(`The build left no ${path}.`);
    return path;
  };
  return { program: built('data-host.mjs'), workbookWorker: built('workbook-worker.mjs') };
}
