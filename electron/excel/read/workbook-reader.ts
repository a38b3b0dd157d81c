import type { Worker } from 'node:worker_threads';
import type { Workbook } from '#core/domain/grid.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { PartReading, ReadUnder, ReportAsked } from '#core/domain/reading/read-parts.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { ownFileName } from '#core/domain/submissions/received-name.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import type { WorkbookReader, WorkbookRefusal } from '#core/services/ports.ts';
import { limits } from './limits.ts';
import { unpackWorkbook } from './packed-workbook.ts';
import { megabytes } from './refused-file.ts';
import { unpackFiles } from './unpack-files.ts';
import type { News, PartsReply, ReadingReply, ReadingRequest } from './worker.ts';
import { TimeUp, WorkerClosed, WorkerQueue } from './worker-queue.ts';

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
/** `bytes` are a copy for the worker. */
type RequestFor = (bytes: Uint8Array<ArrayBuffer>, worker: Worker) => ReadingRequest;

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
  readonly #queue: WorkerQueue;
  /** What each worker has been told to read under; the units as JSON, because they are asked from storage for every import. */
  readonly #told = new WeakMap<Worker, { readonly plan: Plan; readonly units: string }>();
  /** Units as JSON, worked out once for all files of an import. */
  readonly #asJson = new WeakMap<readonly PlanUnit[], string>();

  constructor(options: WorkbookReaderOptions) {
    this.#options = options;
    const { workerUrl, timeLimit = 30_000, heapLimit = 320 } = options;
    this.#queue = new WorkerQueue(workerUrl, { time: timeLimit, heap: heapLimit });
  }

  async read(bytes: Uint8Array, fileName: string): Promise<Reading<Workbook>> {
    const reply = await this.#asked<ReadingReply>(bytes, fileName, (own) => ({ wants: 'grids', bytes: own, fileName }));
    return reply.ok ? ok(unpackWorkbook(reply.value)) : reply;
  }

  async readParts(bytes: Uint8Array, under: ReadUnder, asked: ReportAsked): Promise<Reading<readonly PartReading[]>> {
    const fileName = ownFileName(asked.name);
    const reply = await this.#asked<PartsReply>(bytes, fileName, (own, worker) => ({
      wants: 'parts',
      bytes: own,
      fileName,
      news: this.#news(worker, under),
      asked,
    }));
    if ('fault' in reply) throw new Error(reply.fault);
    return reply;
  }

  close(): Promise<void> {
    return this.#queue.close();
  }

  /** What a worker already knows it is not told again: what it has made of it so far would be lost. */
  #news(worker: Worker, { plan, units }: ReadUnder): News {
    const told = this.#told.get(worker);
    const now = { plan, units: this.#jsonOf(units) };
    this.#told.set(worker, now);
    return { ...(told?.plan === plan ? {} : { plan }), ...(told?.units === now.units ? {} : { units }) };
  }

  #jsonOf(units: readonly PlanUnit[]): string {
    const json = this.#asJson.get(units) ?? JSON.stringify(units);
    this.#asJson.set(units, json);
    return json;
  }

  /** The request decides what kind of reply comes. */
  async #asked<Reply>(bytes: Uint8Array, fileName: string, request: RequestFor): Promise<Reply | Refused> {
    if (bytes.length > limits.file) return refusal('too-large', megabytes(bytes.length));
    try {
      return (await this.#queue.ask((worker) => request(Uint8Array.from(bytes), worker))) as Reply;
    } catch (error) {
      if (error instanceof WorkerClosed) throw error;
      return this.#refusalOf(error, fileName);
    }
  }

  #refusalOf(error: unknown, fileName: string): Refused {
    const cause = error instanceof Error ? error : new Error(String(error));
    if (cause instanceof TimeUp) return refusal('too-large', 'time');
    if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') return refusal('too-large', 'memory');
    this.#options.onCrash?.(cause, fileName);
    return refusal('damaged-file', null);
  }
}

const refusal = (code: WorkbookRefusal['code'], found: string | null): Refused => fail({ code, found });
