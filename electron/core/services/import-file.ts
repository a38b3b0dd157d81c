import type { ImportedFile } from '../contract/imported-file.ts';
import { type Issue, issueOf } from '../domain/figures/issue.ts';
import type { PartReading } from '../domain/reading/read-parts.ts';
import type { ReadOutcome } from '../domain/reading/reading-input.ts';
import { assertNever, fail } from '../domain/result.ts';
import { decideImport, type FormerReport, type StandingDecision } from '../domain/submissions/decide-import.ts';
import { nameWithin } from '../domain/submissions/received-name.ts';
import { isSameReport } from '../domain/submissions/reports-of-period.ts';
import type { Answers, Submission, SubmissionReading } from '../domain/submissions/submission.ts';
import { formerReport, keyOf } from './former-report.ts';
import { importedFile, lostFile } from './imported-file.ts';
import type { PlanContext } from './plan-context.ts';
import { readPartsOf, withSource } from './read-report.ts';
import { recordSubmission } from './record-submission.ts';
import { checkedAgainstSeries } from './series-check.ts';
import type { ServiceDeps } from './service-deps.ts';
import { settleSubmission } from './settle-submission.ts';
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
  /** Submissions of the plan of which nobody knows the unit; grows with the import. */
  readonly withoutUnit: Submission[];
  /** In a dry run: what would have been written so far. */
  readonly pretended: Submission[];
}

interface ReceivedFile {
  readonly name: string;
  readonly sizeInBytes: number;
  readonly sha256: string;
  /** What is known about it before it is decided: a person's choices, and which unit's part it is. */
  readonly answers: Answers;
}

/** A file with what it says, by unit; without a `file` where it could not even be opened. */
export type GatheredFile =
  | { readonly file: ReceivedFile; readonly parts: readonly PartReading[] }
  | { readonly file: null; readonly name: string }
  | { readonly file: null; readonly name: string; readonly bug: unknown };

/** Keeps a file's bytes and reads them. Depends on nothing that other files change, so it may be done ahead of them. */
export async function gatherFile(deps: ServiceDeps, incoming: IncomingFile, job: ImportJob): Promise<GatheredFile> {
  const { name } = incoming;
  if (incoming.kind === 'unreadable') return { file: null, name };
  try {
    if (incoming.kind === 'failed') throw incoming.bug;
    return await keepAndRead(deps, incoming, job);
  } catch (bug) {
    return { file: null, name, bug };
  }
}

async function keepAndRead(deps: ServiceDeps, incoming: OpenedFile, job: ImportJob): Promise<GatheredFile> {
  const { name, bytes } = incoming;
  const sha256 = job.dryRun ? await sha256Of(bytes) : (await deps.files.keep(bytes)).sha256;
  const file = { name, sizeInBytes: bytes.length, sha256, answers: job.choices };
  if (incoming.kind === 'locked-in') return { file, parts: [{ part: null, reading: fail(incoming.reason) }] };
  const report = { name, bytes, period: job.period, answers: job.choices };
  return { file, parts: await readPartsOf(deps.workbooks, job.context, report) };
}

/** Decides, writes and answers once for each unit that the file is of. */
export async function importFile(deps: ServiceDeps, gathered: GatheredFile, job: ImportJob): Promise<readonly ImportedFile[]> {
  if (gathered.file === null) {
    if ('bug' in gathered) throw gathered.bug;
    return [lostFile(gathered.name, issueOf('file-unreadable'))];
  }
  const entries: ImportedFile[] = [];
  for (const { part, reading } of gathered.parts)
    entries.push(await importReading(deps, job, fileOfPart(gathered.file, part, job.context), reading));
  return entries;
}

async function importReading(deps: ServiceDeps, job: ImportJob, file: ReceivedFile, reading: ReadOutcome) {
  if (!reading.ok) return rejectFile(deps, job, file, reading.error);
  return decideFile(deps, job, file, checkedAgainstSeries(deps.stores, job.context.plan, reading.value));
}

/** The part is kept with its answers: whoever reads the bytes again looks at the same part of them. */
function fileOfPart(file: ReceivedFile, part: string | null, { units }: PlanContext): ReceivedFile {
  if (part === null) return file;
  const unit = units.find(({ code }) => code === part);
  return { ...file, name: nameWithin(file.name, unit?.name ?? part), answers: { ...file.answers, part } };
}

function decideFile(deps: ServiceDeps, job: ImportJob, file: ReceivedFile, reading: SubmissionReading) {
  const former = formerOf(deps, job, reading);
  const decision = decideImport(reading, former, { sha256: file.sha256, accept: job.accept, replace: null });
  switch (decision.kind) {
    case 'already-imported':
      return { ...importedFile(decision.submission), file: file.name, outcome: decision.kind, issues: [], questions: [] };
    case 'already-waiting':
      return carryOn(deps, job, decision.submission);
    case 'waits':
    case 'stands':
      return receive(deps, job, file, reading, decision);
    default:
      return assertNever(decision);
  }
}

function formerOf(deps: ServiceDeps, job: ImportJob, { unit, period, basis }: SubmissionReading): FormerReport {
  const { plan } = job.context;
  const key = keyOf(plan, { period, basis });
  const former = formerReport(deps.stores, plan.id, { unit, key, except: null });
  const unassigned = job.withoutUnit.filter((other) => other.state === 'waiting' && isSameReport(other, key));
  const pretended = job.pretended.filter((other) => other.unit === unit && isSameReport(other, key));
  return { ...former, submissions: [...former.submissions, ...unassigned, ...pretended] };
}

/** The same file again while it waits: what is said this time answers it. */
async function carryOn(deps: ServiceDeps, job: ImportJob, waiting: Submission): Promise<ImportedFile> {
  const saysMore = job.accept || Object.entries(job.choices).some(([question, answer]) => waiting.answers[question] !== answer);
  if (!saysMore || job.dryRun) return importedFile(waiting);
  const answers = { ...waiting.answers, ...job.choices };
  const settled = await settleSubmission(deps, job.context, waiting, { answers, accept: job.accept });
  return importedFile(settled.ok ? settled.value : (deps.stores.submissions.get(waiting.id) ?? waiting));
}

function receive(
  deps: ServiceDeps,
  job: ImportJob,
  file: ReceivedFile,
  reading: SubmissionReading,
  decision: StandingDecision,
): ImportedFile {
  const submission: Submission = {
    ...received(deps, job, file),
    ...keyOf(job.context.plan, reading),
    unit: reading.unit,
    state: decision.kind === 'stands' ? 'standing' : 'waiting',
    mode: decision.kind === 'stands' ? decision.mode : 'all',
    issues: decision.issues,
    questions: decision.kind === 'waits' ? decision.questions : [],
    figureCount: reading.figures.length,
  };
  const supersedes = decision.kind === 'stands' ? decision.supersedes : [];
  return write(job, submission, () =>
    recordSubmission(deps, job.context, { submission, figures: withSource(reading.figures, submission), supersedes }),
  );
}

/** No report at all: its bytes and the reason are kept, once. */
function rejectFile(deps: ServiceDeps, job: ImportJob, file: ReceivedFile, reason: Issue): ImportedFile {
  const key = keyOf(job.context.plan, { period: job.period, basis: null });
  const known = job.withoutUnit.find(
    (other) => other.state === 'rejected' && other.sha256 === file.sha256 && isSameReport(other, key),
  );
  if (known !== undefined) return { ...importedFile(known), file: file.name };
  const submission: Submission = {
    ...received(deps, job, file),
    ...key,
    unit: null,
    state: 'rejected',
    mode: 'all',
    issues: [reason],
    questions: [],
    figureCount: 0,
  };
  return write(job, submission, () => recordSubmission(deps, job.context, { submission, figures: [], supersedes: [] }));
}

const received = (deps: ServiceDeps, job: ImportJob, { name, sizeInBytes, sha256, answers }: ReceivedFile) => ({
  id: deps.newId(),
  planId: job.context.plan.id,
  planVersion: job.context.version,
  file: name,
  sha256,
  sizeInBytes,
  receivedAt: deps.clock.now(),
  actor: deps.actor,
  source: { kind: 'file' } as const,
  answers,
});

/** A dry run tells what would be, and remembers it for the files that follow. */
function write(job: ImportJob, submission: Submission, record: () => void): ImportedFile {
  if (job.dryRun) {
    job.pretended.push(submission);
    return { ...importedFile(submission), submissionId: null };
  }
  record();
  if (submission.unit === null) job.withoutUnit.push(submission);
  return importedFile(submission);
}
