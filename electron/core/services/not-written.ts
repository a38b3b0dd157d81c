import type { CallError } from '../contract/errors.ts';
import type { FileHandle, FileHandles } from './ports.ts';

/** The error of a file that was not written, with the reason where its host knows one. */
export function notWritten(handles: FileHandles, handle: FileHandle): Extract<CallError, { code: 'file-not-written' }> {
  const because = handles.whyNotWritten?.(handle) ?? null;
  const file = handles.nameOf(handle) ?? handle;
  return { code: 'file-not-written', file, ...(because === null ? {} : { because }) };
}
