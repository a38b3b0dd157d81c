import type { CallError } from '../contract/errors.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import type { DocumentDraft } from '../domain/documents/document-draft.ts';
import type { Result } from '../domain/result.ts';
import { asReported } from '../domain/units/lineage/unit-tree.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import type { FileHandle } from './ports.ts';
import { recordRelease, releaseOf } from './releases.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';
import { writeDocument } from './write-document.ts';

/** Which letter it is, of what; `period` is the period's or the obligation's code. */
export interface LetterPlace {
  readonly planId: string;
  readonly period: string;
  readonly report: 'letter-remind' | 'letter-missing' | 'letter-return' | 'letter-figures';
}

/** A letter that tells figures is entered in the register under the table that they are of, with its code at the foot. */
export async function writeFigureLetter(
  deps: ServiceDeps,
  draft: DocumentDraft,
  handle: FileHandle,
  { planId, report }: LetterPlace,
  table: IndicatorTable,
): Promise<Result<string, CallError>> {
  const release = await releaseOf(deps, { planId, tree: asReported, report }, { table });
  const foot = reportWords.letter.releaseCode(release.code);
  const written = await writeDocument(deps, { ...draft, foot }, handle);
  if (!written.ok) return written;
  deps.stores.transaction(() => recordRelease(deps, release, { way: 'word', report, file: written.value, recipient: null }));
  return written;
}

/** Writes a letter where a person chose, and then down that it was written; answers the file's name. */
export async function writeLetter(
  deps: ServiceDeps,
  draft: DocumentDraft,
  handle: FileHandle,
  place: LetterPlace,
): Promise<Result<string, CallError>> {
  const written = await writeDocument(deps, draft, handle);
  if (!written.ok) return written;
  deps.stores.transaction(() => {
    deps.stores.events.append({ kind: 'report-exported', ...place, file: written.value }, signed(deps));
  });
  return written;
}
