import { fork } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/host.ts';
import { readPdf } from '../support/read-pdf.ts';

const project = join(import.meta.dirname, '..', '..');

/** The data host as the product carries it: its own bundle, the resources, and of all packages the database alone. */
async function packed(): Promise<string> {
  const folder = temporaryFolder();
  const configFile = join(project, 'vite.config.ts');
  await build({ configFile, mode: 'data-host', logLevel: 'error', build: { outDir: join(folder, 'out/data-host') } });
  for (const part of ['resources/fonts', 'resources/plans', 'db/migrations'])
    cpSync(join(project, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(project, 'node_modules/better-sqlite3'), join(folder, 'node_modules/better-sqlite3'));
  return folder;
}

function started(folder: string) {
  const places = {
    dataDir: join(folder, 'data'),
    resourcesDir: join(folder, 'resources'),
    migrationsDir: join(folder, 'db/migrations'),
    workbookWorker: join(folder, 'out/data-host/workbook-worker.mjs'),
  };
  mkdirSync(places.dataDir);
  const host = fork(join(folder, 'out/data-host/data-host.mjs'), [JSON.stringify(places)], { cwd: folder, execArgv: [] });
  onTestFinished(() => void host.kill());
  let calls = 0;
  const call = (method: string, input: unknown) => {
    const id = ++calls;
    host.send({ kind: 'call', id, method, input });
    return new Promise<unknown>((done) =>
      host.on('message', (message: { id?: number; value?: unknown }) => message.id === id && done(message.value)),
    );
  };
  const register = (handle: string, path: string) => void host.send({ kind: 'register', handle, path });
  const ready = new Promise((done) => host.once('message', done));
  return { call, register, ready };
}

test('the packed product writes a PDF with its own typefaces, beside no package but the database', async () => {
  const folder = await packed();
  const { call, register, ready } = started(folder);
  expect(await ready).toEqual({ kind: 'ready' });
  const of = { planId: 'ninh-binh-2023' };
  await call('plans.load', of);
  register('units', join(project, 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx'));
  await call('units.import', { ...of, file: 'units' });
  register('pdf', join(folder, 'bieu.pdf'));
  const written = await call('reports.writePdf', { ...of, period: 'DOT1', files: [{ reports: ['bieu-04'], file: 'pdf' }] });
  expect(written).toMatchObject({ ok: true, value: { files: [{ file: 'bieu.pdf' }] } });
  const pdf = await readPdf(readFileSync(join(folder, 'bieu.pdf')));
  expect(pdf.pages[0]?.texts.map(({ text }) => text).join(' ')).toContain('TÌNH HÌNH NỘP BÁO CÁO');
});
