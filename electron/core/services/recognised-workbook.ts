import type { Workbook } from '../domain/grid.ts';
import type { AnsweredWorkbook } from '../domain/memory/answer-subject.ts';
import { layoutText } from '../domain/memory/layout.ts';
import { plainTables } from '../domain/memory/plain-tables.ts';
import { gather } from '../domain/reading/gather.ts';
import { readingInput } from '../domain/reading/read-parts.ts';
import type { Answers, Submission } from '../domain/submissions/submission.ts';
import type { PlanContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { sha256Of } from './sha256.ts';

/** The unit's own workbook from the kept bytes, null where they are gone or cannot be opened. */
export async function keptWorkbook(
  { files, workbooks }: Pick<ServiceDeps, 'files' | 'workbooks'>,
  { file, sha256 }: Pick<Submission, 'file' | 'sha256'>,
): Promise<Workbook | null> {
  const bytes = await files.bytesOf(sha256);
  const workbook = bytes === null ? null : await workbooks.read(bytes, file);
  return workbook?.ok ? workbook.value : null;
}

/** What is recognised in a submission's workbook under the answers, and its tables as they are by themselves. */
export function recognised(
  context: PlanContext,
  workbook: Workbook,
  { file, period }: Pick<Submission, 'file' | 'period'>,
  answers: Answers,
): AnsweredWorkbook {
  const findings = gather(readingInput(context, workbook, { name: file, period, answers }));
  return { findings, tables: plainTables(findings) };
}

/** Fingerprint of a workbook's headings and labels. */
export const layoutOf = ({ tables }: AnsweredWorkbook): Promise<string> => sha256Of(new TextEncoder().encode(layoutText(tables)));
