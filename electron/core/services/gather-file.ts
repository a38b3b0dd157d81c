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

async function keepAndRead(deps: ServiceDeps, incoming: OpenedFile, job: ImportJob): Promise<GatheredFile> {
  const { name, bytes } = incoming;
  const sha256 = job.dryRun ? await sha256Of(bytes) : (await deps.files.keep(bytes)).sha256;
  const file = { name, sizeInBytes: bytes.length, sha256, answers: job.choices };
  if (incoming.kind === 'locked-in') return { kind: 'read', name, file, parts: [{ part: null, reading: fail(incoming.reason) }] };
  const report = { name, bytes, period: job.period, answers: job.choices };
  return { kind: 'read', name, file, parts: await readPartsOf(deps.workbooks, job.context, report) };
}
