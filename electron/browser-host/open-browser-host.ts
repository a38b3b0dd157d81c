import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openOrRescue } from '../application.ts';
import { accountName } from '../machine/account-name.ts';
import { type ServedWindow, serveWindow } from './serve.ts';
import { pageWithShell, type StaticFile, staticFiles } from './static-files.ts';
import { createUploads } from './uploads.ts';

const SHELL = '/shell/client.js';

/** The page's files and the browser's own shell, as built. */
function builtFiles(built: string): ReadonlyMap<string, StaticFile> {
  const page = staticFiles(join(built, 'renderer'));
  const [client] = staticFiles(join(built, 'browser-host')).values();
  const index = page.get('/index.html');
  if (!index || !client) throw new Error('the window is not built: npm run build');
  return new Map([...page, ['/index.html', pageWithShell(index, SHELL)], [SHELL, client]]);
}

/** Says on the terminal what went wrong, under the reference that the person sees. */
function reportBug(bug: unknown, where: string): string {
  const reference = randomUUID().slice(0, 8);
  console.error(`${reference} ${where}`, bug);
  return reference;
}

/** The window over a data folder, from the sources of `project` and the page built from them. */
export async function openBrowserHost(
  project: string,
  dataDir: string,
  built: string = join(project, 'out'),
): Promise<ServedWindow> {
  const uploads = createUploads();
  const files = builtFiles(built);
  const paths = {
    dataDir,
    resourcesDir: join(project, 'resources'),
    workbookWorker: pathToFileURL(join(project, 'electron', 'excel', 'read', 'worker.ts')),
  };
  const application = await openOrRescue(paths, { actor: accountName(), handles: uploads, reportBug });
  const sampleFolder = join(project, 'resources', 'samples');
  const served = await serveWindow({ application, uploads, files, sampleFolder, reportBug });
  return {
    url: served.url,
    async close() {
      await served.close();
      await application.close();
    },
  };
}
