import type { SubmissionFigure } from '../domain/figures/figure.ts';
import { issueOf } from '../domain/figures/issue.ts';
import { type PartReading, type ReportAsked, readingInput } from '../domain/reading/read-parts.ts';
import { readSubmission } from '../domain/reading/read-submission.ts';
import type { ReadOutcome } from '../domain/reading/reading-input.ts';
import { fail } from '../domain/result.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import type { PlanContext } from './plan-context.ts';
import type { WorkbookReader } from './ports.ts';

/** A file and the report it came in as. */
export interface ReportFile extends ReportAsked {
  readonly bytes: Uint8Array;
}

/** Bytes → grids → reading. A workbook that cannot be opened is an outcome like any other. */
export async function readReport(workbooks: WorkbookReader, context: PlanContext, file: ReportFile): Promise<ReadOutcome> {
  const workbook = await workbooks.read(file.bytes, file.name);
  if (!workbook.ok) return fail(issueOf(workbook.error.code, { found: workbook.error.found }));
  return readSubmission(readingInput(context, workbook.value, file));
}

/** The same for a file just come in, which may be of several units; read beside the caller, who may do something else. */
export async function readPartsOf(
  workbooks: WorkbookReader,
  context: PlanContext,
  { bytes, ...asked }: ReportFile,
): Promise<readonly PartReading[]> {
  const parts = await workbooks.readParts(bytes, context, asked);
  return parts.ok ? parts.value : [{ part: null, reading: fail(issueOf(parts.error.code, { found: parts.error.found })) }];
}

/** A reading knows its cells; only here is known which submission and bytes they are of. */
export const withSource = (
  figures: readonly SubmissionFigure[],
  { id, file, sha256 }: Pick<Submission, 'id' | 'file' | 'sha256'>,
): readonly SubmissionFigure[] =>
  figures.map((figure) => (figure.source ? { ...figure, source: { ...figure.source, submissionId: id, file, sha256 } } : figure));
