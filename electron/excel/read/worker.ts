import { parentPort } from 'node:worker_threads';
import type { Result } from '#core/domain/result.ts';
import type { WorkbookRefusal } from '#core/services/ports.ts';
import { type PackedWorkbook, packWorkbook } from './packed-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

/** What the reader sends to its worker. */
export interface ReadingRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
}

/** What comes back; a crash comes as the worker's end instead. */
export type ReadingReply = Result<PackedWorkbook, WorkbookRefusal>;

// One request at a time; an error is left to end the worker, which tells the reader all it needs.
parentPort?.on('message', async ({ bytes, fileName }: ReadingRequest) => {
  const reading = await readWorkbook(bytes, fileName);
  const reply: ReadingReply = reading.ok ? { ok: true, value: packWorkbook(reading.value) } : reading;
  parentPort?.postMessage(reply, reply.ok ? [reply.value.cells.buffer] : []);
});
