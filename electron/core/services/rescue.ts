import { type Application, contract, type Progress } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { DataRefusal } from '../domain/storage/storage-fault.ts';
import { restoreInto } from './data-folder.ts';
import { type ReportBug, UnexpectedFailure } from './dispatch.ts';
import type { DataFolder, FileHandles } from './ports.ts';

/** An application that can be closed. */
interface Closable extends Application {
  close(): Promise<void>;
}

/** What is left where the data cannot be opened. */
export interface Rescue {
  readonly refusal: DataRefusal;
  readonly handles: FileHandles;
  readonly folder: Pick<DataFolder, 'restore'>;
  readonly now: () => string;
  readonly reportBug: ReportBug;
  /** Opens the data anew. */
  readonly reopen: () => Promise<Result<Closable, DataRefusal>>;
}

/**
 * Stands in for an application whose data cannot be opened: tells why, puts a backup in their place and opens them again.
 * From then on it is that application.
 */
export function rescue(given: Rescue): Closable {
  const listeners = new Set<(progress: Progress) => void>();
  let refusal: DataRefusal | null = given.refusal;
  let opened: Closable | null = null;
  const reopen = async () => {
    const again = await given.reopen();
    refusal = again.ok ? null : again.error;
    if (!again.ok) return;
    opened = again.value;
    opened.onProgress((progress) => {
      for (const listener of listeners) listener(progress);
    });
  };
  const answer = async (method: string, input: unknown): Promise<unknown> => {
    if (method === 'data.retry') await reopen();
    if (method === 'data.retry' || method === 'data.state') return { refusal };
    if (method === 'data.restore') return restored(given, input, reopen);
    return fail({ code: 'data-refused', refusal: refusal ?? given.refusal } satisfies CallError);
  };
  const call = async (method: string, input: unknown): Promise<unknown> => {
    if (opened) return opened.call(method as never, input as never);
    return answer(method, input).catch((bug: unknown) => {
      throw new UnexpectedFailure(given.reportBug(bug, method));
    });
  };
  return {
    call: call as Application['call'],
    onProgress(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => opened?.close(),
  };
}

async function restored(
  given: Rescue,
  input: unknown,
  reopen: () => Promise<void>,
): Promise<Result<{ keptIn: string }, CallError>> {
  const asked = contract['data.restore'].input.parse(input);
  const done = await restoreInto(given.folder, given.handles, asked.file, given.now());
  if (!done.ok) return done;
  await reopen();
  return ok(done.value);
}
