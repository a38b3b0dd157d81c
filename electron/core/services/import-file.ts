import type { ImportedFile } from '../contract/imported-file.ts';
import type { Issue } from '../domain/figures/issue.ts';
import type { ReadOutcome } from '../domain/reading/reading-input.ts';
import { assertNever } from '../domain/result.ts';
import { decideImport, type FormerReport, type StandingDecision } from '../domain/submissions/decide-import.ts';
import { nameWithin } from '../domain/submissions/received-name.ts';
import { isSameReport } from '../domain/submissions/reports-of-period.ts';
import type { Submission, SubmissionReading } from '../domain/submissions/submission.ts';
import { formerReport, keyOf } from './former-report.ts';
import type { GatheredFile, ImportJob, ReceivedFile } from './gather-file.ts';
import { importedFile } from './imported-file.ts';
import type { PlanContext } from './plan-context.ts';
import { withSource } from './read-report.ts';
import { recordSubmission } from './record-submission.ts';
import { checkedAgainstSeries } from './series-check.ts';
import type { ServiceDeps } from './service-deps.ts';

type ReadFile = Extract<GatheredFile, { kind: 'read' }>;

/** What became of a part: its entry, or it waits since an earlier import and what is said this time may settle it. */
export type PartOutcome =
  | { readonly kind: 'told'; readonly entry: ImportedFile }
  | { readonly kind: 'waits-already'; readonly submission: Submission };

/** Decides and writes once for each unit that the file is of. */
export const importFile = (deps: ServiceDeps, { file, parts }: ReadFile, job: ImportJob): readonly PartOutcome[] =>
  parts.map(({ part, reading }) => importReading(deps, job, fileOfPart(file, part, job.context), reading));

function importReading(deps: ServiceDeps, job: ImportJob, file: ReceivedFile, reading: ReadOutcome): PartOutcome {
  if (!reading.ok) return told(rejectFile(deps, job, file, reading.error));
  return decideFile(deps, job, file, checkedAgainstSeries(deps.stores, job.context.plan, reading.value));
}

const told = (entry: ImportedFile): PartOutcome => ({ kind: 'told', entry });

/** The part is kept with its answers: whoever reads the bytes again looks at the same part of them. */
function fileOfPart(file: ReceivedFile, part: string | null, { units }: PlanContext): ReceivedFile {
  if (part === null) return file;
  const unit = units.find(({ code }) => code === part);
  return { ...file, name: nameWithin(file.name, unit?.name ?? part), answers: { ...file.answers, part } };
}

function decideFile(deps: ServiceDeps, job: ImportJob, file: ReceivedFile, reading: SubmissionReading): PartOutcome {
  const former = formerOf(deps, job, file, reading);
  const decision = decideImport(reading, former, { sha256: file.sha256, accept: job.accept, replace: null });
  switch (decision.kind) {
    case 'already-imported':
      return told({ ...importedFile(decision.submission), file: file.name, outcome: decision.kind, issues: [], questions: [] });
    case 'already-waiting':
      return saysMore(job, decision.submission)
        ? { kind: 'waits-already', submission: decision.submission }
        : told(importedFile(decision.submission));
    case 'waits':
    case 'stands':
      return told(receive(deps, job, file, reading, decision));
    default:
      return assertNever(decision);
  }
}

/** Whether the same file sent again comes with something that nobody has said about it yet. */
const saysMore = ({ accept, choices, dryRun }: ImportJob, waiting: Submission): boolean =>
  !dryRun && (accept || Object.entries(choices).some(([question, answer]) => waiting.answers[question] !== answer));

function formerOf(deps: ServiceDeps, job: ImportJob, { sha256 }: ReceivedFile, reading: SubmissionReading): FormerReport {
  const { unit, period, basis } = reading;
  const { plan } = job.context;
  const key = keyOf(plan, { period, basis });
  const former = formerReport(deps.stores, plan, { unit, key, except: null });
  const isAlike = (other: Submission) => other.state === 'waiting' && isSameReport(other, key);
  const unassigned = deps.stores.submissions.withoutUnit(plan.id, sha256).filter(isAlike);
  const pretended = job.pretended.filter((other) => other.unit === unit && isSameReport(other, key));
  return { ...former, submissions: [...former.submissions, ...unassigned, ...pretended] };
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
  const known = deps.stores.submissions
    .withoutUnit(job.context.plan.id, file.sha256)
    .find((other) => other.state === 'rejected' && isSameReport(other, key));
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
  return importedFile(submission);
}
