import type { CallError } from '../contract/errors.ts';
import type { DocumentDraft } from '../domain/documents/document-draft.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { notWritten } from './not-written.ts';
import type { FileHandle } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Writes a document where a person chose; answers the file's name. */
export async function writeDocument(
  { handles, documents }: Pick<ServiceDeps, 'handles' | 'documents'>,
  draft: DocumentDraft,
  handle: FileHandle,
): Promise<Result<string, CallError>> {
  const file = handles.nameOf(handle) ?? handle;
  return (await handles.write(handle, await documents.write(draft))) ? ok(file) : fail(notWritten(handles, handle));
}
