import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { rawText } from '#core/domain/reading/text/raw-text.ts';
import type { WorkbookReader } from '#core/services/ports.ts';
import { openWorkbookReader } from '#excel/read/workbook-reader.ts';
import { xlsxOf } from './built-workbooks.ts';

const corpus = new URL('../../fixtures/corpus/', import.meta.url);
const workerUrl = new URL('../../../electron/excel/read/worker.ts', import.meta.url);
const good = xlsxOf('<row r="1"><c r="A1"><v>7</v></c></row>');
const opened: WorkbookReader[] = [];

function open(options: Partial<Parameters<typeof openWorkbookReader>[0]> = {}): WorkbookReader {
  const reader = openWorkbookReader({ workerUrl, ...options });
  opened.push(reader);
  return reader;
}

/** A worker that answers as the given code says; `request` is what it was sent. */
const workerDoing = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.on('message', (request) => { ${code} });`)}`,
  );

afterEach(async () => {
  await Promise.all(opened.splice(0).map((reader) => reader.close()));
});

test('the faulty files are each refused for what they are, and read on after each', async () => {
  const reader = open();
  const outcome = async (name: string) => {
    const reading = await reader.read(readFileSync(new URL(`faulty/${name}`, corpus)), name);
    return reading.ok ? 'read' : reading.error.code;
  };
  expect(await outcome('bom-nen.xlsx')).toBe('too-large');
  expect(await outcome('bom-nen-khai-gian.xlsx')).toBe('too-large');
  expect(await outcome('tep-bi-cat.xlsx')).toBe('damaged-file');
  expect(await outcome('tep-rong.xlsx')).toBe('empty-file');
  expect(await outcome('anh-doi-ten.xlsx')).toBe('not-a-workbook');
  expect(await outcome('van-ban-word.xlsx')).toBe('not-a-workbook');
  expect(await outcome('bang-html.xls')).toBe('read');
  expect(await outcome('vung-du-lieu-khong-lo.xlsx')).toBe('read');
});

test('bombs and stray cells stay within time and memory', async () => {
  const reader = open();
  const started = performance.now();
  for (const name of ['bom-nen.xlsx', 'bom-nen-khai-gian.xlsx', 'vung-du-lieu-khong-lo.xlsx']) {
    await reader.read(readFileSync(new URL(`faulty/${name}`, corpus)), name);
  }
  expect(performance.now() - started).toBeLessThan(3000);
  expect(process.memoryUsage().rss).toBeLessThan(600 << 20);
});

test('nothing outside a file is ever in it', async () => {
  const reading = await open().read(readFileSync(new URL('faulty/thuc-the-ngoai.xlsx', corpus)), 'a.xlsx');
  const all = reading.ok ? reading.value.sheets.flatMap((sheet) => sheet.cells.map(({ content }) => rawText(content))) : [];
  expect(all.length).toBeGreaterThan(100);
  expect(all.join('\n')).not.toContain('root:');
});

test('every report that units really sent can be read', async () => {
  const reader = open();
  const reports = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^ninh.*\.(xlsx|xls|ods|csv)$/.test(path),
  );
  expect(reports).toHaveLength(99);
  const unread: string[] = [];
  for (const path of reports) {
    const reading = await reader.read(readFileSync(new URL(encodeURI(path), corpus)), basename(path));
    if (!reading.ok || reading.value.sheets.every(({ cells }) => cells.length < 10)) unread.push(path);
  }
  expect(unread).toEqual([]);
});

test('the bytes stay with the caller, and files asked for at once come back each as itself', async () => {
  const reader = open();
  const bytes = new Uint8Array(good);
  const other = Buffer.from('a;b');
  const [first, second, third] = await Promise.all([reader.read(bytes, 'a'), reader.read(other, 'b'), reader.read(bytes, 'c')]);
  expect([first, second, third].map((reading) => reading?.ok && reading.value.format)).toEqual(['xlsx', 'csv', 'xlsx']);
  expect(bytes.length).toBe(good.length);
});

test('a file beyond the limit is not even sent', async () => {
  const reading = await open().read(new Uint8Array((64 << 20) + 1), 'a.xlsx');
  expect(reading).toEqual({ ok: false, error: { code: 'too-large', found: '64 MB' } });
});

test('a worker that never answers is ended and the file refused', async () => {
  const reading = await open({ workerUrl: workerDoing('for (;;);'), timeLimit: 300 }).read(good, 'a.xlsx');
  expect(reading).toEqual({ ok: false, error: { code: 'too-large', found: 'time' } });
});

test('a file that takes all memory is refused, the next one is read', async () => {
  const code = `if (request.fileName === 'bad') { const all = []; for (;;) all.push({ at: all.length }); }
    parentPort.postMessage({ ok: false, error: { code: 'empty-file', found: request.fileName } });`;
  const reader = open({ workerUrl: workerDoing(code), heapLimit: 32 });
  expect(await reader.read(good, 'bad')).toEqual({ ok: false, error: { code: 'too-large', found: 'memory' } });
  expect(await reader.read(good, 'next')).toEqual({ ok: false, error: { code: 'empty-file', found: 'next' } });
});

test('a crash is told with its file, the file is refused and the next one is read', async () => {
  const crashes: string[] = [];
  const code = `if (request.fileName === 'bad') throw new Error('a bug');
    parentPort.postMessage({ ok: false, error: { code: 'empty-file', found: request.fileName } });`;
  const reader = open({ workerUrl: workerDoing(code), onCrash: (error, file) => crashes.push(`${file}: ${error.message}`) });
  expect(await reader.read(good, 'bad')).toEqual({ ok: false, error: { code: 'damaged-file', found: null } });
  expect(await reader.read(good, 'next')).toMatchObject({ error: { found: 'next' } });
  expect(crashes).toEqual(['bad: a bug']);
});

test('a worker that leaves without a word is replaced', async () => {
  const code = `if (request.fileName === 'bad') process.exit(3);
    parentPort.postMessage({ ok: false, error: { code: 'empty-file', found: request.fileName } });`;
  const reader = open({ workerUrl: workerDoing(code) });
  expect(await reader.read(good, 'bad')).toMatchObject({ error: { code: 'damaged-file' } });
  expect(await reader.read(good, 'next')).toMatchObject({ error: { found: 'next' } });
});

test('of files asked for at once, those that end the worker are refused alone', async () => {
  const code = `if (request.fileName === 'bad') throw new Error('a bug');
    parentPort.postMessage({ ok: false, error: { code: 'empty-file', found: request.fileName } });`;
  const crashes: string[] = [];
  const reader = open({ workerUrl: workerDoing(code), onCrash: (_, file) => crashes.push(file) });
  // The replies before a crash and the crash itself come by different ways: once is no proof.
  const names = Array.from({ length: 20 }, () => ['a', 'bad', 'b']).flat();
  const readings = await Promise.all(names.map((name) => reader.read(good, name)));
  expect(readings.map((reading) => !reading.ok && (reading.error.found ?? 'bad'))).toEqual(names);
  expect(crashes).toEqual(names.filter((name) => name === 'bad'));
});

test('the time limit is each file’s own, however many wait for their turn', async () => {
  const code = `const until = Date.now() + (request.fileName === 'slow' ? 60_000 : 400); while (Date.now() < until);
    parentPort.postMessage({ ok: false, error: { code: 'empty-file', found: request.fileName } });`;
  const reader = open({ workerUrl: workerDoing(code), timeLimit: 1500 });
  const readings = await Promise.all(['a', 'b', 'c', 'd', 'slow', 'e'].map((name) => reader.read(good, name)));
  expect(readings.map((reading) => !reading.ok && reading.error.found)).toEqual(['a', 'b', 'c', 'd', 'time', 'e']);
});

test('closing a reader says nothing about the files it has not read', async () => {
  const crashes: string[] = [];
  const reader = open({ workerUrl: workerDoing('for (;;);'), onCrash: (_, file) => crashes.push(file) });
  const readings = Promise.allSettled(['a', 'b', 'c'].map((name) => reader.read(good, name)));
  await reader.close();
  expect((await readings).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(crashes).toEqual([]);
});
