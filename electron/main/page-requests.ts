import { type BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain, type OpenDialogOptions, shell } from 'electron';
import { type ChosenFile, channels, type FileKind, fileKinds } from '#core/contract/window-app.ts';
import { dialogWords } from '#core/text/vi-shell.ts';
import type { DataHostLine } from './data-host-line.ts';
import { type FileRegistry, freePath } from './file-registry.ts';
import { mayAsk } from './own-page.ts';
import { reportFiles } from './report-files.ts';
import { openSample } from './sample.ts';

export interface PageRequests {
  readonly window: BrowserWindow;
  readonly line: DataHostLine;
  readonly registry: FileRegistry;
  readonly sampleFolder: string;
}

const WORKBOOKS = ['xlsx', 'xls', 'xlsm', 'xlsb', 'ods', 'csv', 'htm', 'html', 'docx', 'doc', 'zip'];
const SCANS = ['pdf', 'png', 'jpg', 'jpeg'];

const dialogOf: Readonly<Record<FileKind, OpenDialogOptions>> = {
  reports: {
    title: dialogWords.reports,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: dialogWords.workbooks, extensions: WORKBOOKS },
      { name: dialogWords.allFiles, extensions: ['*'] },
    ],
  },
  'report-folder': { title: dialogWords.folder, properties: ['openDirectory', 'multiSelections'] },
  'unit-list': {
    title: dialogWords.unitList,
    properties: ['openFile'],
    filters: [{ name: dialogWords.workbooks, extensions: WORKBOOKS }],
  },
  'plan-document': {
    title: dialogWords.planDocument,
    properties: ['openFile'],
    filters: [{ name: dialogWords.documents, extensions: ['docx'] }],
  },
  'plan-file': {
    title: dialogWords.planFile,
    properties: ['openFile'],
    filters: [{ name: dialogWords.planFiles, extensions: ['json'] }],
  },
  allocations: {
    title: dialogWords.allocations,
    properties: ['openFile'],
    filters: [{ name: dialogWords.workbooks, extensions: WORKBOOKS }],
  },
  template: {
    title: dialogWords.template,
    properties: ['openFile'],
    filters: [{ name: dialogWords.workbooks, extensions: ['xlsx'] }],
  },
  'obligation-file': {
    title: dialogWords.obligationFile,
    properties: ['openFile'],
    filters: [{ name: dialogWords.allFiles, extensions: ['*'] }],
  },
  evidence: {
    title: dialogWords.evidence,
    properties: ['openFile'],
    filters: [{ name: dialogWords.allFiles, extensions: ['*'] }],
  },
  backup: {
    title: dialogWords.backup,
    properties: ['openFile'],
    filters: [{ name: dialogWords.backups, extensions: ['tdkt'] }],
  },
  scan: {
    title: dialogWords.scan,
    properties: ['openFile'],
    filters: [{ name: dialogWords.scans, extensions: SCANS }],
  },
};

const isFileKind = (kind: unknown): kind is FileKind => fileKinds.some((known) => known === kind);
const textsOf = (values: unknown): string[] => (Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []);

async function chooseFiles({ window, registry }: PageRequests, kind: unknown): Promise<readonly ChosenFile[]> {
  if (!isFileKind(kind)) return [];
  const { filePaths } = await dialog.showOpenDialog(window, dialogOf[kind]);
  return filePaths.flatMap(reportFiles).map((path) => registry.register(path));
}

async function chooseOutputs({ window, registry }: PageRequests, names: unknown): Promise<readonly ChosenFile[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: dialogWords.outputFolder,
    properties: ['openDirectory', 'createDirectory'],
  });
  const [folder] = filePaths;
  return folder === undefined ? [] : textsOf(names).map((name) => registry.register(freePath(folder, name)));
}

type Answer = (requests: PageRequests, ...args: readonly unknown[]) => unknown;

/** All that the page can ask of the shell. */
const answers: Readonly<Record<Exclude<keyof typeof channels, 'progress'>, Answer>> = {
  call: ({ line }, method, input) => line.call(String(method), input),
  dropped: ({ registry }, paths) =>
    textsOf(paths)
      .flatMap(reportFiles)
      .map((path) => registry.register(path)),
  chooseFiles,
  chooseOutputs,
  reveal({ registry }, handle) {
    const path = registry.pathOf(String(handle));
    if (path !== null) shell.showItemInFolder(path);
  },
  sample: ({ registry, sampleFolder }) => openSample(sampleFolder, registry),
  print: ({ window }, paper) =>
    new Promise<void>((done) => window.webContents.print({ landscape: paper !== 'portrait' }, () => done())),
};

/** Listens to the window's own page and to nobody else. */
export function answerPage(requests: PageRequests): void {
  for (const [name, answer] of Object.entries(answers)) {
    const channel = channels[name as keyof typeof answers];
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...args: unknown[]) => {
      if (!mayAsk(event.senderFrame)) throw new Error(`refused: ${channel}`);
      return answer(requests, ...args);
    });
  }
}
