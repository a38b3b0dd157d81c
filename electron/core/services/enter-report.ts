import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { ImportedFile } from '../contract/imported-file.ts';
import { readTyped } from '../domain/reading/typed/read-typed.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { assertNever, fail, ok } from '../domain/result.ts';
import { decideImport, type StandingDecision } from '../domain/submissions/decide-import.ts';
import type { Submission, SubmissionReading } from '../domain/submissions/submission.ts';
import { formOf, type TypedDocument, typedDocumentText } from '../domain/submissions/typed-document.ts';
import type { TypedReport } from '../domain/submissions/typed-report.ts';
import { typedFileName, typedReason } from '../text/vi-typed.ts';
import { formerReport } from './former-report.ts';
import { importedFile } from './imported-file.ts';
import { submissionContext } from './plan-context.ts';
import { withSource } from './read-report.ts';
import { recordSubmission } from './record-submission.ts';
import { checkedAgainstSeries } from './series-check.ts';
import type { ServiceDeps } from './service-deps.ts';
import { keptDocument, type TypedForm, typedForm } from './typed-reports.ts';

type Input = ParsedInputOf<'typed.enter'>;

/** A document whose bytes are kept. */
interface KeptDocument {
  readonly document: TypedDocument;
  readonly sha256: string;
  readonly sizeInBytes: number;
}

/** Takes in a report that somebody typed, by the same path as one that is read; its draft is done with. */
export async function enterReport(deps: ServiceDeps, { report, accept, ...place }: Input): Promise<OutputOf<'typed.enter'>> {
  const form = typedForm(deps.stores, place, report);
  if (!form.ok) return form;
  const refusal = form.value.documents.length === 0 ? nothingEntered(place.unit) : await refusedSource(deps, report);
  if (refusal !== null) return fail(refusal);
  const kept: KeptDocument[] = [];
  for (const document of form.value.documents) {
    const bytes = new TextEncoder().encode(typedDocumentText(document));
    kept.push({ document, ...(await deps.files.keep(bytes)) });
  }
  const entries = deps.stores.transaction(() => {
    deps.stores.drafts.remove(place);
    return kept.map((one) => enterDocument(deps, form.value, one, accept));
  });
  return ok(entries);
}

const nothingEntered = (unit: string): CallError => ({ code: 'nothing-entered', unit });

/** Its day may not be to come, and its scan must be among the kept files. */
async function refusedSource({ clock, files }: ServiceDeps, { source }: TypedReport): Promise<CallError | null> {
  if (source.receivedOn > dayInVietnam(clock.now())) return { code: 'day-to-come', day: source.receivedOn };
  const isKept = source.scan === null || (await files.bytesOf(source.scan.sha256)) !== null;
  return isKept ? null : { code: 'file-unreadable', file: source.scan?.file ?? '' };
}

function enterDocument(deps: ServiceDeps, form: TypedForm, kept: KeptDocument, accept: boolean): ImportedFile {
  const { plan, unit } = form;
  const { document, sha256 } = kept;
  const reading = checkedAgainstSeries(deps.stores, plan, readTyped({ plan, unit, document, answers: {} }));
  const former = formerReport(deps.stores, plan, { unit: unit.code, key: document, except: null });
  const decision = decideImport(reading, former, { sha256, accept, replace: null });
  switch (decision.kind) {
    case 'already-imported':
      return { ...importedFile(decision.submission), outcome: decision.kind, issues: [], questions: [] };
    case 'already-waiting':
      return importedFile(decision.submission);
    case 'waits':
    case 'stands':
      return record(deps, form, kept, reading, decision);
    default:
      return assertNever(decision);
  }
}

function record(
  deps: ServiceDeps,
  { plan, version, ...form }: TypedForm,
  { document, sha256, sizeInBytes }: KeptDocument,
  reading: SubmissionReading,
  decision: StandingDecision,
): ImportedFile {
  const { source, unit, period, basis } = document;
  const submission: Submission = {
    id: deps.newId(),
    planId: plan.id,
    planVersion: version,
    file: typedFileName(source),
    sha256,
    sizeInBytes,
    receivedAt: deps.clock.now(),
    actor: deps.actor,
    source,
    unit,
    period,
    basis,
    state: decision.kind === 'stands' ? 'standing' : 'waiting',
    mode: decision.kind === 'stands' ? decision.mode : 'all',
    answers: {},
    issues: decision.issues,
    questions: decision.kind === 'waits' ? decision.questions : [],
    figureCount: reading.figures.length,
  };
  const supersedes = decision.kind === 'stands' ? decision.supersedes : [];
  const figures = withSource(reading.figures, submission);
  recordSubmission(deps, { plan, version, units: form.units }, { submission, figures, supersedes }, typedReason(source));
  return importedFile(submission);
}

/** What a form's figures say against the unit's other reports and each other; what each cell says for itself the form knows. */
export function compareTyped(
  { stores }: ServiceDeps,
  { report, ...place }: ParsedInputOf<'typed.compare'>,
): OutputOf<'typed.compare'> {
  const form = typedForm(stores, place, report);
  if (!form.ok) return form;
  const { plan, unit, documents } = form.value;
  const readings = documents.map((document) => readTyped({ plan, unit, document, answers: {} }));
  return ok(
    readings.flatMap((reading) => {
      const beside = readings.filter((other) => other !== reading);
      const { issues } = checkedAgainstSeries(stores, plan, reading, beside);
      return issues.slice(reading.issues.length).map((issue) => ({ basis: reading.basis, issue }));
    }),
  );
}

/** What a submission was typed as, to be gone on from; null for one that is a file. */
export async function typedReportOf(deps: ServiceDeps, submissionId: string): Promise<OutputOf<'typed.get'>> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  const { source, file, basis, period } = submission;
  if (source.kind === 'file') return ok(null);
  const document = await keptDocument(deps, submission);
  if (document === null) return fail({ code: 'file-unreadable', file });
  return ok({ period, unit: document.unit, report: formOf(document, basis) });
}
