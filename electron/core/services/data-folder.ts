import type { OutputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Everything into one file. */
export async function backup(deps: ServiceDeps, handle: string): Promise<OutputOf<'data.backup'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.dataFolder.backup();
  const isWritten = await deps.handles.write(handle, bytes);
  if (!isWritten) return fail({ code: 'file-not-written', file });
  deps.stores.transaction(() => deps.stores.events.append({ kind: 'backed-up', planId: '', file }, signed(deps)));
  return ok({ file, sizeInBytes: bytes.length });
}

/** When all was last put into one file, and its name. */
export function lastBackup({ stores }: ServiceDeps): OutputOf<'data.lastBackup'> {
  const last = stores.events.ofPlan('').findLast(({ event }) => event.kind === 'backed-up');
  return { last: last?.event.kind === 'backed-up' ? { at: last.at, file: last.event.file } : null };
}

/** Puts a backup in place of what is there, once it has proved whole; what was there is kept beside it. */
export async function restore(deps: ServiceDeps, handle: string): Promise<OutputOf<'data.restore'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const restored = await deps.dataFolder.restore(bytes, deps.clock.now());
  return restored.ok ? restored : fail({ code: restored.error.code, file });
}
