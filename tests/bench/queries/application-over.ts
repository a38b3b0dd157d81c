import { join } from 'node:path';
import type { Application } from '#core/contract/contract.ts';
import { dispatcher } from '#core/services/dispatch.ts';
import { handlers } from '#core/services/handlers.ts';
import { openPreviews } from '#core/services/previews.ts';
import { openTasks } from '#core/services/tasks.ts';
import { openDataFolder } from '#db/data-folder.ts';
import type { Database } from '#db/database.ts';
import { openFileStore } from '#db/file-store.ts';
import { openStores } from '#db/open-stores.ts';
import { openWorkbookMarker } from '#excel/mark/open-workbook-marker.ts';
import { openWorkbookReader } from '#excel/read/workbook-reader.ts';
import { openTemplateFiller } from '#excel/template/open-template-filler.ts';
import { openWorkbookWriter } from '#excel/write/open-workbook-writer.ts';
import { openPdfWriter } from '../../../electron/pdf/open-pdf-writer.ts';
import { openDocumentWriter } from '../../../electron/word/open-document-writer.ts';
import { presetPlans } from '../preset-plans.ts';
import { years } from '../table/generated-years.ts';

/** The application's methods over a database that is open already; a bug ends the run. */
export function applicationOver(database: Database, folder: string): Application['call'] {
  const files = openFileStore(join(folder, 'files'));
  const reportBug = (bug: unknown): never => {
    throw bug;
  };
  let ids = 0;
  const services = handlers({
    clock: { now: () => `${years.last}-12-21T08:00:00.000Z` },
    newId: () => `id-${++ids}`,
    actor: 'bench',
    handles: { nameOf: () => null, bytesOf: async () => null, write: async () => false },
    reportBug,
    tasks: openTasks(),
    previews: openPreviews(),
    pdf: openPdfWriter(join(import.meta.dirname, '../../../resources/fonts')),
    documents: openDocumentWriter(),
    stores: openStores(database),
    files,
    workbooks: openWorkbookReader({
      workerUrl: new URL('../../../electron/excel/read/worker.ts', import.meta.url),
      onCrash: reportBug,
    }),
    writer: openWorkbookWriter(),
    marker: openWorkbookMarker(),
    dataFolder: openDataFolder(folder, database, files),
    presets: { list: presetPlans },
    templates: openTemplateFiller(),
    samples: { list: () => [], bytesOf: () => null },
  });
  return dispatcher(services, reportBug);
}
