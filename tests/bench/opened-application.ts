import { join } from 'node:path';
import type { OpenApplication } from '../../electron/application.ts';
import { openPathHandles, type PathHandles } from '../../electron/machine/path-handles.ts';
import { project } from './built-data-host.ts';

interface Places {
  readonly dataDir: string;
  readonly workbookWorker: string;
}

/** The application over a data folder, as its hosts open it. A bug ends the run: figures of a failed run mean nothing. */
export async function openedApplication(places: Places): Promise<{ application: OpenApplication; handles: PathHandles }> {
  const { openApplication } = await import('../../electron/application.ts');
  const handles = openPathHandles();
  const paths = { ...places, resourcesDir: join(project, 'resources') };
  const reportBug = (bug: unknown): never => {
    throw bug;
  };
  return { application: await openApplication(paths, { actor: 'bench', handles, reportBug }), handles };
}
