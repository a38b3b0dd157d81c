import type { OutputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Everything into one file. */
export async function backup(deps: ServiceDeps, handle: string): Promise<OutputOf<'data.backup'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.dataFolder.backup();
  const isWritten = await deps.handles.write(handle, bytes);
  return isWritten ? ok({ file, sizeInBytes: bytes.length }) : fail({ code: 'file-not-written', file });
}

/** Puts a backup in place of what is there, once it has proved whole; what was there is kept beside it. */
export async function restore(deps: ServiceDeps, handle: string): Promise<OutputOf<'data.restore'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const restored = await deps.dataFolder.restore(bytes, deps.clock.now());
  return restored.ok ? restored : fail({ code: restored.error.code, file });
}
