import type { IndicatorTable } from '../consolidation/indicator-table.ts';
import type { Selection } from '../recipients/selection.ts';
import type { ReportOptions } from './report-options.ts';

/** The forms that can be printed; `all` puts those that every report has, and what else there is to tell, into one workbook. */
export type FormName = 'bieu-01' | 'bieu-02' | 'bieu-03' | 'bieu-04' | 'bieu-05' | 'unit-sheets';
export type ReportRequest = FormName | 'all';

/** Everything a report is made of. Nothing is asked for or worked out again. */
export interface ReportInput {
  readonly table: IndicatorTable;
  readonly submissions: SubmissionList;
  /** The period begins with the plan, so that its own figures are the cumulative ones: one column says both. */
  readonly isFromPlanStart: boolean;
  /** Something of the plan's year comes after the period: a shortfall can still be made good. */
  readonly hasTimeLeft: boolean;
  /** What units are put together by. */
  readonly groupBy: 'kind' | 'cluster';
  /** Biểu 01 also shows last year, beside the figures of the table's basis. */
  readonly isWithLastYear?: boolean;
  /** Where the table is of the indicators chosen for a recipient: how many of the plan's they are. */
  readonly selection?: Selection | null;
  /** What a person chose for the report. */
  readonly options?: ReportOptions;
  /** What was chosen for each form by itself; where all stand in one workbook, each keeps its columns and units. */
  readonly optionsOfForms?: Readonly<Record<string, ReportOptions>>;
}

/** Who has sent the period's report. */
export interface SubmissionList {
  readonly expected: number;
  readonly received: number;
  /** ISO day, null where no deadline is set: then nobody is late. */
  readonly dueOn: string | null;
  readonly units: readonly SubmissionListUnit[];
}

export interface SubmissionListUnit {
  readonly unit: string;
  readonly name: string;
  readonly state: SubmissionListState;
  readonly isLate: boolean;
  /** ISO instant. */
  readonly receivedAt: string | null;
  readonly deliveries: number;
  /** Issues of level error and warning. */
  readonly issues: number;
}

export type SubmissionListState = 'received' | 'waiting' | 'missing';
