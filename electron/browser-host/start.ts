/** `npm run start:browser`: the window in the machine's own browser, served on this machine only. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { browserWindowLines } from '#core/text/vi-shell.ts';
import { openBrowserHost } from './open-browser-host.ts';

const project = join(import.meta.dirname, '..', '..');
const dataFlag = process.argv.indexOf('--data');
const dataDir = dataFlag > 0 ? process.argv[dataFlag + 1] : undefined;

const window = await openBrowserHost(project, dataDir ?? join(project, 'du-lieu-mau'));
console.log(browserWindowLines.opened(window.url));
if (!process.argv.includes('--no-open')) openInBrowser(window.url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void window.close().then(() => process.exit(0)));
}

/** Asks the system for its browser; where there is none, the address printed above is enough. */
function openInBrowser(url: string): void {
  const [command, ...args] = { win32: ['cmd', '/c', 'start', '', url], darwin: ['open', url] }[process.platform as string] ?? [
    'xdg-open',
    url,
  ];
  spawn(command ?? 'xdg-open', args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
