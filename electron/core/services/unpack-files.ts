import { type Issue, issueOf } from '../domain/figures/issue.ts';
import { nameWithin } from '../domain/submissions/received-name.ts';
import type { FileHandle, WorkbookReader } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

/** A file as it came in: chosen by a person, or out of a package that a person chose. */
export type IncomingFile =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** Could not be taken out of its package, whose bytes these are. */
  | { readonly kind: 'locked-in'; readonly name: string; readonly bytes: Uint8Array; readonly reason: Issue }
  | { readonly kind: 'unreadable'; readonly name: string }
  /** A fault of ours. */
  | { readonly kind: 'failed'; readonly name: string; readonly bug: unknown };

/** How many files an import has: grows where one of them turns out to be a package. */
export interface FileCount {
  total: number;
}

// A package inside a package is opened; one inside that is refused like any file that is no workbook.
const DEEPEST_PACKAGE = 2;

/** The files behind the handles in order, packages taken apart; one file's bytes at a time. */
export async function* incomingFiles(
  { handles, workbooks }: Pick<ServiceDeps, 'handles' | 'workbooks'>,
  chosen: readonly FileHandle[],
  count: FileCount,
): AsyncGenerator<IncomingFile, void, undefined> {
  for (const handle of chosen) {
    const name = handles.nameOf(handle) ?? handle;
    try {
      const bytes = await handles.bytesOf(handle);
      if (bytes === null) yield { kind: 'unreadable', name };
      else yield* unpacked(workbooks, { name, bytes }, count, DEEPEST_PACKAGE);
    } catch (bug) {
      yield { kind: 'failed', name, bug };
    }
  }
}

function* unpacked(
  workbooks: WorkbookReader,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  count: FileCount,
  depth: number,
): Generator<IncomingFile, void, undefined> {
  const inside = depth > 0 ? workbooks.unpack(bytes) : null;
  if (inside === null) {
    yield { kind: 'file', name, bytes };
    return;
  }
  count.total += inside.length - 1;
  for (const file of inside) {
    const innerName = nameWithin(name, file.name);
    const content = file.bytes();
    if (content.ok) yield* unpacked(workbooks, { name: innerName, bytes: content.value }, count, depth - 1);
    else yield { kind: 'locked-in', name: innerName, bytes, reason: issueOf(content.error.code, { found: content.error.found }) };
  }
}
