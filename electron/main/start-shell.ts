import { join } from 'node:path';
import { app, type BrowserWindow, dialog, protocol, session } from 'electron';
import type { DataHostPlaces } from '#core/contract/host-protocol.ts';
import { channels } from '#core/contract/window-app.ts';
import { dataHostRefusal, windowTitle } from '#core/text/vi-shell.ts';
import { bugLog } from '../machine/bug-log.ts';
import { DataHostLine, type DataHostProcess } from './data-host-line.ts';
import { createFileRegistry } from './file-registry.ts';
import { setMenu } from './menu.ts';
import { PAGE_SCHEME } from './own-page.ts';
import { pageFiles } from './page-files.ts';
import { answerPage } from './page-requests.ts';
import { openWindow } from './window.ts';

/** Where the built product lies, and how to start the process that holds the application. */
export interface ShellParts {
  /** Holds `out/` with the page, as packed. */
  readonly root: string;
  /** Holds what must be real files, not parts of an archive: the data host, its thread, migrations and resources. */
  readonly unpackedRoot: string;
  readonly dataDir: string;
  readonly spawnDataHost: (places: DataHostPlaces) => DataHostProcess;
}

/** Starts the desktop shell: one window over one data host. A second start shows the first one's window instead. */
export async function startShell(parts: ShellParts): Promise<void> {
  if (!app.requestSingleInstanceLock()) return app.quit();
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: { standard: true, secure: true } }]);
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  session.defaultSession.protocol.handle(PAGE_SCHEME, pageFiles(join(parts.root, 'out', 'renderer')));
  setMenu();
  open(parts);
}

function open(parts: ShellParts): void {
  const window = openWindow(join(parts.root, 'out', 'preload', 'preload.cjs'));
  const line = openLine(parts, window);
  const registry = createFileRegistry((handle, path) => line.register(handle, path));
  answerPage({ window, line, registry, sampleFolder: join(parts.unpackedRoot, 'resources', 'samples') });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('will-quit', () => line.close());
}

function openLine({ unpackedRoot, dataDir, spawnDataHost }: ShellParts, window: BrowserWindow): DataHostLine {
  const places: DataHostPlaces = {
    dataDir,
    resourcesDir: join(unpackedRoot, 'resources'),
    workbookWorker: join(unpackedRoot, 'out', 'data-host', 'workbook-worker.mjs'),
    migrationsDir: join(unpackedRoot, 'db', 'migrations'),
    compiledDir: join(app.getPath('userData'), 'compiled'),
  };
  return new DataHostLine(() => spawnDataHost(places), {
    onProgress: (progress) => {
      if (!window.isDestroyed()) window.webContents.send(channels.progress, progress);
    },
    onRefused(refusal, reference) {
      dialog.showErrorBox(windowTitle, dataHostRefusal(refusal, reference));
      app.quit();
    },
    reportLoss: (exitCode) => bugLog(dataDir)(`ended with ${exitCode}`, 'data host'),
  });
}
