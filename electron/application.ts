import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Application } from '#core/contract/contract.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import type { DataRefusal } from '#core/domain/storage/storage-fault.ts';
import { dispatcher, type ReportBug } from '#core/services/dispatch.ts';
import { handlers } from '#core/services/handlers.ts';
import type { Clock, FileHandles, PresetPlans, SampleTemplates } from '#core/services/ports.ts';
import { openPreviews } from '#core/services/previews.ts';
import { rescue } from '#core/services/rescue.ts';
import { openTasks } from '#core/services/tasks.ts';
import { openDataFolder, openRefusedFolder } from '#db/data-folder.ts';
import { openFileStore } from '#db/file-store.ts';
import { readMigrations } from '#db/migrate.ts';
import { type DatabaseRefusal, openDatabase, ownMigrations } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { openWorkbookMarker } from '#excel/mark/open-workbook-marker.ts';
import { openWorkbookReader } from '#excel/read/workbook-reader.ts';
import { openTemplateFiller } from '#excel/template/open-template-filler.ts';
import { openWorkbookWriter } from '#excel/write/open-workbook-writer.ts';
import { openPdfWriter } from './pdf/open-pdf-writer.ts';
import { openDocumentWriter } from './word/open-document-writer.ts';

/** Where things are; the packed product has them in other places than the sources. */
export interface ApplicationPaths {
  /** The data folder; made where there is none. */
  readonly dataDir: string;
  /** Holds `plans/` and `fonts/`. */
  readonly resourcesDir: string;
  /** The module of the thread that opens workbooks. */
  readonly workbookWorker: URL | string;
  /** The database's migrations, where they do not lie beside its code. */
  readonly migrationsDir?: string;
}

/** What only the host knows. Tests give their own clock and ids. */
export interface ApplicationDeps {
  /** Who is at the machine. */
  readonly actor: string;
  readonly handles: FileHandles;
  readonly reportBug: ReportBug;
  readonly clock?: Clock;
  readonly newId?: () => string;
}

export interface OpenApplication extends Application {
  close(): Promise<void>;
}

/** The data folder cannot be used: it was written by a newer program, is damaged, or is another program's. */
export class DataFolderRefused extends Error {
  readonly refusal: DatabaseRefusal;
  constructor(refusal: DatabaseRefusal) {
    super(`${refusal.code}: ${refusal.detail}`);
    this.refusal = refusal;
  }
}

/**
 * The application; where its data cannot be used, what is left in its stead: it tells why, and lets a backup be put in their
 * place.
 */
export async function openOrRescue(paths: ApplicationPaths, deps: ApplicationDeps): Promise<OpenApplication> {
  const first = await openedOrRefused(paths, deps);
  if (first.ok) return first.value;
  const file = databaseIn(paths);
  const migrations = migrationsOf(paths).map(({ name }) => name);
  return rescue({
    refusal: first.error,
    handles: deps.handles,
    folder: openRefusedFolder(paths.dataDir, file, filesIn(paths), migrations),
    now: () => (deps.clock ?? systemClock).now(),
    reportBug: deps.reportBug,
    reopen: () => openedOrRefused(paths, deps),
  });
}

async function openedOrRefused(paths: ApplicationPaths, deps: ApplicationDeps): Promise<Result<OpenApplication, DataRefusal>> {
  try {
    return ok(await openApplication(paths, deps));
  } catch (error) {
    if (!(error instanceof DataFolderRefused)) throw error;
    deps.reportBug(error, 'open');
    return fail(error.refusal.code);
  }
}

const systemClock: Clock = { now: () => new Date().toISOString() };

/** Plugs database and workbooks into the use cases. Throws `DataFolderRefused` where the data cannot be used. */
export async function openApplication(paths: ApplicationPaths, deps: ApplicationDeps): Promise<OpenApplication> {
  const database = openedDatabase(paths);
  const files = filesIn(paths);
  const onCrash = (error: Error, fileName: string) => void deps.reportBug(error, fileName);
  const workbooks = openWorkbookReader({ workerUrl: paths.workbookWorker, onCrash });
  const tasks = openTasks();
  const services = handlers({
    clock: deps.clock ?? systemClock,
    newId: deps.newId ?? randomUUID,
    actor: deps.actor,
    handles: deps.handles,
    reportBug: deps.reportBug,
    tasks,
    previews: openPreviews(),
    stores: openStores(database),
    files,
    workbooks,
    writer: openWorkbookWriter(),
    pdf: openPdfWriter(join(paths.resourcesDir, 'fonts')),
    marker: openWorkbookMarker(),
    documents: openDocumentWriter(),
    dataFolder: openDataFolder(paths.dataDir, database, files),
    presets: presetPlans(join(paths.resourcesDir, 'plans')),
    templates: openTemplateFiller(),
    samples: sampleTemplates(join(paths.resourcesDir, 'templates')),
  });
  return {
    call: dispatcher(services, deps.reportBug),
    onProgress: tasks.onProgress,
    async close() {
      await workbooks.close();
      database.close();
    },
  };
}

const databaseIn = ({ dataDir }: ApplicationPaths): string => join(dataDir, 'du-lieu.db');
const filesIn = ({ dataDir }: ApplicationPaths) => openFileStore(join(dataDir, 'tep-goc'));

function openedDatabase(paths: ApplicationPaths) {
  const opened = openDatabase(databaseIn(paths), migrationsOf(paths));
  if (!opened.ok) throw new DataFolderRefused(opened.error);
  return opened.value;
}

const migrationsOf = ({ migrationsDir }: ApplicationPaths) =>
  migrationsDir === undefined ? ownMigrations() : readMigrations(migrationsDir);

/** Plans that ship with the product, one file each; read when asked for. */
const presetPlans = (folder: string): PresetPlans => ({
  list: () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Plan),
});

/** Templates that ship with the product; read when asked for. */
const sampleTemplates = (folder: string): SampleTemplates => {
  const list = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .toSorted();
  return { list, bytesOf: (file) => (list().includes(file) ? readFileSync(join(folder, file)) : null) };
};
