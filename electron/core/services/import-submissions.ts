import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { ImportedFile } from '../contract/imported-file.ts';
import { issueOf } from '../domain/figures/issue.ts';
import { fail, ok } from '../domain/result.ts';
import type { Answers } from '../domain/submissions/submission.ts';
import { type GatheredFile, gatherFile, type ImportJob, importFile } from './import-file.ts';
import { importReceipt, lostFile } from './imported-file.ts';
import { reportContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { incomingFiles } from './unpack-files.ts';
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
  const entries: ImportedFile[] = [];
  const count = { total: files.length, done: 0 };
  deps.tasks.begin(task);
  try {
    const incoming = incomingFiles(deps, files, count);
    for await (const gathered of workAhead(incoming, FILES_AHEAD, (file) => gatherFile(deps, file, job))) {
      if (deps.tasks.isCancelled(task)) break;
      if (gathered.status === 'rejected') throw gathered.reason;
      const { name } = gathered.value.file ?? gathered.value;
      entries.push(...(await importOrTell(deps, name, gathered.value, job)));
      count.done += 1;
      deps.tasks.tell({ task, ...count, file: name });
    }
    return importReceipt(entries, count.done < count.total);
  } finally {
    deps.tasks.end(task);
  }
}

/** A bug met in one file is written down and told in that file's place. */
async function importOrTell(deps: ServiceDeps, name: string, gathered: GatheredFile, job: ImportJob) {
  try {
    return await importFile(deps, gathered, job);
  } catch (bug) {
    const reference = deps.reportBug(bug, 'submissions.import');
    return [lostFile(name, issueOf('unexpected', { found: reference }))];
  }
}
