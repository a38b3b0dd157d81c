/** `npm start`: builds, and opens the window in Electron; where Electron's program is missing, says in one line how to get it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronMissing } from '#core/text/vi-shell.ts';

const project = join(import.meta.dirname, '..', '..');

/** Electron's program, null where it was never downloaded. Asking the package itself would try to download it now. */
function electronProgram(): string | null {
  const installed = join(project, 'node_modules', 'electron');
  const names = join(installed, 'path.txt');
  const name = existsSync(names) ? readFileSync(names, 'utf8') : process.platform === 'win32' ? 'electron.exe' : 'electron';
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(installed, 'dist'), name);
  return existsSync(program) ? program : null;
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: project, stdio: 'inherit', shell: command === 'npm' });
  if (status !== 0) process.exit(status ?? 1);
}

const electron = electronProgram();
if (electron === null) {
  console.error(electronMissing);
  process.exit(1);
}
run('npm', ['run', '-s', 'build']);
run(electron, [project, ...process.argv.slice(2)]);
