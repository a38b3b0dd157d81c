import type { SubmissionFigure } from '../domain/figures/figure.ts';
import { issueOf } from '../domain/figures/issue.ts';
import type { Workbook } from '../domain/grid.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import { readSubmission } from '../domain/reading/read-submission.ts';
import type { ReadingInput, ReadOutcome } from '../domain/reading/reading-input.ts';
import { fail } from '../domain/result.ts';
import type { Answers, Submission } from '../domain/submissions/submission.ts';
import type { PlanContext } from './plan-context.ts';
import type { WorkbookReader } from './ports.ts';

/** A file and the report it came in as. What a person chose at import is the first of the answers. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly period: string;
  readonly answers: Answers;
}

/** Bytes → grids → reading. A workbook that cannot be opened is an outcome like any other. */
export async function readReport(workbooks: WorkbookReader, context: PlanContext, file: ReportFile): Promise<ReadOutcome> {
  const workbook = await workbooks.read(file.bytes, file.name);
  if (!workbook.ok) return fail(issueOf(workbook.error.code, { found: workbook.error.found }));
  return readSubmission(readingInput(context, workbook.value, file));
}

/** What a workbook is read under: its plan, the report it came in as, and what a person has said. */
export const readingInput = (
  { plan, units }: PlanContext,
  workbook: Workbook,
  { name, period, answers }: Omit<ReportFile, 'bytes'>,
): ReadingInput => ({
  workbook,
  fileName: name,
  plan,
  units,
  period,
  basis: basisAnswer(answers),
  unit: answers.unit ?? null,
  answers,
});

function basisAnswer({ basis }: Answers): Basis | null {
  return basis === 'period' || basis === 'cumulative' ? basis : null;
}

/** A reading knows its cells; only here is known which submission and bytes they are of. */
export const withSource = (
  figures: readonly SubmissionFigure[],
  { id, file, sha256 }: Pick<Submission, 'id' | 'file' | 'sha256'>,
): readonly SubmissionFigure[] =>
  figures.map((figure) => (figure.source ? { ...figure, source: { ...figure.source, submissionId: id, file, sha256 } } : figure));
