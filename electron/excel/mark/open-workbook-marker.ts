import type { CellNote, WorkbookMarker } from '#core/services/ports.ts';
import { NotPatchable } from '../package/xml-edit.ts';
import { RefusedFile } from '../read/refused-file.ts';
import { markWorkbook } from './mark-workbook.ts';

/** Marks cells in .xlsx packages as units made them. */
export function openWorkbookMarker(): WorkbookMarker {
  return { mark: async (bytes, notes, facts) => marked(bytes, notes, facts) };
}

function marked(bytes: Uint8Array, notes: readonly CellNote[], facts: Parameters<WorkbookMarker['mark']>[2]): Uint8Array | null {
  try {
    return new Uint8Array(markWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), notes, facts));
  } catch (error) {
    if (error instanceof NotPatchable || error instanceof RefusedFile) return null;
    throw error;
  }
}
