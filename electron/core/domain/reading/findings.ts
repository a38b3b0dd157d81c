import type { ReturnedForm } from '../forms/returned-form.ts';
import type { Assignment } from '../matching/assign-rows.ts';
import type { Plan } from '../plan/plan.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import type { UnitRecognition } from '../units/recognise-unit.ts';
import type { PlanUnit } from '../units/unit.ts';
import type { PlanReader } from './plan-reader.ts';
import type { ReadingInput } from './reading-input.ts';
import type { ReportTime } from './report-time.ts';
import type { SheetReading } from './sheet-reading.ts';
import type { Entry, TableDoubt, TableFrame } from './tables/entry.ts';

/** All that has been found out about a workbook, before it is judged. */
export interface Findings {
  readonly input: ReadingInput;
  readonly period: ReportingPeriod;
  readonly unit: PlanUnit | null;
  readonly whose: UnitRecognition;
  readonly reader: PlanReader;
  readonly sheets: readonly SheetReading[];
  readonly time: ReportTime;
  readonly frames: readonly TableFrame[];
  /** Of all frames. */
  readonly entries: readonly Entry[];
  readonly doubts: readonly TableDoubt[];
  readonly assignment: Assignment;
  readonly basis: Basis;
  /** What a form of ours says beside its figures; absent for every other workbook. */
  readonly form?: ReturnedForm;
}

/** What decides whether a report is the year's. */
interface YearQuestion {
  readonly period: Pick<ReportingPeriod, 'to'>;
  readonly input: { readonly plan: Pick<Plan, 'year'> };
}

/** A report that ends with the plan's year: titles and classifications exist only then. */
export const isYearReport = ({ period, input }: YearQuestion): boolean => period.to >= `${input.plan.year}-12-31`;
