import { join } from 'node:path';
import type { OpenApplication } from '../../electron/application.ts';
import { openPathHandles, type PathHandles } from '../../electron/cli/path-handles.ts';

const project = join(import.meta.dirname, '../..');

/** The application over a data folder, as its hosts open it. A bug ends the run: figures of a failed run mean nothing. */
export async function openedApplication(dataDir: string): Promise<{ application: OpenApplication; handles: PathHandles }> {
  const { openApplication } = await import('../../electron/application.ts');
  const handles = openPathHandles();
  const paths = {
    dataDir,
    resourcesDir: join(project, 'resources'),
    workbookWorker: join(project, 'electron/excel/read/worker.ts'),
  };
  const reportBug = (bug: unknown): never => {
    throw bug;
  };
  return { application: await openApplication(paths, { actor: 'bench', handles, reportBug }), handles };
}
