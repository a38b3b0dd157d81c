import type { Workbook } from '../grid.ts';
import type { Plan } from '../plan/plan.ts';
import type { Basis } from '../plan/reporting-period.ts';
import { ownFileName } from '../submissions/received-name.ts';
import type { Answers } from '../submissions/submission.ts';
import type { PlanUnit } from '../units/unit.ts';
import { readSubmission } from './read-submission.ts';
import type { ReadingInput, ReadOutcome } from './reading-input.ts';
import { unitParts } from './unit-parts.ts';

/** The plan that workbooks are read under, and the units that take part in it. */
export interface ReadUnder {
  readonly plan: Plan;
  readonly units: readonly PlanUnit[];
}

/** A file as it came in: its name, the report it came in as, and what a person has said; at import, what was chosen there. */
export interface ReportAsked {
  readonly name: string;
  readonly period: string;
  readonly answers: Answers;
}

/** What one unit has in a file; `part` is its code where the file is of several units, null where it is read as a whole. */
export interface PartReading {
  readonly part: string | null;
  readonly reading: ReadOutcome;
}

/** Reads a file just come in: where it is of no one unit, but of several that each have their part, one reading each. */
export function readParts(workbook: Workbook, under: ReadUnder, asked: ReportAsked): readonly PartReading[] {
  const whole = readSubmission(readingInput(under, workbook, asked));
  const parts = whole.ok && whole.value.unit === null ? unitParts(workbook, under.plan, under.units) : null;
  if (parts === null) return [{ part: null, reading: whole }];
  return parts.map((part) => {
    const input = { ...readingInput(under, part.workbook, asked), unit: part.unit };
    return { part: part.unit, reading: readSubmission(input) };
  });
}

/** What a workbook is read under: its plan, the report it came in as, and what a person has said. */
export const readingInput = (
  { plan, units }: ReadUnder,
  workbook: Workbook,
  { name, period, answers }: ReportAsked,
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
