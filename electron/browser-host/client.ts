/// <reference lib="dom" />
import type { Progress } from '#core/contract/contract.ts';
import type { ChosenFile, FileKind, Reply, Sample, WindowApp } from '#core/contract/window-app.ts';
import { droppedFiles } from './dropped-files.ts';

const postJson = async <T>(address: string, value: unknown): Promise<T> =>
  (await fetch(address, { method: 'POST', body: JSON.stringify(value) })).json();

const upload = async (file: File): Promise<ChosenFile> =>
  (await fetch(`/files?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file })).json();

async function uploadAll(files: readonly File[]): Promise<readonly ChosenFile[]> {
  const chosen: ChosenFile[] = [];
  for (const file of files) chosen.push(await upload(file));
  return chosen;
}

/** A browser opens its file dialog only for an input element. */
function pickFiles(kind: FileKind): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = kind === 'reports';
  if (kind === 'template') input.accept = '.xlsx';
  if (kind === 'scan') input.accept = '.pdf,.png,.jpg,.jpeg';
  input.webkitdirectory = kind === 'report-folder';
  return new Promise((done) => {
    input.addEventListener('change', () => done([...(input.files ?? [])]));
    input.addEventListener('cancel', () => done([]));
    input.click();
  });
}

function download(handle: string): void {
  const link = document.createElement('a');
  link.href = `/download?handle=${encodeURIComponent(handle)}`;
  link.download = '';
  link.click();
}

function onProgress(listener: (progress: Progress) => void): () => void {
  const stream = new EventSource('/progress');
  stream.addEventListener('message', (event: MessageEvent<string>) => listener(JSON.parse(event.data)));
  return () => stream.close();
}

function onDrop(listener: (files: readonly ChosenFile[]) => void): () => void {
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    if (event.dataTransfer) listener(await uploadAll(await droppedFiles(event.dataTransfer)));
  };
  window.addEventListener('drop', drop);
  return () => window.removeEventListener('drop', drop);
}

const lost = (): Reply<never> => ({ kind: 'failed', reference: 'http' });

const app: WindowApp = {
  shell: 'browser',
  call: (method, input) => postJson<Reply<never>>('/call', { method, input }).catch(lost),
  onProgress,
  onDrop,
  chooseFiles: async (kind) => uploadAll(await pickFiles(kind)),
  chooseOutputs: (names) => postJson('/outputs', names),
  reveal: async (handle) => download(handle),
  sample: async (): Promise<Sample | null> => (await fetch('/sample')).json(),
  print: async () => window.print(),
};

Object.assign(window, { app });
