/// <reference lib="dom" />
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { Progress } from '#core/contract/contract.ts';
import { type ChosenFile, channels, type WindowApp } from '#core/contract/window-app.ts';

/** Old versions of Electron put the path on the file itself. */
const pathOf = (file: File & { readonly path?: string }): string => webUtils?.getPathForFile(file) ?? file.path ?? '';

function onProgress(listener: (progress: Progress) => void): () => void {
  const hear = (_event: IpcRendererEvent, progress: Progress) => listener(progress);
  ipcRenderer.on(channels.progress, hear);
  return () => ipcRenderer.off(channels.progress, hear);
}

/** Paths are read here and go to the shell only; the page gets handles. */
function onDrop(listener: (files: readonly ChosenFile[]) => void): () => void {
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    const paths = [...(event.dataTransfer?.files ?? [])].map(pathOf).filter((path) => path !== '');
    listener(await ipcRenderer.invoke(channels.dropped, paths));
  };
  window.addEventListener('drop', drop);
  return () => window.removeEventListener('drop', drop);
}

const app: WindowApp = {
  shell: 'desktop',
  call: (method, input) => ipcRenderer.invoke(channels.call, method, input),
  onProgress,
  onDrop,
  chooseFiles: (kind) => ipcRenderer.invoke(channels.chooseFiles, kind),
  chooseOutputs: (names) => ipcRenderer.invoke(channels.chooseOutputs, names),
  reveal: (handle) => ipcRenderer.invoke(channels.reveal, handle),
  sample: () => ipcRenderer.invoke(channels.sample),
  print: (paper) => ipcRenderer.invoke(channels.print, paper),
};

contextBridge.exposeInMainWorld('app', app);
