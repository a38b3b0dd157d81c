import type { SubmissionFigure } from '../domain/figures/figure.ts';
import { issueOf } from '../domain/figures/issue.ts';
import type { Workbook } from '../domain/grid.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import { readSubmission } from '../domain/reading/read-submission.ts';
import type { ReadingInput, ReadOutcome } from '../domain/reading/reading-input.ts';
import { type UnitPart, unitParts } from '../domain/reading/unit-parts.ts';
import { fail } from '../domain/result.ts';
import { ownFileName } from '../domain/submissions/received-name.ts';
import type { Answers, Submission } from '../domain/submissions/submission.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
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

/** What one unit has in a file; `part` is its code where the file is of several units, null where it is read as a whole. */
export interface PartReading {
  readonly part: string | null;
  readonly reading: ReadOutcome;
}

/** The same for a file just come in: where it is of no one unit, but of several that each have their part, one reading each. */
export async function readParts(
  workbooks: WorkbookReader,
  context: PlanContext,
  file: ReportFile,
): Promise<readonly PartReading[]> {
  const workbook = await workbooks.read(file.bytes, file.name);
  if (!workbook.ok) return [{ part: null, reading: fail(issueOf(workbook.error.code, { found: workbook.error.found })) }];
  const whole = readSubmission(readingInput(context, workbook.value, file));
  const parts = whole.ok && whole.value.unit === null ? unitParts(workbook.value, context.plan, context.units) : null;
  if (parts === null) return [{ part: null, reading: whole }];
  return parts.map((part) => ({ part: part.unit, reading: readSubmission(inputOfPart(context, part, file)) }));
}

function inputOfPart(context: PlanContext, { unit, workbook }: UnitPart, file: ReportFile): ReadingInput {
  return { ...readingInput(context, workbook, file), unit };
}

/** What a workbook is read under: its plan, the report it came in as, and what a person has said. */
export const readingInput = (
  { plan, units }: PlanContext,
  workbook: Workbook,
  { name, period, answers }: Omit<ReportFile, 'bytes'>,
): ReadingInput => ({
  workbook: answers.part === undefined ? workbook : partOf(workbook, answers.part, plan, units),
  fileName: ownFileName(name),
  plan,
  units,
  period,
  basis: basisAnswer(answers),
  unit: answers.unit ?? answers.part ?? null,
  answers,
});

/** The whole where the unit has no part in it any more: then its tables are asked about. */
const partOf = (workbook: Workbook, unit: string, plan: Plan, units: readonly PlanUnit[]): Workbook =>
  unitParts(workbook, plan, units)?.find((part) => part.unit === unit)?.workbook ?? workbook;

function basisAnswer({ basis }: Answers): Basis | null {
  return basis === 'period' || basis === 'cumulative' ? basis : null;
}

/** A reading knows its cells; only here is known which submission and bytes they are of. */
export const withSource = (
  figures: readonly SubmissionFigure[],
  { id, file, sha256 }: Pick<Submission, 'id' | 'file' | 'sha256'>,
): readonly SubmissionFigure[] =>
  figures.map((figure) => (figure.source ? { ...figure, source: { ...figure.source, submissionId: id, file, sha256 } } : figure));
