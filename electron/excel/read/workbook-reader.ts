import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Workbook } from '#core/domain/grid.ts';
import type { PartReading, ReadUnder, ReportAsked } from '#core/domain/reading/read-parts.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { ownFileName } from '#core/domain/submissions/received-name.ts';
import type { WorkbookReader, WorkbookRefusal } from '#core/services/ports.ts';
import { limits } from './limits.ts';
import { unpackWorkbook } from './packed-workbook.ts';
import { megabytes } from './refused-file.ts';
import { unpackFiles } from './unpack-files.ts';
import type { PartsReply, ReadingReply, ReadingRequest } from './worker.ts';

export interface WorkbookReaderOptions {
  /** Where the worker's module is: `new URL('./worker.ts', import.meta.url)` in development, a .cjs file in the packed product. */
  readonly workerUrl: URL | string;
  /** Longest time for one file, in milliseconds. */
  readonly timeLimit?: number;
  /** Heap of the worker in megabytes; bytes and inflated parts stand outside it and have limits of their own. */
  readonly heapLimit?: number;
  /** Told when a file ended the worker other than by its limits: a fault of the reader that belongs into the log. */
  readonly onCrash?: (error: Error, fileName: string) => void;
}

type Reading<T> = Result<T, WorkbookRefusal>;
type Refused = Extract<Reading<never>, { ok: false }>;
type RequestFor = (bytes: Uint8Array<ArrayBuffer>) => ReadingRequest;

/**
 * Reads workbooks in a worker thread, one at a time and in the order asked for. A file that takes too much time or memory,
 * or crashes the worker, is refused; the next one gets a new worker. An idle reader keeps no process alive.
 */
export function openWorkbookReader(options: WorkbookReaderOptions): WorkbookReader {
  const reader = new IsolatedReader(options);
  return {
    read: (bytes, fileName) => reader.read(bytes, ownFileName(fileName)),
    readParts: (bytes, under, asked) => reader.readParts(bytes, under, asked),
    unpack: unpackFiles,
    close: () => reader.close(),
  };
}

class IsolatedReader {
  readonly #options: WorkbookReaderOptions;
  #worker: Worker | null = null;
  /** What the present worker has been told to read under. */
  #told: ReadUnder | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(options: WorkbookReaderOptions) {
    this.#options = options;
  }

  async read(bytes: Uint8Array, fileName: string): Promise<Reading<Workbook>> {
    const reply = await this.#inTurn<ReadingReply>(bytes, fileName, (own) => ({ wants: 'grids', bytes: own, fileName }));
    return reply.ok ? ok(unpackWorkbook(reply.value)) : reply;
  }

  async readParts(bytes: Uint8Array, under: ReadUnder, asked: ReportAsked): Promise<Reading<readonly PartReading[]>> {
    const fileName = ownFileName(asked.name);
    const reply = await this.#inTurn<PartsReply>(bytes, fileName, (own) => ({
      wants: 'parts',
      bytes: own,
      fileName,
      under: this.#news(under),
      asked,
    }));
    if ('fault' in reply) throw new Error(reply.fault);
    return reply;
  }

  /** A plan is told to each worker once. Called when its turn has come, so that the worker is the one that reads. */
  #news({ plan, units }: ReadUnder): ReadUnder | 'as-before' {
    if (this.#told?.plan === plan && this.#told.units === units) return 'as-before';
    this.#told = { plan, units };
    return this.#told;
  }

  #inTurn<Reply>(bytes: Uint8Array, fileName: string, request: RequestFor): Promise<Reply | Refused> {
    if (bytes.length > limits.file) return Promise.resolve(refusal('too-large', megabytes(bytes.length)));
    const reading = this.#last.then(() => this.#readNow<Reply>(bytes, fileName, request));
    this.#last = reading.catch(() => {});
    return reading;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  async #readNow<Reply>(bytes: Uint8Array, fileName: string, request: RequestFor): Promise<Reply | Refused> {
    if (this.#isClosed) throw new Error('the workbook reader is closed');
    const worker = this.#readyWorker();
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), this.#options.timeLimit ?? 30_000);
    worker.ref();
    try {
      return await replyOf<Reply>(worker, request(Uint8Array.from(bytes)), waiting.signal);
    } catch (error) {
      this.#worker = null;
      void worker.terminate();
      return this.#refusalOf(error, fileName);
    } finally {
      clearTimeout(timer);
      waiting.abort();
      worker.unref();
    }
  }

  #readyWorker(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#options.workerUrl, {
      resourceLimits: { maxOldGenerationSizeMb: this.#options.heapLimit ?? 320 },
      // What the host was started with (a test runner's hooks, an inspector) is not for the worker.
      execArgv: [],
    });
    // An error that comes while no file is read concerns none; the worker's end is noticed all the same.
    worker.on('error', () => {});
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    this.#told = null;
    return worker;
  }

  #refusalOf(error: unknown, fileName: string): Refused {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (cause.name === 'AbortError') return refusal('too-large', 'time');
    if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') return refusal('too-large', 'memory');
    this.#options.onCrash?.(cause, fileName);
    return refusal('damaged-file', null);
  }
}

/** The worker's reply; rejects when it fails, ends, or the signal comes first. */
async function replyOf<Reply>(worker: Worker, request: ReadingRequest, signal: AbortSignal): Promise<Reply> {
  const reply = once(worker, 'message', { signal });
  const end = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('the worker ended')));
  // The bytes are a copy of their own, so they are handed over instead of copied once more.
  worker.postMessage(request, [request.bytes.buffer]);
  const [reading] = await Promise.race([reply, end]);
  return reading;
}

const refusal = (code: WorkbookRefusal['code'], found: string | null): Refused => fail({ code, found });
