import type { FigureState, StandingFigure } from '#core/domain/figures/figure.ts';
import type { ReportKey } from '#core/domain/plan/reporting-period.ts';
import type { Database } from '../database.ts';
import { keptReport } from './kept-reports.ts';
import { stateFrom } from './value-columns.ts';

/** In the order of the SELECT below. */
type ValueRow = [
  unit: string,
  indicator: string,
  state: FigureState['state'],
  numerator: number | null,
  denominator: number | null,
  yesNo: number | null,
  particulars: string | null,
  corrected: string | null,
];

/** A report's figures without where they are from: half the columns take half the time. */
export const standingValues = (database: Database, planId: string, report: ReportKey): readonly StandingFigure[] =>
  keptReport(database, 'values', { planId, ...report }, (unit) => readValues(database, planId, report, unit));

function readValues(database: Database, planId: string, { period, basis }: ReportKey, unit?: string): readonly StandingFigure[] {
  const rows = database
    .statement<string[], ValueRow>(
      `SELECT unit, indicator, state, numerator, denominator, yes_no, particulars, by_person ->> '$.corrected'
       FROM standing_figures WHERE plan_id = ? AND period = ? AND basis = ? ${unit === undefined ? '' : 'AND unit = ?'}`,
    )
    .raw()
    .all(planId, period, basis, ...(unit === undefined ? [] : [unit]));
  return rows.map(([code, indicator, state, numerator, denominator, yesNo, particulars, corrected]) => ({
    planId,
    period,
    basis,
    unit: code,
    indicator,
    value: stateFrom(state, numerator, denominator, yesNo, particulars),
    source: null,
    note: null,
    corrected: corrected === null ? null : (JSON.parse(corrected) as StandingFigure['corrected']),
  }));
}
