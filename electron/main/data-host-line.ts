import type { Progress } from '#core/contract/contract.ts';
import type { FromDataHost, ToDataHost } from '#core/contract/host-protocol.ts';
import type { Reply } from '#core/contract/window-app.ts';
import { assertNever } from '#core/domain/result.ts';

/** The process that holds the application, as the shell sees it: Electron's utility process, or any other that can talk. */
export interface DataHostProcess {
  send(message: ToDataHost): void;
  onMessage(listener: (message: FromDataHost) => void): void;
  /** Told once, when it has ended for whatever reason. */
  onExit(listener: (code: number) => void): void;
  kill(): void;
}

export interface DataHostEvents {
  readonly onProgress: (progress: Progress) => void;
  /** The data cannot be opened; `refusal` says why where that is known. */
  readonly onRefused: (refusal: string | null, reference: string) => void;
  /** Writes a lost process down and gives the reference that the person sees. */
  readonly reportLoss: (exitCode: number) => string;
}

/**
 * The line to the data host. No call is left without an answer: when the process dies, the calls that wait are answered
 * with a reference, and the next call starts a new one, which is told all handles again.
 */
export class DataHostLine {
  readonly #spawn: () => DataHostProcess;
  readonly #events: DataHostEvents;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #handles = new Map<string, string>();
  #process: DataHostProcess | null = null;
  #isReady = false;
  #unsent: ToDataHost[] = [];
  #lastId = 0;

  constructor(spawn: () => DataHostProcess, events: DataHostEvents) {
    this.#spawn = spawn;
    this.#events = events;
  }

  call(method: string, input: unknown): Promise<Reply> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((answer) => {
      this.#waiting.set(id, answer);
      this.#send({ kind: 'call', id, method, input });
    });
  }

  register(handle: string, path: string): void {
    this.#handles.set(handle, path);
    if (this.#process) this.#send({ kind: 'register', handle, path });
  }

  close(): void {
    this.#process?.kill();
  }

  #send(message: ToDataHost): void {
    if (!this.#process) this.#start();
    if (this.#isReady) this.#process?.send(message);
    else this.#unsent.push(message);
  }

  #start(): void {
    const started = this.#spawn();
    this.#process = started;
    this.#unsent = [...this.#handles].map(([handle, path]) => ({ kind: 'register', handle, path }));
    started.onMessage((message) => this.#hear(message));
    started.onExit((code) => this.#lose(started, code));
  }

  #hear(message: FromDataHost): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        for (const unsent of this.#unsent.splice(0)) this.#process?.send(unsent);
        break;
      case 'answer':
        this.#answer(message.id, { kind: 'answer', value: message.value });
        break;
      case 'failed':
        this.#answer(message.id, { kind: 'failed', reference: message.reference });
        break;
      case 'progress':
        this.#events.onProgress(message.progress);
        break;
      case 'refused':
        this.#failAll(message.reference);
        this.#events.onRefused(message.refusal, message.reference);
        break;
      default:
        assertNever(message);
    }
  }

  #answer(id: number, reply: Reply): void {
    this.#waiting.get(id)?.(reply);
    this.#waiting.delete(id);
  }

  #lose(lost: DataHostProcess, code: number): void {
    if (this.#process !== lost) return;
    this.#process = null;
    this.#isReady = false;
    this.#unsent = [];
    if (this.#waiting.size > 0) this.#failAll(this.#events.reportLoss(code));
  }

  #failAll(reference: string): void {
    for (const id of [...this.#waiting.keys()]) this.#answer(id, { kind: 'failed', reference });
  }
}
