import type { ImportedFile } from '../contract/imported-file.ts';
import { issueOf } from '../domain/figures/issue.ts';
import { assertNever } from '../domain/result.ts';
import { storageFault } from '../domain/storage/storage-fault.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import type { GatheredFile, ImportJob } from './gather-file.ts';
import { importFile, type PartOutcome } from './import-file.ts';
import { importedFile, lostFile } from './imported-file.ts';
import type { ServiceDeps } from './service-deps.ts';
import { settleSubmission } from './settle-submission.ts';

interface FileOutcome {
  readonly name: string;
  readonly parts: readonly PartOutcome[];
}

/** What is told of a file: an entry for each unit that it is of. */
export interface FileEntries {
  readonly name: string;
  readonly entries: readonly ImportedFile[];
}

/** Decides and writes files in their order, and tells of each once it is on the disk. Nothing is written any more once it is stopped. */
export async function* importGroup(
  deps: ServiceDeps,
  files: readonly GatheredFile[],
  job: ImportJob,
  isStopped: () => boolean,
): AsyncGenerator<FileEntries, void, undefined> {
  for (let rest = files; rest.length > 0 && !isStopped(); ) {
    const outcomes = importTogether(deps, rest, job);
    for (const outcome of outcomes) yield { name: outcome.name, entries: await settled(deps, outcome, job) };
    rest = rest.slice(outcomes.length);
  }
}

/** Flushed to the disk as one. Where that fails, the first file goes by itself: none takes others with it. */
function importTogether(deps: ServiceDeps, files: readonly GatheredFile[], job: ImportJob): readonly FileOutcome[] {
  if (files.length > 1 && !job.dryRun) {
    try {
      return deps.stores.transaction(() => importInOrder(deps, files, job));
    } catch {
      // Nothing of it is written; whose fault it was is told when that file goes by itself.
    }
  }
  return files.slice(0, 1).map((file) => importOrTell(deps, file, job));
}

/** As far as the first file that waits already: what is settled there has to be there before the next is decided. */
function importInOrder(deps: ServiceDeps, files: readonly GatheredFile[], job: ImportJob): readonly FileOutcome[] {
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    const outcome = importOne(deps, file, job);
    outcomes.push(outcome);
    if (outcome.parts.some(({ kind }) => kind === 'waits-already')) break;
  }
  return outcomes;
}

function importOne(deps: ServiceDeps, file: GatheredFile, job: ImportJob): FileOutcome {
  const { name } = file;
  switch (file.kind) {
    case 'read':
      return { name, parts: importFile(deps, file, job) };
    case 'unreadable':
      return lost(name, issueOf('file-unreadable'));
    case 'failed':
      throw file.bug;
    default:
      return assertNever(file);
  }
}

const lost = (name: string, reason: Parameters<typeof lostFile>[1]): FileOutcome => ({
  name,
  parts: [{ kind: 'told', entry: lostFile(name, reason) }],
});

function importOrTell(deps: ServiceDeps, file: GatheredFile, job: ImportJob): FileOutcome {
  try {
    return importOne(deps, file, job);
  } catch (bug) {
    return lost(file.name, bugMet(deps, bug));
  }
}

/** A bug met in one file is written down and told in that file's place. */
function bugMet(deps: ServiceDeps, bug: unknown) {
  const reference = deps.reportBug(bug, 'submissions.import');
  const fault = storageFault(bug);
  return fault === null ? issueOf('unexpected', { found: reference }) : issueOf(fault);
}

async function settled(deps: ServiceDeps, { name, parts }: FileOutcome, job: ImportJob): Promise<readonly ImportedFile[]> {
  const entries: ImportedFile[] = [];
  try {
    for (const part of parts) entries.push(part.kind === 'told' ? part.entry : await carryOn(deps, job, part.submission));
    return entries;
  } catch (bug) {
    return [lostFile(name, bugMet(deps, bug))];
  }
}

/** The same file again while it waits: what is said this time answers it. */
async function carryOn(deps: ServiceDeps, { context, choices, accept }: ImportJob, waiting: Submission): Promise<ImportedFile> {
  const answers = { ...waiting.answers, ...choices };
  const result = await settleSubmission(deps, context, waiting, { answers, accept });
  return importedFile(result.ok ? result.value : (deps.stores.submissions.get(waiting.id) ?? waiting));
}
