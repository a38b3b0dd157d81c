/** A process of its own that imports files and says so after each: `node importing-process.ts <data folder> <list of files>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApplication } from '../../electron/application.ts';
import { openPathHandles } from '../../electron/machine/path-handles.ts';

const [, , dataDir = '', list = ''] = process.argv;
const { planId, period, files }: { planId: string; period: string; files: string[] } = JSON.parse(readFileSync(list, 'utf8'));
const project = join(import.meta.dirname, '../..');
const handles = openPathHandles();
const application = await openApplication(
  {
    dataDir,
    resourcesDir: join(project, 'resources'),
    workbookWorker: join(project, 'electron/excel/read/worker.ts'),
  },
  {
    actor: 'an',
    handles,
    reportBug: (bug) => {
      throw bug;
    },
  },
);
application.onProgress(({ done }) => process.stdout.write(`${done}\n`));
await application.call('submissions.import', { planId, period, files: files.map(handles.register), accept: true });
await application.close();
