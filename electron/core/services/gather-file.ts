import type { PartReading } from '../domain/reading/read-parts.ts';
import { fail } from '../domain/result.ts';
import type { Answers, Submission } from '../domain/submissions/submission.ts';
import type { PlanContext } from './plan-context.ts';
import { readPartsOf } from './read-report.ts';
import type { ServiceDeps } from './service-deps.ts';
import { sha256Of } from './sha256.ts';
import type { IncomingFile } from './unpack-files.ts';

type OpenedFile = Extract<IncomingFile, { bytes: Uint8Array }>;

/** What all files of one import share. */
export interface ImportJob {
  readonly context: PlanContext;
  readonly period: string;
  readonly choices: Answers;
  readonly accept: boolean;
  readonly dryRun: boolean;
  /** In a dry run: what would have been written so far. */
  readonly pretended: Submission[];
}

export interface ReceivedFile {
  readonly name: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
  /** What is known about it before it is decided: a person's choices, and which unit's part it is. */
  readonly answers: Answers;
}

/** A file with what it says, by unit; or one that could not even be opened, or over which a fault of ours came up. */
export type GatheredFile =
  | { readonly kind: 'read'; readonly name: string; readonly file: ReceivedFile; readonly parts: readonly PartReading[] }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly bug: unknown };

/** Keeps a file's bytes and reads them. Depends on nothing that other files change, so it may be done ahead of them. */
export async function gatherFile(deps: ServiceDeps, incoming: IncomingFile, job: ImportJob): Promise<GatheredFile> {
  if (incoming.kind === 'unreadable' || incoming.kind === 'failed') return incoming;
  try {
    return await keepAndRead(deps, incoming, job);
  } catch (bug) {
    return { kind: 'failed', name: incoming.name, bug };
  }
}

/** At the same time: what it says is of no use before its bytes are kept, but finding that out need not wait for the disk. */
async function keepAndRead(deps: ServiceDeps, incoming: OpenedFile, job: ImportJob): Promise<GatheredFile> {
  const { name, bytes } = incoming;
  const [kept, read] = await Promise.allSettled([hashOfKept(deps, bytes, job), partsOf(deps, incoming, job)]);
  if (kept.status === 'rejected') throw kept.reason;
  if (read.status === 'rejected') throw read.reason;
  const file = { name, sizeInBytes: bytes.length, sha256: kept.value, answers: job.choices };
  return { kind: 'read', name, file, parts: read.value };
}

const hashOfKept = async ({ files }: ServiceDeps, bytes: Uint8Array, { dryRun }: ImportJob): Promise<string> =>
  dryRun ? sha256Of(bytes) : (await files.keep(bytes)).sha256;

async function partsOf(deps: ServiceDeps, incoming: OpenedFile, { context, period, choices }: ImportJob) {
  if (incoming.kind === 'locked-in') return [{ part: null, reading: fail(incoming.reason) }];
  return readPartsOf(deps.workbooks, context, { name: incoming.name, bytes: incoming.bytes, period, answers: choices });
}
