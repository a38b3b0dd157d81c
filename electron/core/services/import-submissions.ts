import type { ImportedFile, OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { issueOf } from '../domain/figures/issue.ts';
import { fail, ok } from '../domain/result.ts';
import type { Answers } from '../domain/submissions/submission.ts';
import { type GatheredFile, gatherFile, type ImportJob, importFile } from './import-file.ts';
import { importReceipt, lostFile } from './imported-file.ts';
import { reportContext } from './plan-context.ts';
import type { FileHandle } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { workAhead } from './work-ahead.ts';

type Input = ParsedInputOf<'submissions.import'>;

/** Files that are kept and read while one is decided and written: the disk and the reader need not wait for each other. */
const FILES_AHEAD = 2;

/** Takes in reports, each by itself: no file stops the others, and what is done stays done when the rest is cancelled. */
export async function importSubmissions(deps: ServiceDeps, input: Input): Promise<OutputOf<'submissions.import'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const { unit } = input;
  if (unit !== null && context.value.units.every(({ code }) => code !== unit)) return fail({ code: 'unit-unknown', unit });
  const job: ImportJob = {
    context: context.value,
    period: input.period,
    choices: choicesAsAnswers(input),
    accept: input.accept,
    dryRun: input.dryRun,
    withoutUnit: deps.stores.submissions.list(input.planId).filter((submission) => submission.unit === null),
    pretended: [],
  };
  return ok(await importAll(deps, input, job));
}

/** What a person chose for all the files answers those questions beforehand, and is kept as such. */
function choicesAsAnswers({ unit, basis }: Input): Answers {
  return { ...(unit === null ? {} : { unit }), ...(basis === null ? {} : { basis }) };
}

async function importAll(deps: ServiceDeps, { files, task }: Input, job: ImportJob) {
  const done: ImportedFile[] = [];
  deps.tasks.begin(task);
  try {
    for await (const gathered of workAhead(files, FILES_AHEAD, (handle) => gatherFile(deps, handle, job))) {
      if (deps.tasks.isCancelled(task)) break;
      const entry = await importOrTell(deps, files[done.length] ?? '', gathered, job);
      done.push(entry);
      deps.tasks.tell({ task, done: done.length, total: files.length, file: entry.file });
    }
    return importReceipt(done, done.length < files.length);
  } finally {
    deps.tasks.end(task);
  }
}

/** A bug met in one file is written down and told in that file's place. */
async function importOrTell(
  deps: ServiceDeps,
  handle: FileHandle,
  gathered: PromiseSettledResult<GatheredFile>,
  job: ImportJob,
): Promise<ImportedFile> {
  try {
    if (gathered.status === 'rejected') throw gathered.reason;
    return await importFile(deps, gathered.value, job);
  } catch (bug) {
    const reference = deps.reportBug(bug, 'submissions.import');
    return lostFile(deps.handles.nameOf(handle) ?? handle, issueOf('unexpected', { found: reference }));
  }
}
