import type { IndicatorTable } from '../consolidation/indicator-table.ts';
import type { OfficeSettings } from '../office/office-settings.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import type { Letter } from '../reports/letter.ts';
import type { ReportOptions } from '../reports/report-options.ts';
import type { UnitDelivery } from '../submissions/submission-status.ts';
import type { ClosedNote } from './closed-note.ts';

/**
 * Chốt số liệu: all that screen, print and every workbook of a period show, as it stood when the period was closed.
 * Kept as JSON for ever: a later program must go on reading it, so what is added to these types has to be optional.
 */
export interface ClosedPeriod {
  readonly format: 1;
  readonly planId: string;
  readonly period: ReportingPeriod;
  readonly note: ClosedNote;
  /** One for each basis, with the targets, units and last year's figures that it was made with. */
  readonly tables: readonly IndicatorTable[];
  readonly submissions: ClosedSubmissions;
  /** Letterhead, signature and recipients of the plan. */
  readonly letter: Letter;
  /** The office's settings, and what was chosen for each report; absent in closings of before there were any. */
  readonly office?: OfficeSettings;
  readonly options?: Readonly<Record<string, ReportOptions>>;
  readonly isFromPlanStart: boolean;
  readonly hasTimeLeft: boolean;
}

/** Tình hình nộp on the day of closing. */
export interface ClosedSubmissions {
  readonly expected: number;
  readonly received: number;
  /** ISO day. */
  readonly dueOn: string | null;
  readonly units: readonly UnitDelivery[];
}

/** The table on one basis. */
export function closedTable({ tables, planId, period }: ClosedPeriod, basis: Basis): IndicatorTable {
  const table = tables.find((one) => one.basis === basis);
  if (table === undefined) throw new Error(`${planId} ${period.code} was closed without its ${basis} table`);
  return table;
}
