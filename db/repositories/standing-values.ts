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
  keptReport(database, 'values', { planId, ...report }, (unit) => {
    const { period, basis } = report;
    return unit === undefined
      ? valuesWhere(database, '', [planId, period, basis])
      : valuesWhere(database, 'AND unit = ?', [planId, period, basis, unit]);
  });

/** The same of one indicator and these units: each is found by the whole key, so that the rest of the report is not read. */
export const indicatorValues = (
  database: Database,
  planId: string,
  { period, basis }: ReportKey,
  indicator: string,
  units: readonly string[],
): readonly StandingFigure[] =>
  valuesWhere(database, 'AND unit IN (SELECT value FROM json_each(?)) AND indicator = ?', [
    planId,
    period,
    basis,
    JSON.stringify(units),
    indicator,
  ]);

type ValueKey = readonly [planId: string, period: string, basis: ReportKey['basis'], ...string[]];

function valuesWhere(database: Database, which: string, key: ValueKey): readonly StandingFigure[] {
  const [planId, period, basis] = key;
  return database
    .statement<string[], ValueRow>(
      `SELECT unit, indicator, state, numerator, denominator, yes_no, particulars, by_person ->> '$.corrected'
       FROM standing_figures WHERE plan_id = ? AND period = ? AND basis = ? ${which}`,
    )
    .raw()
    .all(...key)
    .map(([unit, indicator, state, numerator, denominator, yesNo, particulars, corrected]) => ({
      planId,
      period,
      basis,
      unit,
      indicator,
      value: stateFrom(state, numerator, denominator, yesNo, particulars),
      source: null,
      note: null,
      corrected: corrected === null ? null : (JSON.parse(corrected) as StandingFigure['corrected']),
    }));
}
