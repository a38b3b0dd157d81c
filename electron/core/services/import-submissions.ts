import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { ImportedFile } from '../contract/imported-file.ts';
import { fail, ok } from '../domain/result.ts';
import type { Answers } from '../domain/submissions/submission.ts';
import { gatherFile, type ImportJob } from './gather-file.ts';
import { importGroup } from './import-group.ts';
import { importReceipt } from './imported-file.ts';
import { inGroups } from './in-groups.ts';
import { reportContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { type IncomingFile, incomingFiles } from './unpack-files.ts';
import { type Ahead, workAhead } from './work-ahead.ts';

type Input = ParsedInputOf<'submissions.import'>;

/**
 * Files that are kept and read while others are decided and written: the disk and the reader need not wait for each other.
 * More than are written together, so that the reader has work meanwhile; fewer where they are large (in bytes).
 */
const FILES_AHEAD: Ahead<IncomingFile> = {
  most: 16,
  weight: 32 << 20,
  weigh: (file) => ('bytes' in file ? file.bytes.length : 0),
};

/** Files that reach the disk together: nobody waits noticeably longer, and the disk is flushed once for all of them. */
const WRITTEN_TOGETHER = { most: 8, milliseconds: 15 };

/** Takes in reports, each by itself: no file stops the others, and what is done stays done when the rest is cancelled. */
export async function importSubmissions(deps: ServiceDeps, input: Input): Promise<OutputOf<'submissions.import'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const { unit, period, accept, dryRun } = input;
  if (unit !== null && context.value.units.every(({ code }) => code !== unit)) return fail({ code: 'unit-unknown', unit });
  const choices = choicesAsAnswers(input);
  return ok(await importAll(deps, input, { context: context.value, period, choices, accept, dryRun, pretended: [] }));
}

/** What a person chose for all the files answers those questions beforehand, and is kept as such. */
function choicesAsAnswers({ unit, basis }: Input): Answers {
  return { ...(unit === null ? {} : { unit }), ...(basis === null ? {} : { basis }) };
}

async function importAll(deps: ServiceDeps, { files, task }: Input, job: ImportJob) {
  const entries: ImportedFile[] = [];
  const count = { total: files.length, done: 0 };
  const isStopped = () => deps.tasks.isCancelled(task);
  deps.tasks.begin(task);
  try {
    const gathered = workAhead(incomingFiles(deps, files, count), FILES_AHEAD, (file) => gatherFile(deps, file, job));
    for await (const group of inGroups(gathered, WRITTEN_TOGETHER)) {
      if (isStopped()) break;
      for await (const { name, entries: own } of importGroup(deps, group.map(value), job, isStopped)) {
        entries.push(...own);
        count.done += 1;
        deps.tasks.tell({ task, ...count, file: name });
      }
    }
    return importReceipt(entries, count.done < count.total);
  } finally {
    deps.tasks.end(task);
  }
}

function value<T>(outcome: PromiseSettledResult<T>): T {
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
