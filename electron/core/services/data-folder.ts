import type { OutputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import { storageFault } from '../domain/storage/storage-fault.ts';
import { notWritten } from './not-written.ts';
import type { DataFolder, FileHandles } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Everything into one file. */
export async function backup(deps: ServiceDeps, handle: string): Promise<OutputOf<'data.backup'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.dataFolder.backup();
  const isWritten = await deps.handles.write(handle, bytes);
  if (!isWritten) return fail(notWritten(deps.handles, handle));
  noteBackup(deps, file);
  return ok({ file, sizeInBytes: bytes.length });
}

/** A backup is most wanted where the data's own disk is full or can only be read: it is whole, noted or not. */
function noteBackup(deps: ServiceDeps, file: string): void {
  try {
    deps.stores.transaction(() => deps.stores.events.append({ kind: 'backed-up', planId: '', file }, signed(deps)));
  } catch (bug) {
    if (storageFault(bug) === null) throw bug;
    deps.reportBug(bug, 'data.backup');
  }
}

/** When all was last put into one file, and its name. */
export function lastBackup({ stores }: ServiceDeps): OutputOf<'data.lastBackup'> {
  const last = stores.events.ofPlan('').findLast(({ event }) => event.kind === 'backed-up');
  return { last: last?.event.kind === 'backed-up' ? { at: last.at, file: last.event.file } : null };
}

/** Puts a backup in place of what is there, once it has proved whole; what was there is kept beside it. */
export const restore = (deps: ServiceDeps, handle: string): Promise<OutputOf<'data.restore'>> =>
  restoreInto(deps.dataFolder, deps.handles, handle, deps.clock.now());

/** The same into a folder whose data cannot be opened. */
export async function restoreInto(
  folder: Pick<DataFolder, 'restore'>,
  handles: FileHandles,
  handle: string,
  at: string,
): Promise<OutputOf<'data.restore'>> {
  const file = handles.nameOf(handle) ?? handle;
  const bytes = await handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const restored = await folder.restore(bytes, at);
  return restored.ok ? restored : fail({ code: restored.error.code, file });
}
