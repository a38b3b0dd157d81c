import { Worker } from 'node:worker_threads';
import type { PartsReply, ReadingReply, ReadingRequest } from './worker.ts';

/** The worker had one request for longer than it may. */
export class TimeUp extends Error {}

/** Whoever opened the worker closed it before it could answer: that says nothing about the request. */
export class WorkerClosed extends Error {}

interface WorkerLimits {
  /** Longest time for one request, in milliseconds. */
  readonly time: number;
  /** Heap in megabytes. */
  readonly heap: number;
}

/** Called when it is posted, for the worker that gets it; again where that worker ends over an earlier request. */
type RequestFor = (worker: Worker) => ReadingRequest;
type Reply = ReadingReply | PartsReply;

interface Asked {
  readonly request: RequestFor;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (failure: Error) => void;
}

/** The next requests already lie in the worker's hands when it has done with one: it need not wait for this thread. */
const POSTED_AT_ONCE = 8;

/**
 * Asks a worker thread one thing after the other, in order. Whatever ends the worker, its time included, fails the request
 * that it was at and no other: those behind it are posted again to a new one. An idle queue keeps no process alive.
 */
export class WorkerQueue {
  readonly #url: URL | string;
  readonly #limits: WorkerLimits;
  /** The worker is at the first of them. */
  readonly #asked: Asked[] = [];
  /** How many of them have been posted. */
  #posted = 0;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(url: URL | string, limits: WorkerLimits) {
    this.#url = url;
    this.#limits = limits;
  }

  /** The worker's reply; rejects with `TimeUp`, with what ended the worker, or with `WorkerClosed`. */
  ask(request: RequestFor): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ request, resolve, reject });
      this.#goOn();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  #goOn(): void {
    for (let next = this.#asked[this.#posted]; next && this.#posted < POSTED_AT_ONCE; next = this.#asked[this.#posted])
      this.#post(next);
    if (this.#posted === 0) this.#worker?.unref();
    // For each request anew: the worker begins with it when it is done with the one before.
    else this.#timer ??= setTimeout(() => this.#timeUp(), this.#limits.time);
  }

  #timeUp(): void {
    if (this.#worker) this.#end(this.#worker, new TimeUp());
  }

  /** One that cannot even be posted hears of it at once. */
  #post(asked: Asked): void {
    try {
      const worker = this.#readyWorker();
      const content = asked.request(worker);
      // The bytes are a copy of their own, so they are handed over instead of copied once more.
      worker.postMessage(content, [content.bytes.buffer]);
      worker.ref();
      this.#posted += 1;
    } catch (error) {
      this.#asked.splice(this.#posted, 1);
      asked.reject(asError(error));
    }
  }

  #readyWorker(): Worker {
    if (this.#isClosed) throw new WorkerClosed();
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#url, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heap },
      // What the host was started with (a test runner's hooks, an inspector) is not for the worker.
      execArgv: [],
    });
    this.#listen(worker);
    this.#worker = worker;
    return worker;
  }

  // An error may overtake the replies before it; the end never does. Only then is it known what the worker was at.
  #listen(worker: Worker): void {
    let failure = new Error('the worker ended');
    worker.on('message', (reply: Reply) => this.#reply(worker, reply));
    worker.on('error', (error) => {
      failure = asError(error);
    });
    worker.on('exit', () => this.#end(worker, failure));
  }

  /** What comes from a worker that is no longer asked concerns nobody. */
  #reply(worker: Worker, reply: Reply): void {
    if (worker !== this.#worker || this.#posted === 0) return;
    this.#posted -= 1;
    this.#doneWithFirst()?.resolve(reply);
    this.#goOn();
  }

  #end(worker: Worker, failure: Error): void {
    if (worker !== this.#worker) return;
    this.#worker = null;
    void worker.terminate();
    // It ended idle, or over the first of them.
    if (this.#posted > 0) this.#doneWithFirst()?.reject(this.#isClosed ? new WorkerClosed() : failure);
    this.#posted = 0;
    this.#goOn();
  }

  #doneWithFirst(): Asked | undefined {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#asked.shift();
  }
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
