import { parentPort } from 'node:worker_threads';
import { type PartReading, type ReadUnder, type ReportAsked, readParts } from '#core/domain/reading/read-parts.ts';
import type { Result } from '#core/domain/result.ts';
import type { WorkbookRefusal } from '#core/services/ports.ts';
import { type PackedWorkbook, packWorkbook } from './packed-workbook.ts';
import { readWorkbook } from './read-workbook.ts';

/** What the reader sends to its worker: a plan, and its units, only with the first file that is read under them. */
export type ReadingRequest = { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string } & (
  | { readonly wants: 'grids' }
  | { readonly wants: 'parts'; readonly news: News; readonly asked: ReportAsked }
);

/** What of `ReadUnder` is not as it was with the file before. */
export type News = Partial<ReadUnder>;

/** What comes back; a crash over the bytes comes as the worker's end instead. */
export type ReadingReply = Result<PackedWorkbook, WorkbookRefusal>;
export type PartsReply = Result<readonly PartReading[], WorkbookRefusal> | { readonly fault: string };

// Sent once and kept: what reading makes of a plan, or of a unit, is remembered by the plan and the unit themselves.
let known: News = {};

// One request at a time, however many lie ready; an error over the bytes is left to end the worker, which tells the reader
// all it needs.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: ReadingRequest) => {
  last = last.then(() => answer(request));
});

async function answer(request: ReadingRequest): Promise<void> {
  const workbook = await readWorkbook(request.bytes, request.fileName);
  if (request.wants === 'parts') {
    known = { ...known, ...request.news };
    parentPort?.postMessage(workbook.ok ? partsOf(workbook.value, request.asked) : workbook);
    return;
  }
  const reply: ReadingReply = workbook.ok ? { ok: true, value: packWorkbook(workbook.value) } : workbook;
  parentPort?.postMessage(reply, reply.ok ? [reply.value.cells.buffer] : []);
}

/** A fault in reading is ours, not the file's: it goes back as such. */
function partsOf(workbook: Parameters<typeof readParts>[0], asked: ReportAsked): PartsReply {
  try {
    const { plan, units } = known;
    if (!plan || !units) throw new Error('no plan to read under');
    return { ok: true, value: readParts(workbook, { plan, units }, asked) };
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
