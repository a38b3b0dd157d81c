import type { Issue } from '../figures/issue.ts';
import type { Workbook } from '../grid.ts';
import type { Plan } from '../plan/plan.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { Result } from '../result.ts';
import type { Answers, SubmissionReading } from '../submissions/submission.ts';
import type { PlanUnit } from '../units/unit.ts';

/** All that reading a report depends on: the same input always gives the same reading. */
export interface ReadingInput {
  readonly workbook: Workbook;
  /** The file's own name: units and periods are told by it too. */
  readonly fileName: string;
  readonly plan: Plan;
  readonly units: readonly PlanUnit[];
  /** The report it was imported as. */
  readonly period: string;
  /** Null: the workbook's own words decide, else the period's default. */
  readonly basis: Basis | null;
  /** A unit named by a person, null to recognise it. */
  readonly unit: string | null;
  readonly answers: Answers;
}

/** A reading, or the reason why the file is no report at all. */
export type ReadOutcome = Result<SubmissionReading, Issue>;
