import type { OutputOf } from '../contract/contract.ts';
import { readingInput } from '../domain/reading/read-parts.ts';
import { reviewReading } from '../domain/reading/review-reading.ts';
import { typedTable } from '../domain/reading/typed/typed-sheet.ts';
import { fail, ok } from '../domain/result.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { isTyped } from '../domain/submissions/typed-report.ts';
import { typedSheetWords } from '../text/vi-typed.ts';
import { submissionContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { keptDocument } from './typed-reports.ts';

/** What is recognised in a submission's workbook, read again from the kept bytes under its answers. */
export async function reviewSubmission(deps: ServiceDeps, submissionId: string): Promise<OutputOf<'submissions.review'>> {
  const context = submissionContext(deps.stores, submissionId);
  if (!context.ok) return context;
  const { submission } = context.value;
  const { file, sha256, period, answers, source } = submission;
  if (isTyped(source)) return typedReview(deps, context.value);
  const bytes = await deps.files.bytesOf(sha256);
  const workbook = bytes === null ? null : await deps.workbooks.read(bytes, file);
  if (!workbook?.ok) return fail({ code: 'file-unreadable', file });
  const tables = reviewReading(readingInput(context.value, workbook.value, { name: file, period, answers }));
  return ok({ submission, tables });
}

async function typedReview(
  deps: ServiceDeps,
  { submission }: { readonly submission: Submission },
): Promise<OutputOf<'submissions.review'>> {
  const { file, answers } = submission;
  const document = await keptDocument(deps, submission);
  if (document === null) return fail({ code: 'file-unreadable', file });
  return ok({ submission, tables: [typedTable(document, answers, typedSheetWords(document.source, document.unit))] });
}
