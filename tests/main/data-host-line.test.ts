import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DataHostPlaces, FromDataHost } from '#core/contract/host-protocol.ts';
import { DataHostLine, type DataHostProcess } from '../../electron/main/data-host-line.ts';

const project = join(import.meta.dirname, '..', '..');
const unitList = join(project, 'tests', 'fixtures', 'corpus', 'ninh-binh-2023', 'don-vi.xlsx');

/** The real data host, as a process of its own under Node. */
describe('the line to the data host', () => {
  let dataDir: string;
  let line: DataHostLine;
  const children: ChildProcess[] = [];
  const progress: number[] = [];

  function spawn(): DataHostProcess {
    const places: DataHostPlaces = {
      dataDir,
      resourcesDir: join(project, 'resources'),
      workbookWorker: join(project, 'electron', 'excel', 'read', 'worker.ts'),
      migrationsDir: join(project, 'db', 'migrations'),
    };
    const child = fork(join(project, 'electron', 'data-host', 'data-host.ts'), [JSON.stringify(places)], { execArgv: [] });
    children.push(child);
    return {
      send: (message) => void child.send(message),
      onMessage: (listener) => void child.on('message', (message: FromDataHost) => listener(message)),
      onExit: (listener) => void child.on('exit', (code) => listener(code ?? -1)),
      kill: () => void child.kill(),
    };
  }

  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'tdkt-line-'));
    line = new DataHostLine(spawn, {
      onProgress: ({ done }) => progress.push(done),
      onRefused: () => undefined,
      reportLoss: (code) => `lost-${code}`,
    });
  });
  afterAll(() => {
    line.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('calls are answered, files named by handles are read', async () => {
    expect(await line.call('plans.load', { planId: 'ninh-binh-2023' })).toEqual({
      kind: 'answer',
      value: { ok: true, value: { id: 'ninh-binh-2023', indicators: 38 } },
    });
    line.register('units', unitList);
    expect(await line.call('units.import', { planId: 'ninh-binh-2023', file: 'units' })).toMatchObject({
      value: { ok: true, value: { added: 16 } },
    });
  });

  test('what is no method, and what has no handle, is answered too', async () => {
    expect(await line.call('__proto__', {})).toMatchObject({ kind: 'failed', reference: expect.stringMatching(/\w{6,}/) });
    const unknown = await line.call('units.import', { planId: 'ninh-binh-2023', file: unitList });
    expect(unknown).toMatchObject({ kind: 'answer', value: { ok: false, error: { code: 'file-unreadable' } } });
  });

  test('when the process dies every waiting call is answered, and the next call finds data and handles again', async () => {
    // Halted first: else it may be quick enough to answer.
    children.at(-1)?.kill('SIGSTOP');
    const waiting = [line.call('data.verify', {}), line.call('plans.list', {})];
    children.at(-1)?.kill('SIGKILL');
    for (const reply of await Promise.all(waiting)) expect(reply).toEqual({ kind: 'failed', reference: 'lost--1' });
    expect(await line.call('units.import', { planId: 'ninh-binh-2023', file: 'units' })).toMatchObject({
      value: { ok: true, value: { unchanged: 16 } },
    });
    expect(children).toHaveLength(2);
  });

  test('progress of long work arrives while it runs', async () => {
    line.register('report', join(project, 'tests/fixtures/corpus/ninh-binh-2023/ca-nam/Bieu TH Hoa Lư nam 2023.xls'));
    const input = { planId: 'ninh-binh-2023', period: 'NAM', files: ['report'] };
    expect(await line.call('submissions.import', input)).toMatchObject({
      value: { ok: true, value: { summary: { accepted: 1 } } },
    });
    expect(progress).toEqual([1]);
  });
});

test('data that cannot be opened are told once, and the call that waited is answered', async () => {
  const told: (string | null)[] = [];
  const refusing: DataHostProcess = {
    send: () => undefined,
    onMessage: (listener) => void setTimeout(() => listener({ kind: 'refused', refusal: 'database-newer', reference: 'r1' })),
    onExit: () => undefined,
    kill: () => undefined,
  };
  const line = new DataHostLine(() => refusing, {
    onProgress: () => undefined,
    onRefused: (refusal) => told.push(refusal),
    reportLoss: () => '',
  });
  expect(await line.call('plans.list', {})).toEqual({ kind: 'failed', reference: 'r1' });
  expect(told).toEqual(['database-newer']);
});
