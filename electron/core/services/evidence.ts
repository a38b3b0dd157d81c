import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { Evidence } from '../domain/figures/evidence.ts';
import { fail, ok } from '../domain/result.ts';
import { keepObligationFile } from './mark-obligations.ts';
import { notWritten } from './not-written.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Keeps the file of a document by its hash, whatever becomes of the file itself. */
export async function keepEvidence(deps: ServiceDeps, handle: string): Promise<OutputOf<'evidence.keep'>> {
  const kept = await keepObligationFile(deps, handle);
  return kept.ok ? ok({ sha256: kept.value.sha256, file: kept.value.name }) : kept;
}

/** A figure may only name a file that is kept: `verify` would miss it for ever. */
export async function refusedEvidence({ files }: ServiceDeps, evidence: Evidence | null): Promise<CallError | null> {
  const file = evidence?.file ?? null;
  const isKept = file === null || (await files.bytesOf(file.sha256)) !== null;
  return isKept ? null : { code: 'file-unreadable', file: file?.file ?? '' };
}

/** A copy of a kept file for a person to open with whatever program made it. */
export async function saveEvidence(
  { files, handles }: ServiceDeps,
  { sha256, file }: ParsedInputOf<'evidence.saveCopy'>,
): Promise<OutputOf<'evidence.saveCopy'>> {
  const name = handles.nameOf(file) ?? file;
  const bytes = await files.bytesOf(sha256);
  if (bytes === null) return fail({ code: 'file-unreadable', file: name });
  return (await handles.write(file, bytes)) ? ok({ file: name }) : fail(notWritten(handles, file));
}
