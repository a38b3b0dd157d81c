import type { StandingFigure } from '../domain/figures/figure.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';

/** What stands of single indicators: a table of one row need not read the other rows of its reports. */
export interface IndicatorFigureStore {
  /** Of these units, for adding and judging only: who gave a figure, where it stood and its note are left out (null). */
  values(planId: string, reports: readonly ReportKey[], indicator: string, units: readonly string[]): readonly StandingFigure[];
}
