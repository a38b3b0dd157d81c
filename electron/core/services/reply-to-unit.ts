import type { OutputOf } from '../contract/contract.ts';
import { findReportingPeriod } from '../domain/plan/reporting-periods.ts';
import { type Doubt, doubtsOf, isCellDoubt } from '../domain/replies/doubts.ts';
import { replyList } from '../domain/replies/reply-list.ts';
import { fail, ok } from '../domain/result.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { isTyped } from '../domain/submissions/typed-report.ts';
import type { Names } from '../text/vi-issues.ts';
import { noteText, type ReplyFacts, replyListWords, replyText } from '../text/vi-replies.ts';
import { notWritten } from './not-written.ts';
import { type PlanContext, submissionContext } from './plan-context.ts';
import type { CellNote } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

interface Reply {
  readonly facts: ReplyFacts;
  readonly doubts: readonly Doubt[];
  readonly names: Names;
}

/** A short message for the unit: what it should settle in its report, or that nothing is wanting. */
export function replyTextOf({ stores }: ServiceDeps, submissionId: string): OutputOf<'submissions.replyText'> {
  const context = submissionContext(stores, submissionId);
  if (!context.ok) return context;
  const { facts, doubts, names } = replyOf(context.value);
  return ok({ text: replyText(facts, doubts, names) });
}

/**
 * Writes what goes back to the unit: its own workbook with the doubtful cells coloured and noted, or, where that cannot be
 * (another format, or what is doubtful is no cell), a list of them.
 */
export async function replyToUnit(
  deps: ServiceDeps,
  input: { readonly submissionId: string; readonly file: string },
): Promise<OutputOf<'submissions.reply'>> {
  const context = submissionContext(deps.stores, input.submissionId);
  if (!context.ok) return context;
  const name = deps.handles.nameOf(input.file) ?? input.file;
  const original = await deps.files.bytesOf(context.value.submission.sha256);
  if (original === null) return fail({ code: 'file-unreadable', file: context.value.submission.file });
  const reply = replyOf(context.value);
  const copy = await markedCopy(deps, { ...context.value, name, original }, reply);
  const written = copy ?? (await list(deps, reply));
  const isWritten = await deps.handles.write(input.file, written.bytes);
  return isWritten ? ok({ file: name, kind: written.kind, marked: written.marked }) : fail(notWritten(deps.handles, input.file));
}

interface Written {
  readonly kind: 'marked-copy' | 'list';
  readonly bytes: Uint8Array;
  /** Cells that are marked, or lines of the list. */
  readonly marked: number;
}

interface Original {
  readonly submission: Submission;
  readonly original: Uint8Array;
  readonly name: string;
}

async function markedCopy(deps: ServiceDeps, { submission, original, name }: Original, reply: Reply): Promise<Written | null> {
  if (reply.doubts.length > 0 && !reply.doubts.some(isCellDoubt)) return null;
  const notes = await cellNotes(deps, { submission, original }, reply);
  const bytes = notes && (await deps.marker.mark(original, notes, { author: reply.facts.office, fileName: name }));
  return bytes && { kind: 'marked-copy', bytes, marked: notes.length };
}

/** Sheets by their place: the names that issues give are decoded, and need not be those in the file. Null where one is unknown. */
async function cellNotes(
  deps: ServiceDeps,
  { submission, original }: Pick<Original, 'submission' | 'original'>,
  { doubts, names }: Reply,
): Promise<readonly CellNote[] | null> {
  const workbook = await deps.workbooks.read(original, submission.file);
  if (!workbook.ok) return null;
  const places = workbook.value.sheets.map((sheet) => sheet.name);
  const notes = doubts.filter(isCellDoubt).map((doubt) => {
    return { sheet: places.indexOf(doubt.sheet), cell: doubt.cell, text: noteText(doubt, names) };
  });
  return notes.every(({ sheet }) => sheet >= 0) ? notes : null;
}

async function list({ writer }: ServiceDeps, { doubts, facts, names }: Reply): Promise<Written> {
  const layout = replyList(doubts, replyListWords(facts, names));
  const marked = doubts.reduce((sum, { issues }) => sum + issues.length, 0);
  return { kind: 'list', bytes: await writer.write([layout]), marked };
}

/** A submission with the plan that it belongs to. */
export type SubmissionOfPlan = PlanContext & { readonly submission: Submission };

/** What the unit is to be told of its report. */
export function replyOf({ plan, units, submission }: SubmissionOfPlan): Reply {
  const unitNames = new Map(units.map(({ code, name }) => [code, name]));
  const indicatorNames = new Map(plan.indicators.map(({ code, name }) => [code, name]));
  const names: Names = {
    unit: (code) => unitNames.get(code) ?? code,
    indicator: (code) => indicatorNames.get(code) ?? code,
  };
  const { unit, period, file, receivedAt, source } = submission;
  const { code, label } = findReportingPeriod(plan, period) ?? { code: period, label: period };
  const facts: ReplyFacts = {
    office: plan.issuer,
    unit: unit === null ? null : names.unit(unit),
    period: { code, label, year: plan.year },
    file,
    receivedAt,
  };
  // Nobody at the unit knows the cells of our form: its doubts are told by indicator.
  const issues = isTyped(source) ? submission.issues.map((issue) => ({ ...issue, sheet: null, cell: null })) : submission.issues;
  return { facts, doubts: doubtsOf(issues), names };
}
